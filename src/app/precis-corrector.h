/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-history.h"
#include "precis-intake.h"
#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisCorrector:
 *
 * Lets the user correct the names of an article. What is corrected holds for the whole library; the briefing of the
 * article that is being read is made anew at once, those of the others behind everything else.
 *
 * - store: the library
 * - item: the article that is being read, or %NULL
 * - reason: why names cannot be corrected now, a sentence, or %NULL if they can
 */
#define PRECIS_TYPE_CORRECTOR (precis_corrector_get_type ())
G_DECLARE_FINAL_TYPE (PrecisCorrector, precis_corrector, PRECIS, CORRECTOR, GObject)

PrecisCorrector *precis_corrector_new        (PrecisStore *store, PrecisIntake *intake, PrecisHistory *history);
PrecisStore     *precis_corrector_get_store  (PrecisCorrector *self);
const char      *precis_corrector_get_reason (PrecisCorrector *self);
void             precis_corrector_add        (PrecisCorrector *self, PrecisRepair *repair);
void             precis_corrector_remove     (PrecisCorrector *self, gint64 repair);
void             precis_corrector_undo       (PrecisCorrector *self);

G_END_DECLS
