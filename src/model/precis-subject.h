/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-entity.h"

G_BEGIN_DECLS

/**
 * PrecisSubject:
 *
 * An entity of the whole library: who or what several articles name. Immutable.
 *
 * - id: its number in the library, above 0
 * - name, type, country: as those of #PrecisEntity
 * - count: how many articles name it; among companions, how many name both
 */
#define PRECIS_TYPE_SUBJECT (precis_subject_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSubject, precis_subject, PRECIS, SUBJECT, GObject)

gint64           precis_subject_get_id          (PrecisSubject *self);
const char      *precis_subject_get_name        (PrecisSubject *self);
PrecisEntityType precis_subject_get_entity_type (PrecisSubject *self);
const char      *precis_subject_get_country     (PrecisSubject *self);
guint            precis_subject_get_count       (PrecisSubject *self);

G_END_DECLS
