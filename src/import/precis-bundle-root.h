/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "precis-repair.h"

G_BEGIN_DECLS

JsonNode     *precis_bundle_root_parse  (GBytes *bytes, const char *format, guint schema, GError **error);
PrecisRepair *precis_bundle_read_repair (JsonObject *object);

G_END_DECLS
