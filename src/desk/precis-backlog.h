/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-intake.h"

G_BEGIN_DECLS

/**
 * PrecisBacklog:
 *
 * The articles that wait for their briefing, worked on one at a time when nobody waits for anything else. Main thread of
 * its intake only.
 */
typedef struct _PrecisBacklog PrecisBacklog;

PrecisBacklog *precis_backlog_new         (PrecisIntake *intake, PrecisStore *store);
void           precis_backlog_free        (PrecisBacklog *self);
void           precis_backlog_resume      (PrecisBacklog *self);
void           precis_backlog_stop        (PrecisBacklog *self);
guint          precis_backlog_get_waiting (PrecisBacklog *self);
gboolean       precis_backlog_is_busy     (PrecisBacklog *self);

G_END_DECLS
