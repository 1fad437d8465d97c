/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisPhrase:
 * @first: its first token
 * @end: the token after its last
 *
 * A noun phrase without its article.
 */
typedef struct
{
  guint32 first;
  guint32 end;
} PrecisPhrase;

gboolean precis_phrase_is_role     (const PrecisDocument *document, guint32 token);
gboolean precis_phrase_find_after  (const PrecisDocument *document,
                                    guint32               first,
                                    guint32               end,
                                    PrecisPhrase         *phrase);
gboolean precis_phrase_find_before (const PrecisDocument *document,
                                    guint32               first,
                                    guint32               end,
                                    PrecisPhrase         *phrase);
gboolean precis_phrase_find_title  (const PrecisDocument *document,
                                    guint32               first,
                                    guint32               end,
                                    PrecisPhrase         *phrase);

G_END_DECLS
