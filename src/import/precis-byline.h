/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean precis_byline_matches (const char *line);
char    *precis_byline_clean   (const char *text);

G_END_DECLS
