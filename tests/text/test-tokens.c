/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-tokens.h"

#define NUM  PRECIS_TOKEN_NUMBER
#define WORD PRECIS_TOKEN_WORD
#define MARK PRECIS_TOKEN_PUNCTUATION

static GArray *
cut (const char *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (PrecisToken));

  precis_tokens_append (text, (PrecisSpan) { 0, strlen (text) }, tokens);
  return tokens;
}

/* Texts with "|" where they are cut within a stretch without white space. */
static void
test_cuts (void)
{
  static const char * const rows[] = {
    "Gen. Anna Berg did|n't say |\"|no|\"| to Kim|'s U.S.-led plan|.",
    "U.S. officials cannot pay |$|1,200.50 |(|4.25|%|)| at 9:30 a.m. on Jan. 5|.",
    "They ca|n\u2019t| stop|;| we|\u2019ll see|,| she|'d say| I|'m late|.",
    "See https://example.org/a(b).html|,| www.example.com|.| or a.b@example.co.uk|.",
    "The workers|'| rights at A&B|'s R&D unit in the '90s and 1990|'s |'|quoted|'| words",
    "China-North|,| 2018\u20132019|,| 5-4|,| 12/06/2018|,| @user|,| #tag|,| .5",
    "\u201c|finished|\u2026|\u201d| done|\u2014|finished |\u2018|so|\u2019| a |--| b|...",
    "``|Well|,|''| he said |``| no |''",
    "\u4e2d|\u56fd|\u4eba|\u3002",
    "O'Brien|'s d'Ivoire Xi'an ai|n't rock'n'roll",
    "US|$|5 \u00a3|3m 1.5bn 27-year-old 12th 80s COVID-19 v2.0 10.5|.",
    "Apple|/|Google and AC|/|DC but 9/11",
    "Mr. X of Orlov Inc. said No. 5 is no|.",
    "plan B|.",
    "the U.S.",
    "|(|(|(|)|",
    "|***| |====| |!|!|?",
    "caf\u00e9 na\u00efve \u0441\u043b\u043e\u0432\u043e \u03bb\u03cc\u03b3\u03bf\u03c2 e\u0301t\u00e9",
    "\U0001F642|\u2764\ufe0f|ok",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) pieces = g_strsplit_set (rows[i], "| ", -1);
      g_auto (GStrv) parts = g_strsplit (rows[i], "|", -1);
      g_autofree char *text = g_strjoinv ("", parts);
      g_autoptr (GArray) tokens = cut (text);
      guint n = 0;

      for (guint k = 0; pieces[k]; k++)
        {
          g_autofree char *got = NULL;

          if (!*pieces[k])
            continue;
          g_assert_cmpuint (n, <, tokens->len);
          got = precis_span_slice (g_array_index (tokens, PrecisToken, n++).span, text);
          g_assert_cmpstr (got, ==, pieces[k]);
        }
      g_assert_cmpuint (n, ==, tokens->len);
    }
}

static void
test_flags (void)
{
  static const struct { const char *text; PrecisTokenKind kind; guint flags; } rows[] = {
    { "Berg", WORD, PRECIS_TOKEN_CAPITALISED },
    { "\u00c9cole", WORD, PRECIS_TOKEN_CAPITALISED },
    { "U.S.", WORD, PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_ALL_CAPS },
    { "A", WORD, PRECIS_TOKEN_CAPITALISED },
    { "COVID-19", WORD,
      PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_ALL_CAPS | PRECIS_TOKEN_HAS_DIGIT | PRECIS_TOKEN_HAS_HYPHEN },
    { "well-known", WORD, PRECIS_TOKEN_HAS_HYPHEN },
    { "A\u2013B", WORD, PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_ALL_CAPS | PRECIS_TOKEN_HAS_HYPHEN },
    { "1,200", NUM, PRECIS_TOKEN_HAS_DIGIT },
    { ".5", NUM, PRECIS_TOKEN_HAS_DIGIT },
    { "12th", NUM, PRECIS_TOKEN_HAS_DIGIT },
    { "\u201c", MARK, 0 },
    { "$", MARK, 0 },
    { "n't", WORD, 0 },
    { "'s", WORD, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisToken token = { { 0, strlen (rows[i].text) } };

      precis_tokens_describe (rows[i].text, &token);
      g_assert_cmpint (token.kind, ==, rows[i].kind);
      g_assert_cmphex (token.flags, ==, rows[i].flags);
    }
}

static void
test_space_after (void)
{
  static const gboolean spaces[] = { FALSE, FALSE, TRUE, FALSE, TRUE };
  g_autoptr (GArray) tokens = cut ("Kim's, no.");

  g_assert_cmpuint (tokens->len, ==, G_N_ELEMENTS (spaces));
  for (guint i = 0; i < tokens->len; i++)
    {
      guint flags = g_array_index (tokens, PrecisToken, i).flags;

      g_assert_cmpint ((flags & PRECIS_TOKEN_SPACE_AFTER) != 0, ==, spaces[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tokens/cuts", test_cuts);
  g_test_add_func ("/tokens/flags", test_flags);
  g_test_add_func ("/tokens/space-after", test_space_after);
  return g_test_run ();
}
