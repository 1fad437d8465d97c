/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define PRECIS_CATALOGUE_FORMAT "precis-library"
#define PRECIS_CATALOGUE_SCHEMA 1

/**
 * PrecisCatalogueEntry:
 * @id: the article's number in the library that was exported
 * @added: when it was added there, seconds since 1970 UTC; 0 if it is not known
 * @file: the name of its files, without folder and ending; begins with the number
 */
typedef struct
{
  gint64  id;
  gint64  added;
  char   *file;
} PrecisCatalogueEntry;

/**
 * PrecisCatalogueDossier:
 * @name: the dossier's name
 * @note: (nullable): the user's words on it
 * @articles: (element-type gint64): numbers of its articles, in its order
 */
typedef struct
{
  char   *name;
  char   *note;
  GArray *articles;
} PrecisCatalogueDossier;

/**
 * PrecisCatalogueSearch:
 *
 * A saved search: its name and what is searched for.
 */
typedef struct
{
  char *name;
  char *query;
} PrecisCatalogueSearch;

/**
 * PrecisCatalogue:
 * @whole: whether it is of a whole library, not of a selection
 * @entries: (element-type PrecisCatalogueEntry): the articles of the export
 * @tags: (element-type utf8): names of the tags
 * @dossiers: (element-type PrecisCatalogueDossier): the dossiers
 * @searches: (element-type PrecisCatalogueSearch): the saved searches
 * @repairs: (element-type PrecisRepair): what the user corrected about names
 *
 * What an export tells beside its articles.
 */
typedef struct
{
  gboolean   whole;
  GPtrArray *entries;
  GPtrArray *tags;
  GPtrArray *dossiers;
  GPtrArray *searches;
  GPtrArray *repairs;
} PrecisCatalogue;

PrecisCatalogue        *precis_catalogue_new         (void);
void                    precis_catalogue_free        (PrecisCatalogue *self);
void                    precis_catalogue_add_entry   (PrecisCatalogue *self, gint64 id, gint64 added, const char *file);
PrecisCatalogueDossier *precis_catalogue_add_dossier (PrecisCatalogue *self, const char *name, const char *note);
void                    precis_catalogue_add_search  (PrecisCatalogue *self, const char *name, const char *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisCatalogue, precis_catalogue_free)

G_END_DECLS
