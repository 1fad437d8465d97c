/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-folder-plan.h"
#include "precis-library-bundles.h"
#include "precis-listing.h"
#include "precis-query.h"

/* The place of an article in a dossier. */
typedef struct
{
  const PrecisCatalogueDossier *dossier;
  guint                         position;
} Place;

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;

  return x == y ? 0 : x < y ? -1 : 1;
}

/* Sorted, each number once. */
static void
sort_ids (GArray *ids)
{
  guint n = 0;

  g_array_sort (ids, compare_ids);
  for (guint i = 0; i < ids->len; i++)
    if (n == 0 || g_array_index (ids, gint64, n - 1) != g_array_index (ids, gint64, i))
      g_array_index (ids, gint64, n++) = g_array_index (ids, gint64, i);
  g_array_set_size (ids, n);
}

static GArray *
find_ids (PrecisLibrary *library, const PrecisFolderChoice *choice, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (PrecisQuery) query = choice->query ? precis_query_parse (choice->query, now) : NULL;
  PrecisListing listing = { choice->kind, choice->shelf, query, PRECIS_ORDER_NEWEST, 0, 0 };

  return choice->ids ? g_array_copy (choice->ids) : precis_library_list (library, &listing, error);
}

static void
add_place (PrecisFolderPlan *self, gint64 *id, const PrecisCatalogueDossier *dossier, guint position)
{
  GArray *places = g_hash_table_lookup (self->places, id);
  Place place = { dossier, position };

  if (!places)
    {
      places = g_array_new (FALSE, FALSE, sizeof (Place));
      g_hash_table_insert (self->places, id, places);
    }
  g_array_append_val (places, place);
}

/* Takes out of a dossier what is not exported, and notes the places of the rest. */
static void
limit_dossier (PrecisFolderPlan *self, PrecisCatalogueDossier *dossier, GHashTable *exported)
{
  guint n = 0;

  for (guint i = 0; i < dossier->articles->len; i++)
    {
      gint64 *id = g_hash_table_lookup (exported, &g_array_index (dossier->articles, gint64, i));

      if (!id)
        continue;
      g_array_index (dossier->articles, gint64, n++) = *id;
      add_place (self, id, dossier, n);
    }
  g_array_set_size (dossier->articles, n);
}

/* Of a part of the library only the dossiers that have to do with it are told, and what belongs to no article
 * is not. */
static void
limit_catalogue (PrecisFolderPlan *self)
{
  g_autoptr (GHashTable) exported = g_hash_table_new (g_int64_hash, g_int64_equal);
  PrecisCatalogue *catalogue = self->catalogue;

  for (guint i = 0; i < self->ids->len; i++)
    g_hash_table_add (exported, &g_array_index (self->ids, gint64, i));
  for (guint i = 0; i < catalogue->dossiers->len; i++)
    limit_dossier (self, catalogue->dossiers->pdata[i], exported);
  if (self->whole)
    return;
  for (guint i = catalogue->dossiers->len; i > 0; i--)
    if (((PrecisCatalogueDossier *) catalogue->dossiers->pdata[i - 1])->articles->len == 0)
      g_ptr_array_remove_index (catalogue->dossiers, i - 1);
  g_ptr_array_set_size (catalogue->searches, 0);
  g_ptr_array_set_size (catalogue->repairs, 0);
}

gboolean
precis_folder_choice_is_whole (const PrecisFolderChoice *choice)
{
  return choice->kind == PRECIS_SHELF_ALL && !choice->query && !choice->ids;
}

/**
 * precis_folder_plan_new:
 * @library: the library
 * @choice: what is to be exported
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): what the export will hold
 */
PrecisFolderPlan *
precis_folder_plan_new (PrecisLibrary *library, const PrecisFolderChoice *choice, GError **error)
{
  g_autoptr (PrecisFolderPlan) self = g_new0 (PrecisFolderPlan, 1);

  self->whole = precis_folder_choice_is_whole (choice);
  self->places = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, (GDestroyNotify) g_array_unref);
  self->ids = find_ids (library, choice, error);
  self->catalogue = self->ids ? precis_library_get_catalogue (library, error) : NULL;
  if (!self->catalogue)
    return NULL;
  self->catalogue->whole = self->whole;
  sort_ids (self->ids);
  limit_catalogue (self);
  return g_steal_pointer (&self);
}

void
precis_folder_plan_free (PrecisFolderPlan *self)
{
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->catalogue, precis_catalogue_free);
  g_clear_pointer (&self->ids, g_array_unref);
  g_free (self);
}

/**
 * precis_folder_plan_add_places:
 * @self: a plan
 * @bundle: one of its articles; gets the places that it has in dossiers
 */
void
precis_folder_plan_add_places (PrecisFolderPlan *self, PrecisBundle *bundle)
{
  GArray *places = g_hash_table_lookup (self->places, &bundle->id);

  for (guint i = 0; places && i < places->len; i++)
    {
      const Place *place = &g_array_index (places, Place, i);

      precis_bundle_add_dossier (bundle, place->dossier->name, place->position);
    }
}

/**
 * precis_folder_plan_limit_tags:
 * @self: a plan
 * @used: set of the names of the tags that its articles have
 *
 * Takes the other tags out of the catalogue, unless all of the library is exported.
 */
void
precis_folder_plan_limit_tags (PrecisFolderPlan *self, GHashTable *used)
{
  GPtrArray *tags = self->catalogue->tags;

  for (guint i = tags->len; i > 0 && !self->whole; i--)
    if (!g_hash_table_contains (used, tags->pdata[i - 1]))
      g_ptr_array_remove_index (tags, i - 1);
}
