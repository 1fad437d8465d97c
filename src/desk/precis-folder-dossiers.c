/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-folder-dossiers.h"
#include "precis-library-bundles.h"

/* An article's place in a dossier. */
typedef struct
{
  gint64 id;       /* here */
  guint  position; /* there */
} Place;

struct _PrecisFolderDossiers
{
  GHashTable *ids;    /* gint64: number here of an article by its number there */
  GHashTable *places; /* GArray of Place, by a dossier's name */
  GPtrArray  *names;  /* of the dossiers, as they came */
};

/**
 * precis_folder_dossiers_new:
 *
 * Returns: (transfer full): no dossiers yet
 */
PrecisFolderDossiers *
precis_folder_dossiers_new (void)
{
  PrecisFolderDossiers *self = g_new (PrecisFolderDossiers, 1);

  self->ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->names = g_ptr_array_new ();
  return self;
}

void
precis_folder_dossiers_free (PrecisFolderDossiers *self)
{
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_free (self);
}

static GArray *
find_places (PrecisFolderDossiers *self, const char *name)
{
  GArray *places = g_hash_table_lookup (self->places, name);
  char *key;

  if (places)
    return places;
  places = g_array_new (FALSE, FALSE, sizeof (Place));
  key = g_strdup (name);
  g_hash_table_insert (self->places, key, places);
  g_ptr_array_add (self->names, key);
  return places;
}

/**
 * precis_folder_dossiers_add:
 * @self: the dossiers
 * @bundle: an article that was imported
 * @id: its number in the library now
 */
void
precis_folder_dossiers_add (PrecisFolderDossiers *self, const PrecisBundle *bundle, gint64 id)
{
  if (bundle->id > 0)
    g_hash_table_insert (self->ids, g_memdup2 (&bundle->id, sizeof bundle->id), g_memdup2 (&id, sizeof id));
  for (guint i = 0; i < bundle->dossiers->len; i++)
    {
      const PrecisBundlePlace *dossier = bundle->dossiers->pdata[i];
      Place place = { id, dossier->position };

      g_array_append_val (find_places (self, dossier->dossier), place);
    }
}

/**
 * precis_folder_dossiers_any:
 * @self: the dossiers
 *
 * Returns: whether there are any
 */
gboolean
precis_folder_dossiers_any (PrecisFolderDossiers *self)
{
  return self->names->len > 0;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *x = a, *y = b;

  return x->position == y->position ? (x->id > y->id) - (x->id < y->id) : x->position < y->position ? -1 : 1;
}

static void
append_id (GArray *ids, GHashTable *had, gint64 *id)
{
  if (id && g_hash_table_add (had, id))
    g_array_append_val (ids, *id);
}

/* Makes one dossier: what its row in the catalogue names, in that order, then what only the articles told. */
static gboolean
keep_dossier (PrecisFolderDossiers *self, PrecisLibrary *library, const char *name,
              const PrecisCatalogueDossier *dossier, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) had = g_hash_table_new (g_int64_hash, g_int64_equal);
  GArray *places = g_hash_table_lookup (self->places, name);

  for (guint i = 0; dossier && i < dossier->articles->len; i++)
    append_id (ids, had, g_hash_table_lookup (self->ids, &g_array_index (dossier->articles, gint64, i)));
  if (places)
    g_array_sort (places, compare_places);
  for (guint i = 0; places && i < places->len; i++)
    append_id (ids, had, &g_array_index (places, Place, i).id);
  return precis_library_merge_dossier (library, name, dossier ? dossier->note : NULL, (gint64 *) ids->data,
                                       ids->len, error);
}

/**
 * precis_folder_dossiers_keep:
 * @self: the dossiers
 * @library: the library, for writing
 * @catalogue: (nullable): what the export tells of them
 * @error: as #PrecisLibrary
 *
 * Brings the dossiers into the library, those of the catalogue first.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_folder_dossiers_keep (PrecisFolderDossiers *self, PrecisLibrary *library,
                             const PrecisCatalogue *catalogue, GError **error)
{
  g_autoptr (GHashTable) done = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; catalogue && i < catalogue->dossiers->len; i++)
    {
      const PrecisCatalogueDossier *dossier = catalogue->dossiers->pdata[i];

      if (g_hash_table_add (done, dossier->name)
          && !keep_dossier (self, library, dossier->name, dossier, error))
        return FALSE;
    }
  for (guint i = 0; i < self->names->len; i++)
    if (!g_hash_table_contains (done, self->names->pdata[i])
        && !keep_dossier (self, library, self->names->pdata[i], NULL, error))
      return FALSE;
  return TRUE;
}
