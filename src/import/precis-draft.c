/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "precis-error.h"
#include "precis-language.h"
#include "precis-limits.h"
#include "precis-string.h"

#include "precis-byline.h"
#include "precis-draft.h"
#include "precis-iso-date.h"

#define MAX_URL 2048 /* bytes */

/**
 * precis_draft_new:
 *
 * Returns: (transfer full): a draft of which nothing is known
 */
PrecisDraft *
precis_draft_new (void)
{
  PrecisDraft *self = g_new0 (PrecisDraft, 1);

  self->text = precis_text_builder_new ();
  self->notices = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
precis_draft_free (PrecisDraft *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->byline, g_free);
  g_clear_pointer (&self->site, g_free);
  g_clear_pointer (&self->published, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->text, precis_text_builder_free);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
  g_free (self);
}

/**
 * precis_draft_set_exact:
 * @self: a draft of which nothing is known
 *
 * Tells that Precis itself wrote what is read: fields and text are taken as they are told.
 */
void
precis_draft_set_exact (PrecisDraft *self)
{
  self->exact = TRUE;
  precis_text_builder_set_exact (self->text);
}

/**
 * precis_draft_set_line:
 * @field: a member of a draft
 * @value: (nullable): valid UTF-8
 *
 * Sets a field of one line, cut to PRECIS_MAX_FIELD_CHARS, unless it is set already or @value is blank.
 */
void
precis_draft_set_line (char **field, const char *value)
{
  g_autofree char *line = NULL;

  if (*field || !value)
    return;
  line = precis_string_one_line (value, PRECIS_MAX_FIELD_CHARS);
  if (*line)
    *field = g_steal_pointer (&line);
}

/**
 * precis_draft_set_byline:
 * @self: a draft
 * @value: (nullable): who wrote the article, perhaps with "By" before it
 *
 * Sets the byline to the names alone.
 */
void
precis_draft_set_byline (PrecisDraft *self, const char *value)
{
  g_autofree char *names = NULL;

  if (self->byline || !value)
    return;
  names = self->exact ? g_strdup (value) : precis_byline_clean (value);
  precis_draft_set_line (&self->byline, names);
}

/**
 * precis_draft_set_published:
 * @self: a draft
 * @value: (nullable): a date in any form that precis_iso_date_parse() reads; others are passed over
 */
void
precis_draft_set_published (PrecisDraft *self, const char *value)
{
  if (!self->published && value)
    self->published = precis_iso_date_parse (value);
}

/**
 * precis_draft_set_language:
 * @self: a draft
 * @value: (nullable): a BCP 47 tag, e.g. "en-GB"; only its language of two letters is kept
 */
void
precis_draft_set_language (PrecisDraft *self, const char *value)
{
  if (self->language || !value || !g_ascii_isalpha (value[0]) || !g_ascii_isalpha (value[1]))
    return;
  if (!g_ascii_isalnum (value[2]))
    self->language = g_ascii_strdown (value, 2);
}

/**
 * precis_draft_set_url:
 * @self: a draft
 * @value: (nullable): an address; anything but an absolute http or https address is passed over
 */
void
precis_draft_set_url (PrecisDraft *self, const char *value)
{
  g_autoptr (GUri) uri = NULL;
  const char *scheme;

  if (self->url || !value || strlen (value) > MAX_URL)
    return;
  uri = g_uri_parse (value, G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED, NULL);
  scheme = uri ? g_uri_get_scheme (uri) : NULL;
  /* The relaxed parser lets a path through that the writer takes for a programming error. */
  if (!scheme || (*g_uri_get_path (uri) != '\0' && *g_uri_get_path (uri) != '/'))
    return;
  if ((strcmp (scheme, "http") == 0 || strcmp (scheme, "https") == 0) && g_uri_get_host (uri))
    self->url = g_uri_to_string_partial (uri, G_URI_HIDE_USERINFO);
}

static void
add_size_notice (PrecisDraft *self)
{
  if (precis_text_builder_is_full (self->text))
    g_ptr_array_add (self->notices,
                     g_strdup_printf (_("The text is longer than %d MiB; what follows was left out."),
                                      PRECIS_MAX_ARTICLE_TEXT / PRECIS_MIB));
}

/**
 * precis_draft_finish:
 * @self: a draft; its text is taken
 * @source: (nullable): where the article was read from, for people
 * @error: %PRECIS_ERROR_EMPTY if there is no text
 *
 * Makes the article. A language that nobody named is detected.
 *
 * Returns: (transfer full) (nullable): the article
 */
PrecisArticle *
precis_draft_finish (PrecisDraft *self, const char *source, GError **error)
{
  g_autoptr (GArray) blocks = NULL;
  g_autofree char *text = NULL;
  g_autofree char *label = NULL;

  add_size_notice (self);
  text = precis_text_builder_finish (self->text, &blocks);
  if (!*text)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, _("There is no text in this article."));
      return NULL;
    }
  if (!self->language)
    self->language = g_strdup (precis_language_detect (text, strlen (text)));
  precis_draft_set_line (&label, source);
  if (self->notices->len > 0)
    g_ptr_array_add (self->notices, NULL);
  return g_object_new (PRECIS_TYPE_ARTICLE, "title", self->title, "byline", self->byline, "site", self->site,
                       "published", self->published, "language", self->language, "url", self->url,
                       "source", label, "text", text, "blocks", blocks,
                       "notices", self->notices->len > 0 ? self->notices->pdata : NULL, NULL);
}
