/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisOffsets:
 *
 * Translates between byte offsets and code point offsets of one text, in constant time: an array remembers the code
 * points before every 64th byte. For ASCII, where the two are the same, there is no array. Immutable, so any thread
 * may read it.
 */
typedef struct _PrecisOffsets PrecisOffsets;

PrecisOffsets *precis_offsets_new      (const char *text);
void           precis_offsets_free     (PrecisOffsets *self);
const char    *precis_offsets_get_text (const PrecisOffsets *self);
guint32        precis_offsets_to_chars (const PrecisOffsets *self, guint32 byte);
guint32        precis_offsets_to_bytes (const PrecisOffsets *self, guint32 chars);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisOffsets, precis_offsets_free)

G_END_DECLS
