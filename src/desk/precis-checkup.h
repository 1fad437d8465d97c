/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GStrv precis_checkup_run    (const char *path, gboolean full, GCancellable *cancellable, GError **error);
char *precis_checkup_repair (const char *path, GCancellable *cancellable, GError **error);

G_END_DECLS
