/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-clause.h"

/* The clauses of @text, a line each: words, mood, tense, link, and "not" and "quoted" where they are so. */
static char *
describe (const char *text)
{
  static const char * const moods[] = { "-", "may", "will", "must", "likely" };
  static const char *const tenses[] = { "-",    "present", "progressive", "perfect",
                                        "past", "passive", "infinitive" };
  static const char * const links[] = { "-", "if", "contrast", "because", "which", "to", "and" };
  g_autoptr (PrecisDocument) document = precis_document_new (text, strlen (text));
  g_autoptr (PrecisCues) cues = precis_cues_new (document);
  g_autoptr (GArray) clauses = g_array_new (FALSE, TRUE, sizeof (PrecisClause));
  GString *lines = g_string_new (NULL);

  for (guint32 i = 0; i < document->n_sentences; i++)
    precis_clauses_cut (document, cues, i, clauses);
  for (guint i = 0; i < clauses->len; i++)
    {
      const PrecisClause *c = &g_array_index (clauses, PrecisClause, i);

      g_string_append_printf (lines, "%u %s %s %s%s%s\n", c->n_tokens, moods[c->mood], tenses[c->tense],
                              links[c->link], c->negated ? " not" : "", c->quoted ? " quoted" : "");
    }
  return g_string_free (lines, FALSE);
}

static void
test_clauses (void)
{
  static const struct
  {
    const char *text;
    const char *clauses;
  } rows[] = {
    { "The dam may burst", "4 may - -\n" },
    { "The dam burst", "3 - past -\n" },
    { "The dam has burst", "4 - perfect -\n" },
    { "The dam is leaking", "4 - progressive -\n" },
    { "The dam was repaired", "4 - passive -\n" },
    { "The dam did not burst", "5 - past - not\n" },
    { "Torvik will sue if the ferry stays away", "3 will - -\n5 - - if\n" },
    { "Talks stalled, but the envoys will return", "3 - past -\n5 will - contrast\n" },
    { "She said that the bridge could fail", "2 - past -\n5 may - which\n" },
    { "“We cannot wait,” she said", "1 - - -\n4 - - - not quoted\n1 - - - quoted\n2 - past -\n" },
    { "", "" },
    { ",,,;", "1 - - -\n1 - - -\n1 - - -\n1 - - -\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *clauses = describe (rows[i].text);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (clauses, ==, rows[i].clauses);
    }
}

static void
test_cues (void)
{
  static const struct
  {
    const char *word;
    guint64     in, out;
  } rows[] = {
    { "threatened", PRECIS_CUE_BIT (THREATEN), PRECIS_CUE_BIT (RULE) },
    { "shortages", PRECIS_CUE_BIT (LACK), PRECIS_CUE_BIT (GOOD) },
    { "could", PRECIS_CUE_BIT (MAY), PRECIS_CUE_BIT (WILL) },
    { "Vetoed", PRECIS_CUE_BIT (OPPOSE), PRECIS_CUE_BIT (MAY) },
    { "umbrella", 0, PRECIS_CUE_ALL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisDocument) document = precis_document_new (rows[i].word, strlen (rows[i].word));
      g_autoptr (PrecisCues) cues = precis_cues_new (document);

      g_assert_cmphex (cues->classes[0] & rows[i].in, ==, rows[i].in);
      g_assert_cmphex (cues->classes[0] & rows[i].out, ==, 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clause/rows", test_clauses);
  g_test_add_func ("/cue/rows", test_cues);
  return g_test_run ();
}
