/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library-bundles.h"

G_BEGIN_DECLS

gboolean precis_bundle_marks_merge (PrecisLibrary *library, gint64 id, const PrecisBundle *bundle, const char *text, GError **error);

G_END_DECLS
