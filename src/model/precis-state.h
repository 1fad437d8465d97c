/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisState:
 *
 * What the user may switch on and off for an article.
 */
typedef enum
{
  PRECIS_STATE_READ,
  PRECIS_STATE_STARRED,
  PRECIS_STATE_ARCHIVED,
  PRECIS_STATE_TRASHED,
} PrecisState;

G_END_DECLS
