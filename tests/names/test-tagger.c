/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-names.h"

typedef struct
{
  const char *text;
  const char *names; /* "phrase/TYPE phrase/TYPE …", "|" between them */
} Row;

static const char * const type_names[] = { "PER", "ORG", "LOC", "EVT", "MISC" };

static PrecisTagger *
make_tagger (void)
{
  g_autoptr (GError) error = NULL;
  PrecisTagger *tagger = precis_tagger_new (&error);

  g_assert_no_error (error);
  return tagger;
}

static char *
tell (const PrecisDocument *document, const GArray *names)
{
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    {
      const PrecisName *name = &g_array_index (names, PrecisName, i);
      guint32 start = document->tokens[name->first].span.start;
      guint32 end = document->tokens[name->first + name->n_tokens - 1].span.end;

      g_assert_cmpfloat (name->confidence, >=, 0);
      g_assert_cmpfloat (name->confidence, <=, 1);
      g_string_append_printf (told, "%s%.*s/%s", i ? "|" : "", (int) (end - start), document->text + start,
                              type_names[name->type]);
    }
  return g_string_free (g_steal_pointer (&told), FALSE);
}

static char *
tell_names (const PrecisTagger *tagger, const PrecisDocument *document)
{
  g_autoptr (GArray) names = precis_tagger_tag (tagger, document);

  return tell (document, names);
}

static void
check_text (const PrecisTagger *tagger, const char *text, const char *expected)
{
  g_autoptr (PrecisDocument) document = precis_document_new (text, strlen (text));
  g_autofree char *told = tell_names (tagger, document);

  g_assert_cmpstr (told, ==, expected);
}

static void
test_sentences (void)
{
  static const Row rows[] = {
    { "Prime Minister Lena Ostrova arrived in Paris on Tuesday.", "Lena Ostrova/PER|Paris/LOC" },
    { "The United Nations sent food to Kenya and Uganda.", "United Nations/ORG|Kenya/LOC|Uganda/LOC" },
    { "President John Halloran said the talks had failed.", "John Halloran/PER" },
    { "It rained all day, and nobody came to the meeting.", "" },
    { "He was born in London in 1961.", "London/LOC" },
    { "“We will not go,” said Maria Delgado, a nurse in Madrid.", "Maria Delgado/PER|Madrid/LOC" },
    { "", "" },
    { "...", "" },
  };
  PrecisTagger *tagger = make_tagger ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    check_text (tagger, rows[i].text, rows[i].names);
  precis_tagger_free (tagger);
}

/* A short form takes the type of the full one. */
static void
test_memory (void)
{
  PrecisTagger *tagger = make_tagger ();

  check_text (tagger,
              "President Boris Varga met farmers in Vienna on Monday.\n\nVarga said the price of wheat would rise.",
              "Boris Varga/PER|Vienna/LOC|Varga/PER");
  precis_tagger_free (tagger);
}

static void
test_typography (void)
{
  PrecisTagger *tagger = make_tagger ();
  const char *plain = "Maria Delgado's lawyer said \"no\" in Madrid.";
  const char *fine = "Maria Delgado’s lawyer said “no” in Madrid.";

  check_text (tagger, plain, "Maria Delgado/PER|Madrid/LOC");
  check_text (tagger, fine, "Maria Delgado/PER|Madrid/LOC");
  precis_tagger_free (tagger);
}

static void
test_tokens (void)
{
  static const char * const first[] = { "John", "Halloran", "lives", "in", "London", ".", NULL };
  static const char * const second[] = { "Halloran", "is", "old", ".", NULL };
  static const char * const * const sentences[] = { first, second, NULL };
  g_autoptr (PrecisDocument) document = precis_document_new_from_tokens (sentences);
  PrecisTagger *tagger = make_tagger ();
  g_autofree char *told = tell_names (tagger, document);

  g_assert_cmpstr (told, ==, "John Halloran/PER|London/LOC|Halloran/PER");
  precis_tagger_free (tagger);
}

