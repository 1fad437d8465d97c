/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-snippet.h"
#include "precis-span.h"
#include "search-fixture.h"

#define FILLER "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "

/* What is found of @query in @text, in brackets; NULL if nothing is. */
static char *
find (PrecisLibrary *library, const char *query, const char *title, const char *text, const char *notes)
{
  g_autoptr (PrecisQuery) parsed = precis_query_parse (query, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisSnippetFinder) finder = precis_snippet_finder_new (library->database, parsed, &error);
  g_auto (PrecisSnippet) snippet = { NULL, NULL };
  GString *shown;

  g_assert_no_error (error);
  precis_snippet_finder_find (finder, title, text, notes, &snippet);
  if (!snippet.text)
    return NULL;
  g_assert_true (g_utf8_validate (snippet.text, -1, NULL));
  shown = g_string_new (snippet.text);
  for (guint i = snippet.marks->len; i-- > 0;)
    {
      PrecisSpan mark = g_array_index (snippet.marks, PrecisSpan, i);

      g_assert_cmpuint (mark.start, <, mark.end);
      g_string_insert (shown, mark.end, "]");
      g_string_insert (shown, mark.start, "[");
    }
  return g_string_free (shown, FALSE);
}

static void
test_text (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *query;
    const char *text;
    const char *snippet;
  } rows[] = {
    { "quay", "The quay.", "The [quay]." },
    { "quay", "“Quay”, they said", "“[Quay]”, they said" },
    { "QUAY", "quay quay", "[quay] [quay]" },
    { "qua*", "The quays", "The [quays]" },
    { "elan", "Their élan", "Their [élan]" },
    { "\"the quay\" quay", "On the quay", "On [the quay]" },
    { "\"quay the\"", "On the quay", NULL },
    { "quay", "Nothing", NULL },
    { "quay", "", NULL },
    { "quay", "a\nquay\tb", "a [quay] b" },
    /* a beginning is shown whole, a later place from its sentence or from a few words before */
    { "quay", "A line. " FILLER "quay " FILLER,
      "…twelve thirteen fourteen fifteen sixteen [quay] one two three four five six seven eight nine ten eleven twelve thirteen"
      " fourteen fifteen sixteen" },
    { "quay", FILLER "seventeen. At the quay. " FILLER,
      "…At the [quay]. one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen" },
    { "quay", FILLER FILLER "quay",
      "…twelve thirteen fourteen fifteen sixteen [quay]" },
    { "two", FILLER FILLER FILLER,
      "one [two] three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen one [two] three four"
      " five six seven eight…" },
    /* where most is found together */
    { "quay pier", "quay " FILLER FILLER "again. The quay, the pier. " FILLER,
      "…The [quay], the [pier]. one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *snippet = find (fixture->library, rows[i].query, NULL, rows[i].text, NULL);

      g_assert_cmpstr (snippet, ==, rows[i].snippet);
    }
}

static void
test_columns (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *query;
    const char *title;
    const char *text;
    const char *notes;
    const char *snippet;
  } rows[] = {
    { "quay", "Quay A", "Quay B", "Quay C", "[Quay] B" },
    { "quay", "Quay A", "B", "Quay C", "[Quay] C" },
    { "quay", "Quay A", "B", NULL, "[Quay] A" },
    { "note:quay", "Quay A", "Quay B", "Quay C", "[Quay] C" },
    { "title:quay", "Quay A", "Quay B", "Quay C", "[Quay] A" },
    { "title:b", "Quay A", "Quay B", "Quay C", NULL },
    { "-quay", "Quay A", "Quay B", "Quay C", NULL },
    { "tag:quay", "Quay A", "Quay B", "Quay C", NULL },
    { "quay", NULL, NULL, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *snippet = find (fixture->library, rows[i].query, rows[i].title, rows[i].text, rows[i].notes);

      g_assert_cmpstr (snippet, ==, rows[i].snippet);
    }
}

/* Very long words, very many hits: a short line in short time. */
static void
test_hostile (SearchFixture *fixture, gconstpointer data)
{
  static const char * const pieces[] = { "quay ", "quay", "quayé", "é", "quay. ", "quay quay\n", "(“quay”)", "字", " ", "quay-" };
  static const char * const queries[] = { "quay", "quay*", "\"quay quay\"", "quay OR é* OR 字*", "q* OR qu* OR qua*" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new ("A quay. ");

      while (text->len < 1000000)
        g_string_append (text, pieces[i]);
      for (guint j = 0; j < G_N_ELEMENTS (queries); j++)
        {
          g_autofree char *snippet = find (fixture->library, queries[j], NULL, text->str, NULL);

          g_assert_true (!snippet || strlen (snippet) < 600);
        }
    }
}

#define ADD(path, func) \
  g_test_add (path, SearchFixture, NULL, search_fixture_set_up, func, search_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/snippet/text", test_text);
  ADD ("/snippet/columns", test_columns);
  ADD ("/snippet/hostile", test_hostile);
  return g_test_run ();
}
