/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-articles.h"
#include "precis-library-bundles.h"
#include "precis-library-notes.h"
#include "precis-library-private.h"
#include "precis-library-tags.h"
#include "precis-original.h"

static void
read_states (PrecisStatement *statement, PrecisBundle *bundle)
{
  bundle->added = precis_statement_get_int (statement, 0);
  bundle->read = precis_statement_get_int (statement, 1) != 0;
  bundle->starred = precis_statement_get_int (statement, 2) != 0;
  bundle->archived = precis_statement_get_int (statement, 3) != 0;
  bundle->trashed = precis_statement_get_int (statement, 4);
}

static gboolean
fill_states (PrecisLibrary *self, PrecisBundle *bundle, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT added, is_read, is_starred, is_archived, trashed FROM articles WHERE id = ?", error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", bundle->id);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_ROW)
    read_states (statement, bundle);
  else if (step == PRECIS_STEP_DONE)
    precis_library_set_not_found (error); /* deleted for good since its text was read */
  return step == PRECIS_STEP_ROW && precis_library_get_place (self, bundle->id, &bundle->place, error);
}

static gboolean
fill_tags (PrecisLibrary *self, PrecisBundle *bundle, GError **error)
{
  g_auto (GStrv) tags = precis_library_get_tags (self, bundle->id, error);

  for (guint i = 0; tags && tags[i]; i++)
    g_ptr_array_add (bundle->tags, g_strdup (tags[i]));
  return tags != NULL;
}

static gboolean
fill_notes (PrecisLibrary *self, PrecisBundle *bundle, GError **error)
{
  g_autoptr (GPtrArray) notes = precis_library_get_notes (self, bundle->id, error);

  for (guint i = 0; notes && i < notes->len; i++)
    g_ptr_array_add (bundle->notes, g_object_ref (notes->pdata[i]));
  return notes != NULL;
}

static gboolean
add_revision (PrecisLibrary *self, PrecisBundle *bundle, PrecisStatement *statement, GError **error)
{
  g_autofree char *title = precis_statement_dup_text (statement, 2);
  g_autofree char *byline = precis_statement_dup_text (statement, 3);
  g_autofree char *published = precis_statement_dup_text (statement, 4);
  g_autofree char *text = precis_library_get_revision (self, precis_statement_get_int (statement, 0), error);
  PrecisBundleRevision revision = { precis_statement_get_int (statement, 1), title, byline, published, text };

  if (text)
    precis_bundle_add_revision (bundle, &revision);
  return text != NULL;
}

static gboolean
fill_revisions (PrecisLibrary *self, PrecisBundle *bundle, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT id, replaced, title, byline, published FROM revisions WHERE article = ?"
    " ORDER BY replaced, id", error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", bundle->id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    if (!add_revision (self, bundle, statement, error))
      return FALSE;
  return step == PRECIS_STEP_DONE;
}

static gboolean
fill_original (PrecisLibrary *self, PrecisBundle *bundle, gsize most, GError **error)
{
  gint64 size = -1;

  if (!precis_database_get_int (self->database, "SELECT size FROM originals WHERE article = ?", &size, error,
                                "i", bundle->id))
    return FALSE;
  if (size < 0 || (gsize) size > most)
    return TRUE;
  bundle->original = precis_library_get_original (self, bundle->id, &bundle->type, error);
  return bundle->original != NULL;
}

/**
 * precis_library_get_bundle:
 * @self: a library
 * @id: an article's number
 * @most: bytes of the original that are wanted at most; a larger one is left out
 * @error: as precis_library_get_article()
 *
 * Returns: (transfer full) (nullable): the article with what belongs to it, but for dossiers, whose order
 *   precis_library_get_catalogue() tells, and the briefing
 */
PrecisBundle *
precis_library_get_bundle (PrecisLibrary *self, gint64 id, gsize most, GError **error)
{
  g_autoptr (PrecisBundle) bundle = precis_bundle_new ();

  bundle->id = id;
  bundle->article = precis_library_get_article (self, id, error);
  if (!bundle->article
      || !fill_states (self, bundle, error)
      || !fill_tags (self, bundle, error)
      || !fill_notes (self, bundle, error)
      || !fill_revisions (self, bundle, error)
      || !fill_original (self, bundle, most, error))
    return NULL;
  return g_steal_pointer (&bundle);
}
