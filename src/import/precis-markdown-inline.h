/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *precis_markdown_inline_to_text (const char *markdown, gsize length, GHashTable *labels);
char *precis_markdown_inline_label   (const char *label, gsize length);

G_END_DECLS
