/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-appearance.h"
#include "precis-card.h"
#include "precis-note.h"
#include "precis-receipt.h"
#include "precis-shelf.h"
#include "precis-subject.h"

G_BEGIN_DECLS

/* What the library's lists hold, as JSON: one object in one line each. */
char *precis_export_card       (PrecisCard *card);
char *precis_export_shelf      (PrecisShelf *shelf);
char *precis_export_note       (PrecisNote *note, const char *text);
char *precis_export_change     (gint64 id, const char *label);
char *precis_export_receipt    (gint64 id, const char *title, PrecisReceipt receipt, const char *source);
char *precis_export_checkup    (const char * const *faults);
char *precis_export_appearance (PrecisSubject *subject, PrecisAppearance *appearance);

G_END_DECLS
