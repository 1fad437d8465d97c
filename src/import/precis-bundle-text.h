/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "precis-draft.h"

G_BEGIN_DECLS

gboolean precis_bundle_text_read (JsonObject *object, const char *text, PrecisDraft *draft);

G_END_DECLS
