/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

gboolean precis_header_check         (sqlite3 *handle, gboolean write, GError **error);
gboolean precis_header_check_version (guint version, GError **error);
gboolean precis_header_check_place   (sqlite3 *handle, GError **error);

G_END_DECLS
