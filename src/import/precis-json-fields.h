/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Reading JSON from outside: a member that is missing or of another type is as if it were null, 0, false or empty. */
typedef void (*PrecisJsonEachFunc) (JsonObject *object, gpointer data);

char       *precis_json_dup_string  (JsonNode *node);
char       *precis_json_get_text    (JsonObject *object, const char *name, gsize limit);
char       *precis_json_get_line    (JsonObject *object, const char *name);
gint64      precis_json_get_int     (JsonObject *object, const char *name, gint64 least, gint64 most);
gboolean    precis_json_get_boolean (JsonObject *object, const char *name);
gint64      precis_json_get_time    (JsonObject *object, const char *name);
gboolean    precis_json_get_enum    (JsonObject *object, const char *name, GType type, int *value);
JsonArray  *precis_json_get_array   (JsonObject *object, const char *name);
JsonObject *precis_json_get_object  (JsonObject *object, const char *name);
GPtrArray  *precis_json_get_lines   (JsonObject *object, const char *name);
void        precis_json_each_object (JsonObject *object, const char *name, PrecisJsonEachFunc func, gpointer data);

G_END_DECLS
