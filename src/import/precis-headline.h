/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean precis_headline_is_title   (const char *line, gboolean apart, const char *next);
gboolean precis_headline_is_section (const char *line, gsize next_length);

G_END_DECLS
