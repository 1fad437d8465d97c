/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <time.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-limits.h"
#include "precis-reading.h"

static gint64
cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

/* The bytes of the first @max_chars characters, back to the last line end if anything is cut; never back to less than
   half, whatever one endless line follows. */
static gsize
analysed_length (const char *text, guint max_chars)
{
  const char *p = text;

  for (guint n = 0; *p && n < max_chars; n++)
    p = g_utf8_next_char (p);
  if (*p)
    for (const char *q = p; q > text + (p - text) / 2; q--)
      if (*q == '\n')
        return q - text;
  return p - text;
}

/* A text too short to tell is read as English: the rules find little in anything else. */
static gboolean
is_english (const char *language)
{
  return !language || g_str_equal (language, "en") || g_str_equal (language, "und");
}

/**
 * precis_reading_new:
 * @article: the article
 * @cancellable: (nullable): ends the reading early
 *
 * Begins to read: takes title and text apart and starts the clock of %PRECIS_MAX_ANALYSIS_MSEC.
 *
 * Returns: (transfer full): a reading without names and entities
 */
PrecisReading *
precis_reading_new (PrecisArticle *article, GCancellable *cancellable)
{
  PrecisReading *self = g_new0 (PrecisReading, 1);
  const char *text = precis_article_get_text (article);
  const char *title = precis_article_get_title (article);
  gsize length = analysed_length (text, PRECIS_MAX_ANALYSED_CHARS);

  self->article = article;
  self->cancellable = cancellable;
  self->deadline = cpu_time () + PRECIS_MAX_ANALYSIS_MSEC * G_TIME_SPAN_MILLISECOND;
  self->cut_off = text[length] != '\0';
  self->is_english = is_english (precis_article_get_language (article));
  self->document = precis_document_new (text, length);
  self->title = precis_document_new (title ? title : "", title ? strlen (title) : 0);
  return self;
}

void
precis_reading_free (PrecisReading *self)
{
  g_clear_pointer (&self->document, precis_document_free);
  g_clear_pointer (&self->title, precis_document_free);
  g_clear_pointer (&self->names, g_array_unref);
  g_clear_pointer (&self->title_names, g_array_unref);
  g_clear_pointer (&self->entities, g_ptr_array_unref);
  g_free (self);
}

/**
 * precis_reading_go_on:
 * @self: a reading
 * @error: %G_IO_ERROR_CANCELLED, or %PRECIS_ERROR_TIMEOUT when the CPU time is used up
 *
 * Returns: whether the analysis may go on
 */
gboolean
precis_reading_go_on (PrecisReading *self, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (cpu_time () < self->deadline)
    return TRUE;
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TIMEOUT,
               _("This article could not be analysed in %d seconds."), PRECIS_MAX_ANALYSIS_MSEC / 1000);
  return FALSE;
}
