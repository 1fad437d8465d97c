/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"
#include "precis-headline.h"
#include "precis-iso-date.h"
#include "precis-paragraphs.h"
#include "precis-plain.h"

#define MAX_FACTS 3 /* lines between title and text that tell who and when */

static const PrecisParagraph *
paragraph_at (GArray *paragraphs, guint i)
{
  return &g_array_index (paragraphs, PrecisParagraph, i);
}

/* The text of paragraph @i, or NULL behind the last. */
static const char *
text_at (GArray *paragraphs, guint i)
{
  return i < paragraphs->len ? paragraph_at (paragraphs, i)->text : NULL;
}

/* How many paragraphs the title takes: none or one. Front matter may have told it already. */
static guint
take_title (GArray *paragraphs, PrecisDraft *draft)
{
  const PrecisParagraph *first;

  if (paragraphs->len == 0)
    return 0;
  first = paragraph_at (paragraphs, 0);
  if (draft->title)
    return strcmp (first->text, draft->title) == 0;
  if (!precis_headline_is_title (first->text, first->apart, text_at (paragraphs, 1)))
    return 0;
  precis_draft_set_line (&draft->title, first->text);
  return 1;
}

static gboolean
take_fact (const char *text, PrecisDraft *draft)
{
  g_autofree char *date = precis_iso_date_parse (text);

  if (date && !draft->published)
    {
      draft->published = g_steal_pointer (&date);
      return TRUE;
    }
  if (!precis_byline_matches (text) || draft->byline)
    return FALSE;
  precis_draft_set_byline (draft, text);
  return TRUE;
}

/* A line like "By Jane Doe | June 12, 2018": every part of it must be known. */
static gboolean
take_facts (const char *text, PrecisDraft *draft)
{
  g_autofree char *line = g_strdup (text);
  g_auto (GStrv) parts = NULL;

  if (take_fact (text, draft))
    return TRUE;
  for (char *dot = strstr (line, "•"); dot; dot = strstr (dot, "•"))
    memcpy (dot, "|  ", 3);
  parts = g_strsplit (line, "|", 3);
  for (guint i = 0; parts[i]; i++)
    if (!parts[1] || !take_fact (g_strstrip (parts[i]), draft))
      return FALSE;
  return TRUE;
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
 * Reads plain text: a title line if there is one (see precis_headline_is_title()), lines after it that are a byline or a
 * date, then paragraphs.
 */
void
precis_plain_read (const char *text, PrecisDraft *draft)
{
  g_autoptr (GArray) paragraphs = precis_paragraphs_split (text);
  guint i = take_title (paragraphs, draft);

  for (guint end = i + MAX_FACTS; i < end && i + 1 < paragraphs->len; i++)
    if (!take_facts (paragraph_at (paragraphs, i)->text, draft))
      break;
  for (; i < paragraphs->len && !precis_text_builder_is_full (draft->text); i++)
    add_paragraph (draft, paragraph_at (paragraphs, i)->text, text_at (paragraphs, i + 1));
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
