/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-sentences.h"

/* Texts with "|" where a sentence ends; the bars and a space after each are taken out first. */
static const char * const rows[] = {
  "The talks failed.| Both sides left.",
  "Mr. Orlov met Gen. Anna Berg on Jan. 5 at 9 a.m. EST in St. Helm.| He left.",
  "It opens at 9 p.m.| Police said so.",
  "It opens at 9 p.m. Friday.",
  "It opens at 9 p.m. (GMT +8) there.",
  "He lives in the U.S.| He likes it.",
  "The U.S. Senate voted.| The U.S. has left.",
  "J. K. Vogel and George W. Stone spoke.",
  "They chose plan B.| The plan failed.",
  "Orlov Inc. Chairman Dan Vogel resigned from Orlov Inc.| The firm fell.",
  "It rose 3.5 percent to $1.2 billion.| No. 5 fell.",
  "The answer was no.| Nobody knew.",
  "See No. 5 and p. 12 and vol. 3 there.",
  "Carter v. Stone was heard.",
  "\"We won.\"| \"They lost.\"",
  "\u201cIs it over?\u201d she asked.| \u201cYes!\u201d said Orlov.",
  "\u201cIs it over?\u201d Anna Berg asked.| \u201cStop!\u201d| He left.",
  "He said it (quietly.)| Then he left.",
  "He left (see above).| Then it rained.",
  "`` It is over, '' he said.| `` We know. ''| They left.",
  "Well... maybe.| Well...| Maybe.",
  "Wait \u2026 no.| Yes\u2026| The end.",
  "Yahoo! said it would stay.",
  "The war ended.[12]| Peace came.[note 3]",
  "The war ended.|Peace came.",
  "The war ended. [7] [8]| Peace (c. 1815, b. 1780) came.| See Op. 46 [of his].",
  "She wrote Stay Home! (1965) and What Now? (1970).",
  "Visit example.com. or www.Example.Com now.",
  "He came, saw, etc.| They left, etc., and more.",
  "1. Open the door.| 2. Close it.",
  "\u505c\u6218\u3002|\u4ed6\u8bf4\uff1a\u597d\uff01\u300d|\u5bf9\uff1f",
  "\u0647\u0644 \u0627\u0646\u062a\u0647\u062a\u061f| \u0646\u0639\u0645",
  "A headline without a stop\n|Another line.| And more\n|",
  "Really?!| Yes.",
  "What?| 5 people left.| 12 stayed.",
  ".| A",
  "...",
  "",
};

static void
check_row (const char *row)
{
  g_auto (GStrv) want = g_strsplit (row, "|", -1);
  g_autofree char *text = g_strjoinv ("", want);
  g_autoptr (GArray) spans = precis_sentences_split (text, strlen (text));
  guint n = 0;

  g_test_message ("%s", row);
  for (guint i = 0; want[i]; i++)
    {
      g_autofree char *got = NULL;

      if (*g_strstrip (want[i]) == '\0')
        continue;
      g_assert_cmpuint (n, <, spans->len);
      got = precis_span_slice (g_array_index (spans, PrecisSpan, n++), text);
      g_assert_cmpstr (got, ==, want[i]);
    }
  g_assert_cmpuint (n, ==, spans->len);
}

static void
test_split (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    check_row (rows[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sentences/split", test_split);
  return g_test_run ();
}
