/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query-node.h"

G_BEGIN_DECLS

gboolean    precis_query_field_read     (const char *name, gsize length, PrecisQueryField *field);
const char *precis_query_field_get_name (PrecisQueryField field);

G_END_DECLS
