/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-article-row.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryRow:
 *
 * An article in the library: source, tags and age, title, what it says; a dot and weight for what is unread, a star. It
 * draws its text itself, because a list makes 200 rows at once.
 *
 * - row: what it shows, or %NULL
 *
 * The star activates articles.star-one (x) with the article's number.
 */
#define PRECIS_TYPE_LIBRARY_ROW (precis_library_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryRow, precis_library_row, PRECIS, LIBRARY_ROW, GtkWidget)

gint64 precis_library_row_get_id (PrecisLibraryRow *self);

G_END_DECLS
