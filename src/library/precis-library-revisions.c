/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-articles.h"
#include "precis-library-private.h"
#include "precis-original.h"

void
precis_revision_free (PrecisRevision *self)
{
  g_clear_pointer (&self->title, g_free);
  g_free (self);
}

static PrecisRevision *
read_revision (PrecisStatement *statement)
{
  PrecisRevision *revision = g_new0 (PrecisRevision, 1);

  revision->id = precis_statement_get_int (statement, 0);
  revision->replaced = precis_statement_get_int (statement, 1);
  revision->title = precis_statement_dup_text (statement, 2);
  return revision;
}

/**
 * precis_library_get_revisions:
 * @self: a library
 * @id: an article's number
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable) (element-type PrecisRevision): what the article said before, the last
 *   first; perhaps empty
 */
GPtrArray *
precis_library_get_revisions (PrecisLibrary *self, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_revision_free);
  g_autoptr (PrecisStatement) statement = NULL;
  PrecisStep step;

  if (!precis_library_require_article (self, id, error))
    return NULL;
  statement = precis_database_prepare (self->database,
    "SELECT id, replaced, title FROM revisions WHERE article = ? ORDER BY id DESC", error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    g_ptr_array_add (revisions, read_revision (statement));
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&revisions) : NULL;
}

static char *
expand_text (PrecisStatement *statement)
{
  g_autoptr (GBytes) compressed = precis_statement_dup_blob (statement, 0);
  g_autoptr (GBytes) text = precis_original_expand (compressed, precis_statement_get_int (statement, 1));
  gsize size;
  const char *data;

  if (!text)
    return NULL;
  data = g_bytes_get_data (text, &size);
  return g_utf8_validate_len (data, size, NULL) ? g_strndup (data, size) : NULL;
}

/**
 * precis_library_get_revision:
 * @self: a library
 * @revision: a revision's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the text of that revision
 */
char *
precis_library_get_revision (PrecisLibrary *self, gint64 revision, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT text, size FROM revisions WHERE id = ?", error);
  PrecisStep step;
  char *text;

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", revision);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_DONE)
    precis_library_set_not_found (error);
  if (step != PRECIS_STEP_ROW)
    return NULL;
  text = expand_text (statement);
  if (!text)
    precis_database_set_damaged (error);
  return text;
}
