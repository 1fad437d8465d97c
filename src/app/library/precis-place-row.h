/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-shelf.h"

G_BEGIN_DECLS

/**
 * PrecisPlaceRow:
 *
 * A place of the library with how full it is, and, if there is something to change in it, a menu.
 *
 * - shelf: the place
 *
 * Signals:
 * - dropped (GArray *ids): articles were dropped on it, array of gint64
 *
 * The menu activates place.rename and place.remove (ux) with the kind and number of the place, or
 * place.empty-trash.
 */
#define PRECIS_TYPE_PLACE_ROW (precis_place_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisPlaceRow, precis_place_row, PRECIS, PLACE_ROW, GtkListBoxRow)

GtkWidget   *precis_place_row_new       (PrecisShelf *shelf);
PrecisShelf *precis_place_row_get_shelf (PrecisPlaceRow *self);

G_END_DECLS
