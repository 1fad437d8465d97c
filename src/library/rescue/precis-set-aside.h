/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int      precis_set_aside_lock    (const char *path, GError **error);
char    *precis_set_aside_keep    (const char *path, GError **error);
gboolean precis_set_aside_replace (const char *path, const char *draft, GError **error);

G_END_DECLS
