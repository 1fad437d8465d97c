/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

char          *precis_store_opening_rescue (const char *path, GCancellable *cancellable, GError **error);
PrecisLibrary *precis_store_opening_write  (const char *path, char **notice, GCancellable *cancellable, GError **error);

G_END_DECLS
