/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-folder.h"

G_BEGIN_DECLS

PrecisStore *precis_folder_get_store (PrecisFolder *self);

/* Items are counted here, and told to whoever wants to know. */
typedef struct
{
  PrecisFolderReport *report;
  PrecisFolderFunc    func;
  gpointer            data;
  guint               total;
} PrecisFolderCount;

void precis_folder_count_init (PrecisFolderCount *self, PrecisFolderFunc func, gpointer data);
void precis_folder_count_item (PrecisFolderCount *self, PrecisFolderItem *item);

/* Whether a failure is one of the library as a whole or of the disk, so that there is no point in going on. */
gboolean precis_folder_is_fatal (const GError *error);

char *precis_folder_dup_path (GFile *file, GError **error);

G_END_DECLS
