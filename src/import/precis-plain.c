/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-headline.h"
#include "precis-opening.h"
#include "precis-paragraphs.h"
#include "precis-plain.h"

static const PrecisParagraph *
paragraph_at (GArray *paragraphs, guint i)
{
  return &g_array_index (paragraphs, PrecisParagraph, i);
}

static void
add_paragraph (PrecisDraft *draft, const char *text, const char *next)
{
  static const char * const bullets[] = { "• ", "‣ ", "◦ ", "· ", "- ", "* " };

  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (g_str_has_prefix (text, bullets[i]))
      {
        precis_text_builder_add (draft->text, PRECIS_BLOCK_LIST_ITEM, 1, text + strlen (bullets[i]), -1);
        return;
      }
  if (next && precis_headline_is_section (text, strlen (next)))
    precis_text_builder_add (draft->text, PRECIS_BLOCK_HEADING, 2, text, -1);
  else
    precis_text_builder_add (draft->text, PRECIS_BLOCK_PARAGRAPH, 0, text, -1);
}

/**
 * precis_plain_read:
 * @text: plain text, decoded, after any front matter
 * @draft: gets title, byline, date and text
 *
 * Reads plain text: paragraphs, of which the first may be title, byline and date (see precis_opening_take()).
 */
void
precis_plain_read (const char *text, PrecisDraft *draft)
{
  g_autoptr (GArray) paragraphs = precis_paragraphs_split (text);

  for (guint i = 0; i < paragraphs->len && !precis_text_builder_is_full (draft->text); i++)
    add_paragraph (draft, paragraph_at (paragraphs, i)->text,
                   i + 1 < paragraphs->len ? paragraph_at (paragraphs, i + 1)->text : NULL);
  precis_opening_take (draft, paragraphs->len > 0 && paragraph_at (paragraphs, 0)->apart);
}

/**
 * precis_plain_read_lines:
 * @text: text of which every line is a block
 * @draft: gets the text
 *
 * Reads the text of JSON, which has no title and is not wrapped.
 */
void
precis_plain_read_lines (const char *text, PrecisDraft *draft)
{
  while (*text && !precis_text_builder_is_full (draft->text))
    {
      gsize length = strcspn (text, "\r\n");

      precis_text_builder_add (draft->text, PRECIS_BLOCK_PARAGRAPH, 0, text, length);
      text += length + (text[length] != '\0');
    }
}
