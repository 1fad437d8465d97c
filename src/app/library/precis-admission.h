/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-intake.h"

G_BEGIN_DECLS

/**
 * PrecisAdmission:
 *
 * Opens what the user hands over, one after the other: into the library, or, where that cannot be written, just so.
 *
 * - n-total, n-done: what it has been given since it was last idle, and how much of that it is done with
 * - busy: whether this takes long enough to say so
 *
 * Signals:
 * - kept (gint64 id, guint receipt): the first of those that were handed over together is in the library, a #PrecisReceipt
 * - opened (PrecisArticle *article): the same, but it is not kept
 * - failed (const char *name, const char *reason): what was handed over alone could not be opened
 * - notice (const char *text): something for the user to know: what could not be opened of several
 */
#define PRECIS_TYPE_ADMISSION (precis_admission_get_type ())
G_DECLARE_FINAL_TYPE (PrecisAdmission, precis_admission, PRECIS, ADMISSION, GObject)

PrecisAdmission *precis_admission_new    (PrecisDesk *desk, PrecisIntake *intake, PrecisStore *store);
void             precis_admission_open   (PrecisAdmission *self, GListModel *sources);
void             precis_admission_cancel (PrecisAdmission *self);

G_END_DECLS
