/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-bundle.h"
#include "precis-library.h"
#include "precis-receipt.h"
#include "precis-shingles.h"

G_BEGIN_DECLS

/**
 * PrecisFolderArrival:
 * @name: the file
 * @bundle: what was read from it, or %NULL
 * @is_export: whether Precis exported it; else it is an ordinary article
 * @label: what to call the article
 * @bands, @n_bands: of the sketch of its text, by which near-duplicates are found
 * @id: its number in the library, once it is there
 * @receipt: what became of it
 * @error: why it is not
 *
 * A file on its way into the library.
 */
typedef struct
{
  char          *name;
  PrecisBundle  *bundle;
  gboolean       is_export;
  char          *label;
  gint64         bands[PRECIS_SHINGLES_N_BANDS];
  guint          n_bands;
  gint64         id;
  PrecisReceipt  receipt;
  GError        *error;
} PrecisFolderArrival;

void     precis_folder_arrival_free (PrecisFolderArrival *self);
void     precis_folder_arrival_read (PrecisFolderArrival *self, GBytes *bytes, gboolean is_export, GCancellable *cancellable);
gboolean precis_folder_arrival_keep (PrecisFolderArrival *self, PrecisLibrary *library, GError **error);

G_END_DECLS
