/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

/**
 * PrecisNamedKind:
 *
 * The tables whose rows have a name of the user's.
 */
typedef enum
{
  PRECIS_NAMED_TAG,
  PRECIS_NAMED_DOSSIER,
  PRECIS_NAMED_SEARCH,
} PrecisNamedKind;

gboolean  precis_named_row_set_missing (PrecisNamedKind kind, GError **error);
char     *precis_named_row_get_name (PrecisDatabase *database, PrecisNamedKind kind, gint64 id, GError **error);
gboolean  precis_named_row_find     (PrecisDatabase *database, PrecisNamedKind kind, const char *key, gint64 *id, GError **error);
GArray   *precis_named_row_list     (PrecisDatabase *database, const char *sql, gint64 id, GError **error);

G_END_DECLS
