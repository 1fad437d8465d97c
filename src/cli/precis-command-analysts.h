/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-intake.h"

G_BEGIN_DECLS

/* Threads that make the briefings of articles that were brought to the library. g_thread_pool_free() waits for them. */
GThreadPool *precis_command_analysts_new  (PrecisIntake *intake, guint jobs);
void         precis_command_analysts_push (GThreadPool *analysts, gint64 id);

G_END_DECLS
