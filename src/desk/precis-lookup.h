/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-appearance.h"
#include "precis-card.h"
#include "precis-note.h"
#include "precis-order.h"
#include "precis-query.h"
#include "precis-shelf.h"
#include "precis-store.h"
#include "precis-subject.h"

G_BEGIN_DECLS

/* What can be looked up in the library at once, for those who can wait: all of these block, in any thread but those of
 * the store. */

GArray      *precis_lookup_ids      (PrecisStore     *store,
                                     PrecisShelfKind  kind,
                                     gint64           shelf,
                                     PrecisQuery     *query,
                                     PrecisOrder      order,
                                     gint64           after,
                                     guint            limit,
                                     GError         **error);
GPtrArray   *precis_lookup_cards    (PrecisStore     *store,
                                     const gint64    *ids,
                                     guint            n,
                                     PrecisQuery     *query,
                                     GError         **error);
PrecisCard  *precis_lookup_card     (PrecisStore *store, gint64 id, GError **error);
GPtrArray   *precis_lookup_shelves  (PrecisStore *store, GError **error);
PrecisShelf *precis_lookup_shelf    (PrecisStore *store, PrecisShelfKind kind, const char *name, GError **error);
GPtrArray   *precis_lookup_notes    (PrecisStore *store, gint64 id, GError **error);
GBytes      *precis_lookup_original (PrecisStore *store, gint64 id, GError **error);
GPtrArray   *precis_lookup_subjects (PrecisStore *store, const char *name, GError **error);
GPtrArray   *precis_lookup_appearances (PrecisStore *store, gint64 subject, gint64 before, guint limit, GError **error);

G_END_DECLS
