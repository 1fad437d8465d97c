/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern.h"
#include "precis-cue.h"

G_BEGIN_DECLS

PrecisConcernType precis_concern_type_find (PrecisConcernKind kind, guint64 phrase, guint64 sentence);

G_END_DECLS
