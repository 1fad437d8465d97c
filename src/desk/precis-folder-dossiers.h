/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-bundle.h"
#include "precis-catalogue.h"
#include "precis-library.h"

G_BEGIN_DECLS

/**
 * PrecisFolderDossiers:
 *
 * What dossiers the articles of an import are in, collected while they come, and made when all are there.
 */
typedef struct _PrecisFolderDossiers PrecisFolderDossiers;

PrecisFolderDossiers *precis_folder_dossiers_new  (void);
void                  precis_folder_dossiers_free (PrecisFolderDossiers *self);
void                  precis_folder_dossiers_add  (PrecisFolderDossiers *self, const PrecisBundle *bundle, gint64 id);
gboolean              precis_folder_dossiers_any  (PrecisFolderDossiers *self);
gboolean              precis_folder_dossiers_keep (PrecisFolderDossiers *self, PrecisLibrary *library, const PrecisCatalogue *catalogue, GError **error);

G_END_DECLS
