/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisTense:
 *
 * Where on the line of time the verb nearest to an expression puts it.
 */
typedef enum
{
  PRECIS_TENSE_UNKNOWN,
  PRECIS_TENSE_PAST,
  PRECIS_TENSE_FUTURE,
} PrecisTense;

PrecisTense precis_tense_find (const PrecisDocument *document, const PrecisSentence *sentence, guint32 first,
                               guint32 end);

G_END_DECLS
