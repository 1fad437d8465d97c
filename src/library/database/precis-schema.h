/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

/* "Prec": the application_id by which a file is known as a library of Precis. */
#define PRECIS_SCHEMA_APPLICATION_ID 0x50726563

/* How the indexes of words cut texts into words. */
#define PRECIS_SCHEMA_TOKENIZER         "unicode61"
#define PRECIS_SCHEMA_TOKENIZER_OPTIONS { "remove_diacritics", "2" }

void     precis_schema_extend  (const char *script);
guint    precis_schema_version (void);
gboolean precis_schema_upgrade (PrecisDatabase *database, guint from, GError **error);
gboolean precis_schema_check   (PrecisDatabase *database, GError **error);

G_END_DECLS
