/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *precis_file_read      (GFile *file, gsize limit, GCancellable *cancellable, GError **error);
GBytes *precis_file_read_pipe (int fd, gsize limit, GCancellable *cancellable, GError **error);

G_END_DECLS
