/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisOrder:
 * @PRECIS_ORDER_NEWEST: what was added last first; in a dossier its own order
 * @PRECIS_ORDER_OLDEST: what was added first first
 * @PRECIS_ORDER_BEST: what fits the query best first; without words to look for as newest
 *
 * The order of a list of articles.
 */
typedef enum
{
  PRECIS_ORDER_NEWEST,
  PRECIS_ORDER_OLDEST,
  PRECIS_ORDER_BEST,
} PrecisOrder;

G_END_DECLS
