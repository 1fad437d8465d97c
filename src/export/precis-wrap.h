/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint precis_wrap_columns (const char *text, gssize length);
void  precis_wrap_append  (GString *out, const char *text, guint width, guint first_indent, guint indent);

G_END_DECLS
