/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-tense.h"
#include "precis-time-expression.h"

G_BEGIN_DECLS

/**
 * PrecisTimeContext:
 * @published: the article's own date; all zero if unknown
 * @told: what the text told last, not long before; all zero if nothing
 * @told_day: the day that it told last, not long before; all zero if none
 * @named_years: for each month (1 to 12) the year that the text named with it before; 0 if none, -1 if
 *   several
 * @tense: the tense around the expression
 *
 * What an expression is resolved against.
 */
typedef struct
{
  PrecisCalendarDate published;
  PrecisCalendarDate told;
  PrecisCalendarDate told_day;
  int                named_years[13];
  PrecisTense        tense;
} PrecisTimeContext;

gboolean precis_time_resolver_resolve       (const PrecisTimeContext *context, const PrecisTimeExpression *x,
                                             PrecisCalendarDate *date, PrecisCalendarDate *until);
gboolean precis_time_resolver_resolve_range (const PrecisTimeContext *context, const PrecisTimeExpression *x,
                                             const PrecisTimeExpression *last, PrecisCalendarDate *date,
                                             PrecisCalendarDate *until);

G_END_DECLS
