/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

gboolean precis_purge_article (PrecisLibrary *library, gint64 id, GError **error);
gboolean precis_purge_note    (PrecisLibrary *library, GError **error);
gboolean precis_purge_tidy    (PrecisLibrary *library, gboolean *more, GError **error);

G_END_DECLS
