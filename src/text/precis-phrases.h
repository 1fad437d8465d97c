/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean precis_phrases_has_starter    (const char *word, gsize length);
gboolean precis_phrases_has_saying     (const char *word, gsize length);
gboolean precis_phrases_has_clock_word (const char *word, gsize length);

G_END_DECLS
