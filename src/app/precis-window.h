/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-desk.h"
#include "precis-corrector.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisWindow:
 *
 * The window: library, reader and briefing.
 *
 * - session: what it works with
 */
#define PRECIS_TYPE_WINDOW (precis_window_get_type ())
G_DECLARE_FINAL_TYPE (PrecisWindow, precis_window, PRECIS, WINDOW, AdwApplicationWindow)

PrecisWindow *precis_window_new   (GtkApplication *application, PrecisDesk *desk, PrecisStore *store, GSettings *settings);
void          precis_window_open  (PrecisWindow *self, GListModel *sources);
void          precis_window_toast (PrecisWindow *self, const char *text);

PrecisCorrector *precis_window_get_corrector (PrecisWindow *self);

G_END_DECLS
