/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"
#include "precis-library.h"

G_BEGIN_DECLS

gboolean        precis_library_keep_briefing  (PrecisLibrary *self, gint64 id, PrecisBriefing *briefing, guint engine, GError **error);
PrecisBriefing *precis_library_get_briefing   (PrecisLibrary *self, gint64 id, PrecisArticle *article, guint engine, GError **error);

/* Analyses that are to be done. precis_library_add_article() makes the row of a new or revised article, keep_briefing() ends it. */
GArray         *precis_library_pending_jobs   (PrecisLibrary *self, guint limit, GError **error);
gboolean        precis_library_begin_job      (PrecisLibrary *self, gint64 id, gboolean *begun, GError **error);
gboolean        precis_library_fail_job       (PrecisLibrary *self, gint64 id, const char *reason, GError **error);
gboolean        precis_library_retry_job      (PrecisLibrary *self, gint64 id, GError **error);
gboolean        precis_library_leave_job      (PrecisLibrary *self, gint64 id, GError **error);
gboolean        precis_library_leave_jobs     (PrecisLibrary *self, GError **error);

G_END_DECLS
