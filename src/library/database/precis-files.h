/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean precis_files_is_current (int fd, const char *path);
gboolean precis_files_is_empty   (const char *path);
gboolean precis_files_make_draft (const char *path, char **draft, GError **error);
gboolean precis_files_sync       (const char *path, GError **error);
gboolean precis_files_publish    (const char *draft, const char *path, gboolean replace, GError **error);
void     precis_files_remove     (const char *path);

G_END_DECLS
