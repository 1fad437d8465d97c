/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-attribution.h"
#include "precis-quotation.h"

G_BEGIN_DECLS

/**
 * PrecisSurroundings:
 * @first: the quotation's first token
 * @block: the block that it stands in
 * @lead_up: what leads up to it in its sentence
 * @follow_up: what follows it, up to a full stop or the next quotation
 * @sentence_before: the sentence before it where that may introduce it, else empty
 * @looks_ahead: whether its end (a comma, a question mark) points to what follows, and its beginning is no
 *   mere part of the sentence around it
 * @is_closed: whether it ends with a full stop
 *
 * Where to look for who speaks.
 */
typedef struct
{
  guint32       first;
  guint32       block;
  PrecisStretch lead_up;
  PrecisStretch follow_up;
  PrecisStretch sentence_before;
  gboolean      looks_ahead;
  gboolean      is_closed;
} PrecisSurroundings;

PrecisSurroundings precis_surroundings_find (const PrecisDocument *document,
                                             const GArray         *quotations,
                                             guint                 quotation,
                                             guint32               told_end);

G_END_DECLS
