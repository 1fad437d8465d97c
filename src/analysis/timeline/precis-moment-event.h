/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

PrecisSpan precis_moment_event_find (const PrecisDocument *document, const PrecisSentence *sentence,
                                     guint32 first,
                                     guint32 end);

G_END_DECLS
