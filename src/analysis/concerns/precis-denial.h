/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-text.h"

G_BEGIN_DECLS

gboolean precis_denial_covers (const PrecisConcernText *text, guint32 sentence, PrecisSpan phrase);

G_END_DECLS
