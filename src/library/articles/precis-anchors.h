/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

gboolean precis_anchors_find   (const char *text, const char *quote, guint near, guint *start);
gboolean precis_anchors_update (PrecisLibrary *library, gint64 id, GError **error);

G_END_DECLS
