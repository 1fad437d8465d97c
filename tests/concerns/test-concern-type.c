/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern-merge.h"
#include "precis-concern-type.h"
#include "precis-why.h"

static PrecisConcernText *
read_text (PrecisDocument **document, const char *text)
{
  *document = precis_document_new (text, strlen (text));
  return precis_concern_text_new (*document, NULL);
}

static void
test_type (void)
{
  static const struct
  {
    PrecisConcernKind kind;
    const char       *text;
    PrecisConcernType type;
  } rows[] = {
    { PRECIS_CONCERN_RISK, "threatened to bomb the harbour", PRECIS_CONCERN_THREAT },
    { PRECIS_CONCERN_RISK, "it is unclear how long the truce holds", PRECIS_CONCERN_UNKNOWN },
    { PRECIS_CONCERN_RISK, "the merger could collapse", PRECIS_CONCERN_FAILURE },
    { PRECIS_CONCERN_RISK, "the river may rise", PRECIS_CONCERN_HAZARD },
    { PRECIS_CONCERN_OBSTACLE, "insisted on a new vote", PRECIS_CONCERN_CONDITION },
    { PRECIS_CONCERN_OBSTACLE, "has rejected the draft", PRECIS_CONCERN_OPPOSITION },
    { PRECIS_CONCERN_OBSTACLE, "an embargo on machine parts", PRECIS_CONCERN_RULE },
    { PRECIS_CONCERN_OBSTACLE, "a shortage of nurses", PRECIS_CONCERN_LACK },
    { PRECIS_CONCERN_OBSTACLE, "the island", PRECIS_CONCERN_CIRCUMSTANCE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisDocument) document = NULL;
      g_autoptr (PrecisConcernText) text = read_text (&document, rows[i].text);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (precis_concern_type_find (rows[i].kind, text->classes[0], text->classes[0]), ==,
                       rows[i].type);
    }
}

static void
test_why (void)
{
  static const struct
  {
    const char *text;
    guint32     start, end;
    const char *why;
  } rows[] = {
    { "The strike could paralyse ports", 11, 31, "possibility “could” + harm “paralyse”" },
    { "Warned of the island", 14, 20, "warning “Warned”" },
    { "The island", 0, 10, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisDocument) document = NULL;
      g_autoptr (PrecisConcernText) text = read_text (&document, rows[i].text);
      g_autofree char *why = precis_why_tell (text, 0, (PrecisSpan) { rows[i].start, rows[i].end });

      g_assert_cmpstr (why, ==, rows[i].why);
    }
}

/* A finding for each sentence, its phrase the whole of it. */
static GArray *
find_everywhere (const PrecisConcernText *text)
{
  GArray *findings = g_array_new (FALSE, TRUE, sizeof (PrecisFinding));

  for (guint32 i = 0; i < text->document->n_sentences; i++)
    {
      PrecisFinding finding = { .sentence = i, .phrase = text->document->sentences[i].span };

      g_array_append_val (findings, finding);
    }
  return findings;
}

static void
test_merge (void)
{
  g_autoptr (PrecisDocument) document = NULL;
  g_autoptr (PrecisConcernText) text = read_text (&document,
                                                  "Dockers threaten to close Torvik harbour.\n"
                                                  "A heavy storm may flood the lower valley.\n"
                                                  "The dockers threatened to close the harbour.\n"
                                                  "Floods.\nFloods.");
  g_autoptr (GArray) findings = find_everywhere (text);
  const guint same_as[] = { 0, 1, 0, 3, 4 }; /* one word alone is no proof */

  g_assert_cmpuint (findings->len, ==, G_N_ELEMENTS (same_as));
  precis_concern_merge (text, findings);
  for (guint i = 0; i < findings->len; i++)
    g_assert_cmpuint (g_array_index (findings, PrecisFinding, i).same_as, ==, same_as[i]);

  g_array_index (findings, PrecisFinding, 0).nature.kind = PRECIS_CONCERN_OBSTACLE;
  precis_concern_merge (text, findings);
  g_assert_cmpuint (g_array_index (findings, PrecisFinding, 2).same_as, ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/concern/type", test_type);
  g_test_add_func ("/concern/why", test_why);
  g_test_add_func ("/concern/merge", test_merge);
  return g_test_run ();
}
