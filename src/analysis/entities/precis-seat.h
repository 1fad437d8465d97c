/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-group.h"

G_BEGIN_DECLS

typedef enum
{
  PRECIS_SEAT_UNSURE,
  PRECIS_SEAT_TOWN,       /* things happen there */
  PRECIS_SEAT_GOVERNMENT, /* it acts */
} PrecisSeatUse;

PrecisSeatUse precis_seat_judge  (const PrecisDocument *document, const PrecisMention *mention);
void          precis_seat_assign (PrecisRoster *roster, GArray *groups);

G_END_DECLS
