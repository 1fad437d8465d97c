/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-sentences.h"

GArray *
precis_sentences_split (const char *text, gsize length)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  PrecisSpan span = { 0, 0 };

  for (gsize i = 0; i <= length; i++)
    {
      gboolean line_end = i == length || text[i] == '\n';

      if (!line_end && !(text[i] == '.' && i + 2 < length && text[i + 1] == ' ' && g_ascii_isupper (text[i + 2])))
        continue;
      span.end = line_end ? i : i + 1;
      while (span.start < span.end && g_ascii_isspace (text[span.start]))
        span.start++;
      if (span.start < span.end)
        g_array_append_val (spans, span);
      span.start = i + 1;
    }
  return spans;
}
