/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-time-expression.h"

G_BEGIN_DECLS

guint precis_clock_expression_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x);

G_END_DECLS
