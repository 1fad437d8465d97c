/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"
#include "precis-headline.h"
#include "precis-iso-date.h"
#include "precis-opening.h"

#define MAX_FACTS 3 /* lines between title and text that tell who and when */

static gboolean
equals_no_case (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return strcmp (folded_a, folded_b) == 0;
}

/* The title may have been told already, by front matter or metadata. */
static void
take_title (PrecisDraft *draft, gboolean apart)
{
  PrecisBlockKind kind;
  g_autofree char *first = precis_text_builder_peek (draft->text, 0, &kind);
  g_autofree char *next = precis_text_builder_peek (draft->text, 1, NULL);

  if (!first || (kind != PRECIS_BLOCK_PARAGRAPH && kind != PRECIS_BLOCK_HEADING))
    return;
  if (draft->title ? !equals_no_case (first, draft->title) : !precis_headline_is_title (first, apart, next))
    return;
  precis_draft_set_line (&draft->title, first);
  precis_text_builder_drop (draft->text, 0);
}

static gboolean
take_fact (const char *text, PrecisDraft *draft)
{
  g_autofree char *date = precis_iso_date_parse (text);

  if (!date && !precis_byline_matches (text))
    return FALSE;
  if (date)
    precis_draft_set_published (draft, date);
  else
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

/**
 * precis_opening_take:
 * @draft: a draft whose text is complete
 * @apart: whether a blank line stood after the first block, or something else set it apart
 *
 * Takes what is no text out of the beginning of it and into the fields: a title line (see
 * precis_headline_is_title()) or a repetition of the known title, and up to three lines after it that are a
 * byline or a date.
 */
void
precis_opening_take (PrecisDraft *draft, gboolean apart)
{
  take_title (draft, apart);
  for (guint i = 0; i < MAX_FACTS; i++)
    {
      g_autofree char *first = precis_text_builder_peek (draft->text, 0, NULL);
      g_autofree char *next = precis_text_builder_peek (draft->text, 1, NULL);

      if (!next || !take_facts (first, draft))
        break;
      precis_text_builder_drop (draft->text, 0);
    }
}
