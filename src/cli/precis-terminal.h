/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint    precis_terminal_width     (void);
gboolean precis_terminal_color     (void);
gboolean precis_terminal_write     (const char *text);
gboolean precis_terminal_write_bytes (gconstpointer bytes, gsize length);
void     precis_terminal_tell      (const char *source, const char *message);
char    *precis_terminal_read_line (void);

G_END_DECLS
