/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisPresence:
 *
 * Tells whether all who wrote to a library closed it. A file beside it holds a `+` for each who opened it and
 * a `-` for each who closed it, and is locked while anybody has it open; the last one removes it if all have
 * closed. If it is there and nobody holds the lock, somebody was killed, or the power went.
 */
typedef struct _PrecisPresence PrecisPresence;

PrecisPresence *precis_presence_enter  (const char *path);
gboolean        precis_presence_unclean (PrecisPresence *self);
void            precis_presence_settle (PrecisPresence *self);
void            precis_presence_leave  (PrecisPresence *self);

G_END_DECLS
