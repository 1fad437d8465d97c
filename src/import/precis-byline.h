/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean precis_byline_matches  (const char *line);
gboolean precis_byline_is_names (const char *text);
char    *precis_byline_clean    (const char *text);

G_END_DECLS
