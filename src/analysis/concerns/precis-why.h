/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-text.h"
#include "precis-span.h"

G_BEGIN_DECLS

char *precis_why_tell (const PrecisConcernText *text, guint32 sentence, PrecisSpan phrase);

G_END_DECLS
