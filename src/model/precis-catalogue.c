/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-catalogue.h"

static void
entry_free (gpointer data)
{
  PrecisCatalogueEntry *entry = data;

  g_free (entry->file);
  g_free (entry);
}

static void
dossier_free (gpointer data)
{
  PrecisCatalogueDossier *dossier = data;

  g_free (dossier->name);
  g_free (dossier->note);
  g_array_unref (dossier->articles);
  g_free (dossier);
}

static void
search_free (gpointer data)
{
  PrecisCatalogueSearch *search = data;

  g_free (search->name);
  g_free (search->query);
  g_free (search);
}

/**
 * precis_catalogue_new:
 *
 * Returns: (transfer full): a catalogue of nothing
 */
PrecisCatalogue *
precis_catalogue_new (void)
{
  PrecisCatalogue *self = g_new0 (PrecisCatalogue, 1);

  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->dossiers = g_ptr_array_new_with_free_func (dossier_free);
  self->searches = g_ptr_array_new_with_free_func (search_free);
  self->repairs = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

void
precis_catalogue_free (PrecisCatalogue *self)
{
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->tags, g_ptr_array_unref);
  g_clear_pointer (&self->dossiers, g_ptr_array_unref);
  g_clear_pointer (&self->searches, g_ptr_array_unref);
  g_clear_pointer (&self->repairs, g_ptr_array_unref);
  g_free (self);
}

/**
 * precis_catalogue_add_entry:
 * @self: a catalogue
 * @id: an article's number
 * @added: when it was added
 * @file: the name of its files
 */
void
precis_catalogue_add_entry (PrecisCatalogue *self, gint64 id, gint64 added, const char *file)
{
  PrecisCatalogueEntry *entry = g_new (PrecisCatalogueEntry, 1);

  *entry = (PrecisCatalogueEntry) { id, added, g_strdup (file) };
  g_ptr_array_add (self->entries, entry);
}

/**
 * precis_catalogue_add_dossier:
 * @self: a catalogue
 * @name: the dossier's name
 * @note: (nullable): the user's words on it
 *
 * Returns: (transfer none): the dossier, without articles
 */
PrecisCatalogueDossier *
precis_catalogue_add_dossier (PrecisCatalogue *self, const char *name, const char *note)
{
  PrecisCatalogueDossier *dossier = g_new (PrecisCatalogueDossier, 1);

  *dossier = (PrecisCatalogueDossier) { g_strdup (name), g_strdup (note),
                                        g_array_new (FALSE, FALSE, sizeof (gint64)) };
  g_ptr_array_add (self->dossiers, dossier);
  return dossier;
}

/**
 * precis_catalogue_add_search:
 * @self: a catalogue
 * @name: the saved search's name
 * @query: what it searches for
 */
void
precis_catalogue_add_search (PrecisCatalogue *self, const char *name, const char *query)
{
  PrecisCatalogueSearch *search = g_new (PrecisCatalogueSearch, 1);

  *search = (PrecisCatalogueSearch) { g_strdup (name), g_strdup (query) };
  g_ptr_array_add (self->searches, search);
}
