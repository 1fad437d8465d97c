/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-document.h"
#include "precis-language.h"
#include "precis-normalise.h"

#define BYTES (4 * 1024 * 1024)
#define TURNS 5

/* Sentences of the shapes that news has; a number is added to each, which makes new words, as names do. */
static const char * const sentences[] = {
  "Gen. Anna Berg, who didn't attend the U.S. meeting on Jan. 5, said the plan \"could fail\" on route ",
  "According to the ministry, exports of grain fell by 4.5 percent to $200 million in the third quarter of ",
  "Talks between both sides resumed after a long pause, and observers were hopeful of a deal on well-known route ",
  "It remains unclear whether the company's proposal will win the support of the council's chairman, known as Mr. ",
};

static char *
make_text (gsize *length)
{
  GString *text = g_string_sized_new (BYTES + 1024);

  for (guint i = 0; text->len < BYTES; i++)
    {
      g_string_append (text, sentences[i % G_N_ELEMENTS (sentences)]);
      g_string_append_printf (text, "A%u.%c", i % 1409, i % 5 ? ' ' : '\n');
    }
  *length = text->len;
  return g_string_free (text, FALSE);
}

static void
report (const char *what, gint64 start, gsize bytes)
{
  double seconds = (g_get_monotonic_time () - start) / (double) G_USEC_PER_SEC;

  g_print ("%-10s %7.1f MB/s\n", what, bytes / seconds / 1e6);
}

int
main (void)
{
  gsize length;
  g_autofree char *text = make_text (&length);
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < TURNS; i++)
    precis_document_free (precis_document_new (text, length));
  report ("document", start, length * TURNS);
  start = g_get_monotonic_time ();
  for (guint i = 0; i < TURNS; i++)
    g_free (precis_normalise_text (text, length));
  report ("normalise", start, length * TURNS);
  start = g_get_monotonic_time ();
  for (guint i = 0; i < TURNS * 100; i++)
    precis_language_detect (text, length);
  report ("language", start, (gsize) 16384 * TURNS * 100);
  return 0;
}
