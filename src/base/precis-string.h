/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

guint32     precis_string_hash      (const char *text, gsize length);
char       *precis_string_lower     (const char *text, gssize length);
char       *precis_string_fold      (const char *text);
char       *precis_string_words     (const char *text);
char       *precis_string_one_line  (const char *text, guint max_chars);
gboolean    precis_string_is_control (gunichar c);
gboolean    precis_string_is_among  (const char *word, const char * const *sorted, gsize n);
const char *precis_enum_nick        (GType type, int value);
gboolean    precis_enum_value       (GType type, const char *nick, int *value);

G_END_DECLS
