/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-admission.h"
#include "precis-browser.h"
#include "precis-corrector.h"
#include "precis-history.h"
#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisSession:
 *
 * What a window works with: the library, what of it is shown, and the article that is being read. An article that is
 * selected is read from the library; one that is handed over is brought there first. Where the library cannot be
 * written, articles are read without being kept.
 *
 * - store: the library
 * - browser: what is shown of it
 * - history: what is changed in it
 * - corrector: corrects the names of the article that is being read
 * - admission: what is being opened
 * - item: the article to read, or %NULL
 * - has-library: whether there is something in the library
 * - failed-name, failed-reason: what could not be opened last, if it was asked for alone, until something
 *   else is opened or selected; else %NULL
 *
 * Signals:
 * - notice (const char *text): something for the user to know
 */
#define PRECIS_TYPE_SESSION (precis_session_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSession, precis_session, PRECIS, SESSION, GObject)

PrecisSession   *precis_session_new           (PrecisDesk *desk, PrecisStore *store);
PrecisBrowser   *precis_session_get_browser   (PrecisSession *self);
PrecisHistory   *precis_session_get_history   (PrecisSession *self);
PrecisCorrector *precis_session_get_corrector (PrecisSession *self);
PrecisItem      *precis_session_get_item      (PrecisSession *self);
void             precis_session_open          (PrecisSession *self, GListModel *sources);
void             precis_session_read          (PrecisSession *self, gint64 id);
void             precis_session_cancel        (PrecisSession *self);
void             precis_session_clear         (PrecisSession *self);

G_END_DECLS
