/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize  precis_entity_text_append (const char *entity, gsize length, GString *text);
char  *precis_entity_text_decode (const char *text);

G_END_DECLS
