/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"
#include "precis-span.h"

G_BEGIN_DECLS

/* The spans that a briefing marks in its article's text, for finding what stands under a click. */
typedef struct _PrecisMarkedSpans PrecisMarkedSpans;

PrecisMarkedSpans *precis_marked_spans_new  (PrecisBriefing *briefing);
void               precis_marked_spans_free (PrecisMarkedSpans *self);
gboolean           precis_marked_spans_find (PrecisMarkedSpans *self, guint32 byte, gboolean names,
                                             gboolean concerns, PrecisSpan *span);

G_END_DECLS
