/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-tokens.h"

void
precis_tokens_append (const char *text, PrecisSpan sentence, GArray *tokens)
{
  for (guint32 i = sentence.start; i < sentence.end;)
    {
      PrecisToken token = { { i, i } };

      if (g_ascii_isspace (text[i]))
        {
          i++;
          continue;
        }
      if (g_ascii_ispunct (text[i]))
        {
          token.kind = PRECIS_TOKEN_PUNCTUATION;
          i++;
        }
      else
        {
          token.kind = g_ascii_isdigit (text[i]) ? PRECIS_TOKEN_NUMBER : PRECIS_TOKEN_WORD;
          token.flags = g_ascii_isupper (text[i]) ? PRECIS_TOKEN_CAPITALISED : 0;
          while (i < sentence.end && !g_ascii_isspace (text[i]) && !g_ascii_ispunct (text[i]))
            i++;
        }
      token.span.end = i;
      g_array_append_val (tokens, token);
    }
}
