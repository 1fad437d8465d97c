/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the user types, made fit to be kept, or refused. */
char *precis_user_text_name  (const char *name, char **key, GError **error);
char *precis_user_text_words (const char *words, GError **error);

G_END_DECLS
