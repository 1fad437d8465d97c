/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-blocks.h"
#include "precis-entry.h"
#include "precis-error.h"
#include "precis-limits.h"
#include "precis-original.h"
#include "precis-string.h"

#define GIST_CHARS 200
#define SECONDS_A_DAY (24 * 60 * 60)
#define EPOCH_JULIAN 719163 /* GDate's number of 1970-01-01 */

/* What a program could have published: other years are mistakes or attempts to stand first for ever. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2100

/**
 * precis_entry_hash:
 * @text: an article's text
 *
 * Returns: (transfer full): its SHA-256, by which the same text is known again
 */
GBytes *
precis_entry_hash (const char *text)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize size = sizeof digest;

  g_checksum_update (checksum, (const guint8 *) text, -1);
  g_checksum_get_digest (checksum, digest, &size);
  return g_bytes_new (digest, size);
}

static gint64
count_words (const char *text)
{
  gint64 words = 0;
  gboolean within = FALSE;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gboolean space = g_ascii_isspace (*p);

      words += within && space;
      within = !space;
    }
  return words + within;
}

/* Day number of an ISO date, of which the first counts if it names none; FALSE if it is no date. */
static gboolean
read_day (const char *published, gint64 *day)
{
  int year, month = 1, of_month = 1;

  if (!published || sscanf (published, "%4d-%2d-%2d", &year, &month, &of_month) < 1
      || year < FIRST_YEAR || year > LAST_YEAR || !g_date_valid_dmy (MAX (of_month, 0), MAX (month, 0), year))
    return FALSE;
  {
    GDate date;

    g_date_clear (&date, 1);
    g_date_set_dmy (&date, of_month, month, year);
    *day = (gint64) g_date_get_julian (&date) - EPOCH_JULIAN;
  }
  return TRUE;
}

static gint64
floor_day (gint64 seconds)
{
  return seconds / SECONDS_A_DAY - (seconds % SECONDS_A_DAY < 0);
}

/* The beginning of the first paragraph: what lists show until there is a briefing. */
static char *
make_gist (PrecisArticle *article)
{
  const char *text = precis_article_get_text (article);
  GArray *blocks = precis_article_get_blocks (article);
  PrecisSpan span = { 0, strcspn (text, "\n") };
  g_autofree char *first = NULL;

  for (guint i = 0; blocks && i < blocks->len; i++)
    if (g_array_index (blocks, PrecisBlock, i).kind == PRECIS_BLOCK_PARAGRAPH)
      {
        span = g_array_index (blocks, PrecisBlock, i).span;
        break;
      }
  first = g_strndup (text + span.start, span.end - span.start);
  return precis_string_one_line (first, GIST_CHARS);
}

static gboolean
check_deposit (const PrecisDeposit *deposit, GError **error)
{
  gsize length = strlen (precis_article_get_text (deposit->article));

  if (length == 0)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, _("There is no text in it."));
  else if (length > PRECIS_MAX_ARTICLE_TEXT)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("The article is longer than 2 MB."));
  else if (deposit->original && g_bytes_get_size (deposit->original) > PRECIS_MAX_TEXT_FILE)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("The file is larger than 64 MB."));
  else
    return TRUE;
  return FALSE;
}

/**
 * precis_entry_new:
 * @deposit: what is brought; must outlive the entry
 * @error: %PRECIS_ERROR_EMPTY if it has no text, %PRECIS_ERROR_TOO_LARGE for more than
 *   PRECIS_MAX_ARTICLE_TEXT
 *
 * Returns: (transfer full) (nullable): what is to be written
 */
PrecisEntry *
precis_entry_new (const PrecisDeposit *deposit, GError **error)
{
  PrecisArticle *article = deposit->article;
  const char * const *notices = precis_article_get_notices (article);
  PrecisEntry *self;

  if (!check_deposit (deposit, error))
    return NULL;
  self = g_new0 (PrecisEntry, 1);
  self->deposit = deposit;
  self->label = precis_article_dup_label (article);
  self->gist = make_gist (article);
  self->hash = precis_entry_hash (precis_article_get_text (article));
  self->words = count_words (precis_article_get_text (article));
  self->added = deposit->added != 0 ? deposit->added : g_get_real_time () / G_USEC_PER_SEC;
  if (!read_day (precis_article_get_published (article), &self->day))
    self->day = floor_day (self->added);
  self->blocks = precis_blocks_pack (precis_article_get_blocks (article));
  self->notices = notices && *notices ? g_strjoinv ("\n", (char **) notices) : NULL;
  self->original = deposit->original ? precis_original_compress (deposit->original) : NULL;
  return self;
}

void
precis_entry_free (PrecisEntry *self)
{
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->gist, g_free);
  g_clear_pointer (&self->hash, g_bytes_unref);
  g_clear_pointer (&self->blocks, g_bytes_unref);
  g_clear_pointer (&self->notices, g_free);
  g_clear_pointer (&self->original, g_bytes_unref);
  g_free (self);
}
