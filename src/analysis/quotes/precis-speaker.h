/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-quotation.h"
#include "precis-reading.h"

G_BEGIN_DECLS

/**
 * PrecisSpeakers:
 *
 * Tells who speaks in the quotations of an article. They are asked for in the order of the text, as each
 * may depend on who spoke before.
 */
typedef struct _PrecisSpeakers PrecisSpeakers;

PrecisSpeakers *precis_speakers_new  (const PrecisReading *reading, const GArray *quotations);
void            precis_speakers_free (PrecisSpeakers *self);
char           *precis_speakers_tell (PrecisSpeakers *self, guint quotation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisSpeakers, precis_speakers_free)

G_END_DECLS
