/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-bundle.h"
#include "precis-catalogue.h"
#include "precis-folder.h"
#include "precis-library.h"

G_BEGIN_DECLS

/**
 * PrecisFolderPlan:
 * @whole: whether all of the library is exported
 * @ids: (element-type gint64): the articles, in the order of their numbers
 * @catalogue: what is told beside them, without entries
 * @places: (element-type gint64 GArray): of each article that is in dossiers, the places
 *
 * What an export will hold.
 */
typedef struct
{
  gboolean         whole;
  GArray          *ids;
  PrecisCatalogue *catalogue;
  GHashTable      *places;
} PrecisFolderPlan;

PrecisFolderPlan *precis_folder_plan_new         (PrecisLibrary *library, const PrecisFolderChoice *choice, GError **error);
void              precis_folder_plan_free        (PrecisFolderPlan *self);
void              precis_folder_plan_add_places  (PrecisFolderPlan *self, PrecisBundle *bundle);
void              precis_folder_plan_limit_tags  (PrecisFolderPlan *self, GHashTable *used);
gboolean          precis_folder_choice_is_whole  (const PrecisFolderChoice *choice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisFolderPlan, precis_folder_plan_free)

G_END_DECLS
