/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-backlog.h"
#include "precis-intake.h"

G_BEGIN_DECLS

/* precis-intake.c brings articles in and out, precis-intake-brief.c makes their briefings. */
struct _PrecisIntake
{
  GObject parent_instance;

  PrecisDesk    *desk;
  PrecisStore   *store;
  PrecisBacklog *backlog; /* what waits for its briefing */
};

G_END_DECLS
