/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-article.h"
#include "precis-library-private.h"

G_BEGIN_DECLS

/**
 * SECTION: what the tests of durability have in common
 *
 * They are short unless PRECIS_TEST_LONG is set. The texts of articles follow from two numbers, so that two programs
 * know them.
 */
gboolean       durability_is_long       (void);
char          *durability_make_folder   (void);
void           durability_remove_folder (const char *folder);
char          *durability_text          (guint series, guint n);
PrecisArticle *durability_article       (guint series, guint n);
char          *durability_hash          (const char *text);
void           durability_assert_sound  (PrecisLibrary *library);
void           durability_assert_kept   (PrecisLibrary *library, GHashTable *acknowledged);
void           durability_read_receipts (const char *output, gsize length, GHashTable *acknowledged);
gint64         durability_ask           (PrecisLibrary *library, const char *query);

G_END_DECLS
