/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-bundles.h"
#include "precis-library-private.h"
#include "precis-library-repairs.h"

typedef gboolean (*RowFunc) (PrecisLibrary *self, PrecisStatement *row, PrecisCatalogue *catalogue,
                             GError **error);

static gboolean
add_tag (PrecisLibrary *self, PrecisStatement *row, PrecisCatalogue *catalogue, GError **error)
{
  g_ptr_array_add (catalogue->tags, precis_statement_dup_text (row, 0));
  return TRUE;
}

static gboolean
add_search (PrecisLibrary *self, PrecisStatement *row, PrecisCatalogue *catalogue, GError **error)
{
  g_autofree char *name = precis_statement_dup_text (row, 0);
  g_autofree char *query = precis_statement_dup_text (row, 1);

  precis_catalogue_add_search (catalogue, name, query);
  return TRUE;
}

static gboolean
fill_dossier (PrecisLibrary *self, PrecisCatalogueDossier *dossier, gint64 id, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT article FROM dossier_articles WHERE dossier = ? ORDER BY position, article", error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      gint64 article = precis_statement_get_int (statement, 0);

      g_array_append_val (dossier->articles, article);
    }
  return step == PRECIS_STEP_DONE;
}

static gboolean
add_dossier (PrecisLibrary *self, PrecisStatement *row, PrecisCatalogue *catalogue, GError **error)
{
  g_autofree char *name = precis_statement_dup_text (row, 0);
  g_autofree char *note = precis_statement_dup_text (row, 1);
  PrecisCatalogueDossier *dossier = precis_catalogue_add_dossier (catalogue, name, note);

  return fill_dossier (self, dossier, precis_statement_get_int (row, 2), error);
}

static gboolean
each_row (PrecisLibrary *self, const char *sql, RowFunc func, PrecisCatalogue *catalogue, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, sql, error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    if (!func (self, statement, catalogue, error))
      return FALSE;
  return step == PRECIS_STEP_DONE;
}

static gboolean
fill_repairs (PrecisLibrary *self, PrecisCatalogue *catalogue, GError **error)
{
  g_autoptr (GPtrArray) repairs = precis_library_get_repairs (self, error);

  for (guint i = 0; repairs && i < repairs->len; i++)
    g_ptr_array_add (catalogue->repairs, g_object_ref (repairs->pdata[i]));
  return repairs != NULL;
}

/**
 * precis_library_get_catalogue:
 * @self: a library
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): tags, dossiers with the numbers of all of their articles in order,
 *   saved searches and repairs; without entries
 */
PrecisCatalogue *
precis_library_get_catalogue (PrecisLibrary *self, GError **error)
{
  g_autoptr (PrecisCatalogue) catalogue = precis_catalogue_new ();

  if (!each_row (self, "SELECT name FROM tags ORDER BY key", add_tag, catalogue, error)
      || !each_row (self, "SELECT name, note, id FROM dossiers ORDER BY id", add_dossier, catalogue, error)
      || !each_row (self, "SELECT name, query FROM searches ORDER BY id", add_search, catalogue, error)
      || !fill_repairs (self, catalogue, error))
    return NULL;
  return g_steal_pointer (&catalogue);
}
