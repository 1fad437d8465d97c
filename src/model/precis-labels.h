/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-repair.h"

G_BEGIN_DECLS

/* What the values of the model are called in the user's language. Labels and names are static strings. */

const char *precis_concern_kind_label  (PrecisConcernKind kind);
const char *precis_concern_type_label  (PrecisConcernType type);
const char *precis_category_label      (PrecisCategory category);
const char *precis_certainty_label     (PrecisCertainty certainty);
const char *precis_entity_type_label   (PrecisEntityType type);
const char *precis_entity_type_name    (PrecisEntityType type);

/* What the user corrected, in words. */
char       *precis_repair_dup_label    (PrecisRepair *repair);

G_END_DECLS
