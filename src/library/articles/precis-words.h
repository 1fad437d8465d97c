/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

/* Keeps the search index in step: before what can be searched of an article is changed (label, text, notes,
 * is_noted), its words are removed, and added again afterwards, all in one transaction. */
gboolean precis_words_remove (PrecisLibrary *library, gint64 id, GError **error);
gboolean precis_words_add    (PrecisLibrary *library, gint64 id, GError **error);

G_END_DECLS
