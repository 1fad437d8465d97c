/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-curator.h"

G_BEGIN_DECLS

/**
 * PrecisHistory:
 *
 * What the user changes in the library, one after the other, and how it is undone.
 *
 * Signals:
 * - done (guint kind, const char *label, gint64 shelf, gboolean undoable): a change is made, a #PrecisEditKind; what was
 *   done, for the user, or %NULL if there is nothing to say; the place that was made, or 0
 * - undone (const char *label): a change was taken back, or made again
 * - failed (const char *reason): it was not made
 */
#define PRECIS_TYPE_HISTORY (precis_history_get_type ())
G_DECLARE_FINAL_TYPE (PrecisHistory, precis_history, PRECIS, HISTORY, GObject)

PrecisHistory *precis_history_new           (PrecisCurator *curator);
void           precis_history_apply         (PrecisHistory *self, PrecisEdit *edit);
void           precis_history_apply_quietly (PrecisHistory *self, PrecisEdit *edit);
void           precis_history_undo          (PrecisHistory *self);
void           precis_history_redo          (PrecisHistory *self);

G_END_DECLS
