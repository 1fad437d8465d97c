/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-error.h"
#include "precis-library-bundles.h"
#include "precis-library-dossiers.h"
#include "precis-library-private.h"
#include "precis-library-repairs.h"
#include "precis-library-shelves.h"

/* Whether something was kept. What no library could have held, such as a name without an end, is passed
 * over. */
static gboolean
was_kept (gboolean kept, GError *failure, GError **error)
{
  static const PrecisError refusals[] = { PRECIS_ERROR_EMPTY, PRECIS_ERROR_TOO_LARGE,
                                          PRECIS_ERROR_MALFORMED };

  for (guint i = 0; !kept && i < G_N_ELEMENTS (refusals); i++)
    if (g_error_matches (failure, PRECIS_ERROR, refusals[i]))
      {
        g_error_free (failure);
        return TRUE;
      }
  if (!kept)
    g_propagate_error (error, failure);
  return kept;
}

static gboolean
read_note (PrecisLibrary *self, gint64 dossier, char **note, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT note FROM dossiers WHERE id = ?", error);

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", dossier);
  if (precis_statement_step (statement, error) != PRECIS_STEP_ROW)
    return FALSE;
  *note = precis_statement_dup_text (statement, 0);
  return TRUE;
}

/* Both notes, one below the other, if neither holds the other. */
static gboolean
merge_note (PrecisLibrary *self, gint64 dossier, const char *note, GError **error)
{
  g_autofree char *had = NULL;
  g_autofree char *both = NULL;
  GError *failure = NULL;
  gboolean kept;

  if (!note || !*note)
    return TRUE;
  if (!read_note (self, dossier, &had, error))
    return FALSE;
  if (had && strstr (had, note))
    return TRUE;
  both = !had || strstr (note, had) ? g_strdup (note) : g_strconcat (had, "\n\n", note, NULL);
  kept = precis_library_set_dossier_note (self, dossier, both, &failure);
  return was_kept (kept, failure, error);
}

static gboolean
is_in (PrecisLibrary *self, gint64 dossier, gint64 id, gboolean *in, GError **error)
{
  gint64 found = 0;

  if (!precis_database_get_int (self->database,
                                "SELECT 1 FROM dossier_articles WHERE dossier = ? AND article = ?",
                                &found, error, "ii", dossier, id))
    return FALSE;
  *in = found != 0;
  return TRUE;
}

static gboolean
merge_articles (PrecisLibrary *self, gint64 dossier, const gint64 *ids, guint n, GError **error)
{
  g_autoptr (GArray) missing = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < n; i++)
    {
      gboolean in;

      if (!is_in (self, dossier, ids[i], &in, error))
        return FALSE;
      if (!in)
        g_array_append_val (missing, ids[i]);
    }
  return missing->len == 0
         || precis_library_put_in_dossier (self, dossier, (gint64 *) missing->data, missing->len, 0, error);
}

static gboolean
merge_dossier (PrecisLibrary *self, const char *name, const char *note, const gint64 *ids, guint n,
               GError **error)
{
  GError *failure = NULL;
  gint64 dossier = precis_library_add_dossier (self, name,
                                               &failure); /* the one that there is, if there is one */

  if (dossier == 0)
    return was_kept (FALSE, failure, error);
  return merge_note (self, dossier, note, error) && merge_articles (self, dossier, ids, n, error);
}

/**
 * precis_library_merge_dossier:
 * @self: a library for writing
 * @name: a dossier's name
 * @note: (nullable): the user's words on it
 * @ids: numbers of articles of this library, each once
 * @n: of them
 * @error: as #PrecisLibrary
 *
 * Brings a dossier back from an export. If there is one of that name, what is not in it yet comes at its end,
 * and the two notes are united.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_merge_dossier (PrecisLibrary *self, const char *name, const char *note, const gint64 *ids,
                              guint n, GError **error)
{
  return precis_database_begin (self->database, error)
         && precis_database_end (self->database, merge_dossier (self, name, note, ids, n, error), error);
}

static gboolean
merge_search (PrecisLibrary *self, const PrecisCatalogueSearch *search, GError **error)
{
  GError *failure = NULL;
  gint64 found = 0;

  if (!precis_database_get_int (self->database, "SELECT 1 FROM searches WHERE name = ? AND query = ?", &found,
                                error, "ss", search->name, search->query))
    return FALSE;
  if (found == 0)
    found = precis_library_save_search (self, search->name, search->query, &failure);
  return was_kept (found > 0, failure, error);
}

static gboolean
is_same_repair (PrecisRepair *a, PrecisRepair *b)
{
  return precis_repair_get_kind (a) == precis_repair_get_kind (b)
         && g_strcmp0 (precis_repair_get_name (a), precis_repair_get_name (b)) == 0
         && g_strcmp0 (precis_repair_get_value (a), precis_repair_get_value (b)) == 0;
}

static gboolean
merge_repair (PrecisLibrary *self, PrecisRepair *repair, GPtrArray *had, GError **error)
{
  GError *failure = NULL;
  gboolean kept;

  for (guint i = 0; i < had->len; i++)
    if (is_same_repair (had->pdata[i], repair))
      return TRUE;
  kept = precis_library_add_repair (self, repair, &failure) > 0;
  return was_kept (kept, failure, error);
}

static gboolean
merge (PrecisLibrary *self, const PrecisCatalogue *catalogue, GError **error)
{
  g_autoptr (GPtrArray) repairs = precis_library_get_repairs (self, error);

  if (!repairs)
    return FALSE;
  for (guint i = 0; i < catalogue->searches->len; i++)
    if (!merge_search (self, catalogue->searches->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < catalogue->repairs->len; i++)
    if (!merge_repair (self, catalogue->repairs->pdata[i], repairs, error))
      return FALSE;
  return TRUE;
}

/**
 * precis_library_merge_catalogue:
 * @self: a library for writing
 * @catalogue: what an export tells beside its articles
 * @error: as #PrecisLibrary
 *
 * Brings saved searches and repairs back from an export, those that are not here.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_merge_catalogue (PrecisLibrary *self, const PrecisCatalogue *catalogue, GError **error)
{
  return precis_database_begin (self->database, error)
         && precis_database_end (self->database, merge (self, catalogue, error), error);
}
