/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-appearance.h"
#include "precis-store.h"
#include "precis-subject.h"

G_BEGIN_DECLS

/**
 * PrecisProfile:
 *
 * What the library holds of somebody or something: a person, an organisation, a place … Immutable.
 *
 * - subject: who or what it is
 * - others: list of PrecisSubject, the others that are called so too
 * - appearances: list of PrecisAppearance, the articles that name it, newest first, with the sentences; at most 100
 * - roles: list of PrecisAppearance, for people: those articles whose role differs from that of the one before, newest
 *   first
 * - companions: list of PrecisSubject, who and what the same articles name, by how many
 */
#define PRECIS_TYPE_PROFILE (precis_profile_get_type ())
G_DECLARE_FINAL_TYPE (PrecisProfile, precis_profile, PRECIS, PROFILE, GObject)

PrecisProfile *precis_profile_read            (PrecisStore *store, const char *name, int type, GCancellable *cancellable, GError **error);
void           precis_profile_read_async      (PrecisStore *store, const char *name, int type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PrecisProfile *precis_profile_read_finish     (PrecisStore *store, GAsyncResult *result, GError **error);
PrecisSubject *precis_profile_get_subject     (PrecisProfile *self);
GListModel    *precis_profile_get_others      (PrecisProfile *self);
GListModel    *precis_profile_get_appearances (PrecisProfile *self);
GListModel    *precis_profile_get_roles       (PrecisProfile *self);
GListModel    *precis_profile_get_companions  (PrecisProfile *self);

G_END_DECLS
