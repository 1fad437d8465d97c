/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "precis-offsets.h"

G_BEGIN_DECLS

/* What our JSON formats are made of: members of an object, each with its name. What is NULL is told as null. */
void  precis_json_add_string  (JsonBuilder *builder, const char *name, const char *value);
void  precis_json_add_strings (JsonBuilder *builder, const char *name, const char * const *strings);
void  precis_json_add_int     (JsonBuilder *builder, const char *name, gint64 value);
void  precis_json_add_boolean (JsonBuilder *builder, const char *name, gboolean value);
void  precis_json_add_time    (JsonBuilder *builder, const char *name, gint64 time);
void  precis_json_add_enum    (JsonBuilder *builder, const char *name, GType type, int value);
void  precis_json_add_span    (JsonBuilder *builder, const PrecisOffsets *offsets, guint start, guint end);
void  precis_json_begin_list  (JsonBuilder *builder, const char *name);
char *precis_json_finish      (JsonBuilder *builder, gboolean pretty);

G_END_DECLS
