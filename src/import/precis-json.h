/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "precis-draft.h"

G_BEGIN_DECLS

JsonNode *precis_json_parse (const char *text, gsize length, GError **error);
gboolean  precis_json_read  (const char *text, gsize length, PrecisDraft *draft, GError **error);

G_END_DECLS
