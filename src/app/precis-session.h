/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-desk.h"
#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisSession:
 *
 * The articles that are open, and the opening of further ones. The selected article is the one to read: its
 * briefing is made when it is selected for the first time, and given up when another one is selected before.
 *
 * - selection: list of PrecisItem, the last opened first, with the selected one
 * - selected: the selected PrecisItem, or %NULL
 * - failed-name, failed-reason: what could not be opened last, if it was asked for alone, until something
 *   else is opened or selected; else %NULL
 *
 * Signals:
 * - notice (const char *text): something for the user to know: what could not be opened of several
 */
#define PRECIS_TYPE_SESSION (precis_session_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSession, precis_session, PRECIS, SESSION, GObject)

PrecisSession      *precis_session_new           (PrecisDesk *desk);
GtkSingleSelection *precis_session_get_selection (PrecisSession *self);
PrecisItem         *precis_session_get_selected  (PrecisSession *self);
void                precis_session_open          (PrecisSession *self, GListModel *sources);
void                precis_session_fail          (PrecisSession *self, const char *name, const char *reason);
guint               precis_session_close         (PrecisSession *self, PrecisItem *item);
void                precis_session_restore       (PrecisSession *self, PrecisItem *item, guint position);

G_END_DECLS
