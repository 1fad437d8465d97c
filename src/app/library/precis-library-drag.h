/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library-row.h"
#include "precis-session.h"

G_BEGIN_DECLS

PrecisLibraryRow *precis_library_drag_pick  (GtkWidget *view, double x, double y);
void              precis_library_drag_setup (GtkWidget *view, PrecisSession *session);

G_END_DECLS
