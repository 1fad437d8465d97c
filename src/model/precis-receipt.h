/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisReceipt:
 * @PRECIS_RECEIPT_NEW: it was not in the library
 * @PRECIS_RECEIPT_SAME: its text was there already, perhaps under another address; nothing was changed
 * @PRECIS_RECEIPT_REVISED: its address was there with another text, which is kept as a revision; notes and states stay
 * @PRECIS_RECEIPT_RESTORED: it was in the trash and is back
 *
 * What became of an article that was brought to the library.
 */
typedef enum
{
  PRECIS_RECEIPT_NEW,
  PRECIS_RECEIPT_SAME,
  PRECIS_RECEIPT_REVISED,
  PRECIS_RECEIPT_RESTORED,
} PrecisReceipt;

G_END_DECLS
