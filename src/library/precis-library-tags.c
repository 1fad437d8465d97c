/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-private.h"
#include "precis-library-tags.h"
#include "precis-named-row.h"
#include "precis-user-text.h"

/* The tag with @key; a new one called @name if there is none. */
static gboolean
need_tag (PrecisLibrary *self, const char *name, const char *key, gint64 *tag, GError **error)
{
  if (!precis_named_row_find (self->database, PRECIS_NAMED_TAG, key, tag, error))
    return FALSE;
  if (*tag > 0)
    return TRUE;
  if (!precis_database_run (self->database, "INSERT INTO tags (name, key) VALUES (?, ?)", error, "ss", name,
                            key))
    return FALSE;
  *tag = precis_database_last_id (self->database);
  precis_change_record_new (self, PRECIS_CHANGE_TAG, *tag, 0);
  return TRUE;
}

static gboolean
tag_article (PrecisLibrary *self, gint64 id, gint64 tag, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_ARTICLE_TAG, id, tag, error)
         && precis_database_run (self->database,
                                 "INSERT OR IGNORE INTO article_tags (article, tag) VALUES (?, ?)", error,
                                 "ii", id, tag);
}

static gboolean
untag_article (PrecisLibrary *self, gint64 id, gint64 tag, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_ARTICLE_TAG, id, tag, error)
         && precis_database_run (self->database, "DELETE FROM article_tags WHERE article = ? AND tag = ?",
                                 error, "ii", id, tag);
}

/* Tags the articles that have @from with @to, too, if that is not 0, and removes @from. */
static gboolean
dissolve (PrecisLibrary *self, gint64 from, gint64 to, GError **error)
{
  g_autoptr (GArray) ids =
    precis_named_row_list (self->database, "SELECT article FROM article_tags WHERE tag = ?", from, error);

  if (!ids || !precis_change_record (self, PRECIS_CHANGE_TAG, from, 0, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      if (!precis_change_record (self, PRECIS_CHANGE_ARTICLE_TAG, id, from, error)
          || (to > 0 && !tag_article (self, id, to, error)))
        return FALSE;
    }
  return precis_database_run (self->database, "DELETE FROM tags WHERE id = ?", error, "i", from);
}

static gboolean
tag_articles (PrecisLibrary *self, const gint64 *ids, guint n, const char *name, const char *key,
              GError **error)
{
  gint64 tag;
  gboolean success = need_tag (self, name, key, &tag, error);

  for (guint i = 0; success && i < n; i++)
    success = precis_library_require_article (self, ids[i], error) && tag_article (self, ids[i], tag, error);
  return success;
}

/**
 * precis_library_tag:
 * @self: a library for writing
 * @ids: articles
 * @n: how many
 * @name: a tag, made if there is none of that name; case and diacritics make no difference
 * @error: %PRECIS_ERROR_EMPTY, %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED for a name that cannot be
 *   kept, or as #PrecisLibrary
 *
 * Tags articles. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_tag (PrecisLibrary *self, const gint64 *ids, guint n, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, error);
  g_autofree char *label = NULL;

  if (!clean)
    return FALSE;
  label = g_strdup_printf (ngettext ("%u article tagged “%s”", "%u articles tagged “%s”", n), n, clean);
  if (!precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, tag_articles (self, ids, n, clean, key, error), error);
}

static gboolean
untag_articles (PrecisLibrary *self, const gint64 *ids, guint n, gint64 tag, GError **error)
{
  for (guint i = 0; i < n; i++)
    if (!precis_library_require_article (self, ids[i], error) || !untag_article (self, ids[i], tag, error))
      return FALSE;
  return TRUE;
}

/**
 * precis_library_untag:
 * @self: a library for writing
 * @ids: articles; those that do not have the tag stay as they are
 * @n: how many
 * @name: a tag
 * @error: %PRECIS_ERROR_NOT_FOUND also if there is no such tag; as precis_library_tag()
 *
 * Takes a tag off articles. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_untag (PrecisLibrary *self, const gint64 *ids, guint n, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, error);
  g_autofree char *label = NULL;
  gint64 tag;

  if (!clean || !precis_named_row_find (self->database, PRECIS_NAMED_TAG, key, &tag, error))
    return FALSE;
  if (!tag)
    return precis_named_row_set_missing (PRECIS_NAMED_TAG, error);
  label = g_strdup_printf (ngettext ("“%s” taken off %u article", "“%s” taken off %u articles", n), clean, n);
  if (!precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, untag_articles (self, ids, n, tag, error), error);
}

/**
 * precis_library_get_tags:
 * @self: a library
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): names of its tags in the order of the alphabet, or %NULL on error
 */
GStrv
precis_library_get_tags (PrecisLibrary *self, gint64 id, GError **error)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr (PrecisStatement) statement = NULL;
  PrecisStep step;

  if (!precis_library_require_article (self, id, error))
    return NULL;
  statement = precis_database_prepare (self->database,
    "SELECT name FROM article_tags JOIN tags ON tags.id = tag WHERE article = ? ORDER BY key", error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      g_autofree char *name = precis_statement_dup_text (statement, 0);

      if (name)
        g_strv_builder_add (names, name);
    }
  return step == PRECIS_STEP_DONE ? g_strv_builder_end (names) : NULL;
}

static gboolean
set_name (PrecisLibrary *self, gint64 tag, const char *name, const char *key, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_TAG, tag, 0, error)
         && precis_database_run (self->database, "UPDATE tags SET name = ?, key = ? WHERE id = ?", error,
                                 "ssi", name, key, tag);
}

/**
 * precis_library_rename_tag:
 * @self: a library for writing
 * @tag: a tag's number
 * @name: its new name; if another tag has it, the two become that one
 * @error: %PRECIS_ERROR_NOT_FOUND; as precis_library_tag()
 *
 * Renames a tag. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_rename_tag (PrecisLibrary *self, gint64 tag, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, error);
  g_autofree char *old =
    clean ? precis_named_row_get_name (self->database, PRECIS_NAMED_TAG, tag, error) : NULL;
  g_autofree char *label = NULL;
  gint64 other;
  gboolean merge;

  if (!old || !precis_named_row_find (self->database, PRECIS_NAMED_TAG, key, &other, error))
    return FALSE;
  merge = other > 0 && other != tag;
  label =
    g_strdup_printf (merge ? _("Tag “%s” merged into “%s”") : _("Tag “%s” renamed to “%s”"), old, clean);
  if (!precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self,
                            merge ? dissolve (self, tag, other, error)
                                  : set_name (self, tag, clean, key, error),
                            error);
}

/**
 * precis_library_remove_tag:
 * @self: a library for writing
 * @tag: a tag's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Removes a tag from all articles and from the library. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_remove_tag (PrecisLibrary *self, gint64 tag, GError **error)
{
  g_autofree char *name = precis_named_row_get_name (self->database, PRECIS_NAMED_TAG, tag, error);
  g_autofree char *label = name ? g_strdup_printf (_("Tag “%s” removed"), name) : NULL;

  if (!label || !precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, dissolve (self, tag, 0, error), error);
}
