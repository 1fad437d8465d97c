/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-reading.h"

G_BEGIN_DECLS

/**
 * PrecisCandidate:
 * @sentence: its number in the document
 * @block: number of its block among those that have candidates, from 0
 * @is_listed: whether it is a list item or stands in a quoted block
 *
 * A sentence that may become a key point.
 */
typedef struct
{
  guint32  sentence;
  guint32  block;
  gboolean is_listed;
} PrecisCandidate;

GArray *precis_candidates_find (const PrecisReading *reading);

G_END_DECLS