/* Nothing that a text may hold makes the tagger fail, or say something else the next time. */
static void
test_hostile (void)
{
  PrecisTagger *tagger = make_tagger ();
  g_autoptr (GString) long_line = g_string_new (NULL);

  for (guint i = 0; i < 20000; i++)
    g_string_append (long_line, i % 3 ? "Anna " : "of ");
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (PrecisDocument) document = precis_document_new (long_line->str, long_line->len);
      g_autofree char *told = tell_names (tagger, document), *again = tell_names (tagger, document);

      g_assert_cmpstr (told, ==, again);
      g_string_assign (long_line, "\u202E\uFFFD ☃ 東京 МОСКВА ½ ﬁ İ ß A\u0301\u0302\u0303 _ @ # :// www.");
    }
  precis_tagger_free (tagger);
}

static gpointer
tag_in_thread (gpointer tagger)
{
  const char *text = "President Boris Varga met farmers in Vienna on Monday.";

  for (guint i = 0; i < 50; i++)
    check_text (tagger, text, "Boris Varga/PER|Vienna/LOC");
  return NULL;
}

static void
test_threads (void)
{
  PrecisTagger *tagger = make_tagger ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("tagger", tag_in_thread, tagger);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  precis_tagger_free (tagger);
}

static void
test_title (void)
{
  static const char text[] = "Lena Ostrova met Baldur Vike in Paris. Ostrova said that the Vike plan was fine.";
  static const char title[] = "Ostrova Backs Plan";
  PrecisTagger *tagger = make_tagger ();
  g_autoptr (PrecisDocument) document = precis_document_new (text, strlen (text));
  g_autoptr (PrecisDocument) head = precis_document_new (title, strlen (title));
  g_autoptr (PrecisDocument) none = precis_document_new ("", 0);
  g_autoptr (GArray) alone = precis_tagger_tag (tagger, document);
  GArray *names, *title_names;

  names = precis_tagger_tag_article (tagger, document, head, &title_names);
  g_assert_cmpmem (names->data, names->len * sizeof (PrecisName), alone->data, alone->len * sizeof (PrecisName));
  g_assert_cmpuint (title_names->len, ==, 1);
  g_assert_cmpuint (g_array_index (title_names, PrecisName, 0).n_tokens, ==, 1);
  g_assert_cmpint (g_array_index (title_names, PrecisName, 0).type, ==, PRECIS_NAME_PER);
  g_array_unref (names);
  g_array_unref (title_names);
  names = precis_tagger_tag_article (tagger, none, none, &title_names);
  g_assert_cmpuint (names->len + title_names->len, ==, 0);
  g_array_unref (names);
  g_array_unref (title_names);
  precis_tagger_free (tagger);
}

static void
test_foreign (void)
{
  static const struct
  {
    const char *language;
    const char *text;
    const char *names;
  } rows[] = {
    { "fr", "Hier soir, le maire de Grenoble a vu Marie Dupont de la Tour à Marseille.",
      "Grenoble/LOC|Marie Dupont de la Tour/PER|Marseille/LOC" },
    { "es", "Ayer por la tarde México y Chile hablaron de todo ello con Carlos Pérez y Ana Ruiz.",
      "México/LOC|Chile/LOC|Carlos Pérez/PER|Ana Ruiz/PER" },
    { "de", "Der Rat und die Stadt Essen haben mit Peter Müller den Haushalt von Norge besprochen "
      "und nicht mit Peter Haushalt.",
      "Peter Müller/PER|Norge/LOC" },
    { NULL, "OTAN E NATO VEDONO ROMA", "" },
    { "ru", "Москва молчит.", "" },
    { NULL, "", "" },
  };
  PrecisTagger *tagger = make_tagger ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisDocument) document = precis_document_new (rows[i].text, strlen (rows[i].text));
      g_autoptr (GArray) names = precis_tagger_tag_foreign (tagger, document, rows[i].language);
      g_autofree char *told = tell (document, names);

      g_assert_cmpstr (told, ==, rows[i].names);
    }
  precis_tagger_free (tagger);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/tagger/sentences", test_sentences);
  g_test_add_func ("/names/tagger/memory", test_memory);
  g_test_add_func ("/names/tagger/typography", test_typography);
  g_test_add_func ("/names/tagger/tokens", test_tokens);
  g_test_add_func ("/names/tagger/hostile", test_hostile);
  g_test_add_func ("/names/tagger/threads", test_threads);
  g_test_add_func ("/names/tagger/title", test_title);
  g_test_add_func ("/names/tagger/foreign", test_foreign);
  return g_test_run ();
}
