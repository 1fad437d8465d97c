/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The file in which corrections are handed on. */
#define PRECIS_REPAIRS_FORMAT "precis-corrections"
#define PRECIS_REPAIRS_SCHEMA 1

/**
 * PrecisRepairKind:
 * @PRECIS_REPAIR_MERGE: the entity called @name is the one called @value: "Kim Jong-un" is "Kim Jong Un"
 * @PRECIS_REPAIR_SPLIT: the form @name does not belong to the entity called @value, and is one of its own
 * @PRECIS_REPAIR_ALIAS: wherever @name stands in a text, @value is meant
 * @PRECIS_REPAIR_RETYPE: the entity called @name is a @value: the nick of a #PrecisEntityType
 * @PRECIS_REPAIR_RENAME: the entity called @name is to be called @value
 * @PRECIS_REPAIR_IGNORE: @name is no name of anything
 *
 * What the user corrects about names.
 */
typedef enum
{
  PRECIS_REPAIR_MERGE,
  PRECIS_REPAIR_SPLIT,
  PRECIS_REPAIR_ALIAS,
  PRECIS_REPAIR_RETYPE,
  PRECIS_REPAIR_RENAME,
  PRECIS_REPAIR_IGNORE,
} PrecisRepairKind;

/**
 * PrecisRepair:
 *
 * A correction of the names that were found, by the user; it holds for every article, past and future. Names are
 * compared without regard to case. Immutable.
 *
 * - id: its number in the library, above 0; 0 before it is kept
 * - kind: what is corrected
 * - name: the name or form that it is about, never %NULL or empty
 * - value: what it becomes, %NULL for %PRECIS_REPAIR_IGNORE
 * - created: seconds since 1970 UTC
 */
#define PRECIS_TYPE_REPAIR (precis_repair_get_type ())
G_DECLARE_FINAL_TYPE (PrecisRepair, precis_repair, PRECIS, REPAIR, GObject)

PrecisRepair     *precis_repair_new         (PrecisRepairKind kind, const char *name, const char *value);
gint64            precis_repair_get_id      (PrecisRepair *self);
PrecisRepairKind  precis_repair_get_kind    (PrecisRepair *self);
const char       *precis_repair_get_name    (PrecisRepair *self);
const char       *precis_repair_get_value   (PrecisRepair *self);
gint64            precis_repair_get_created (PrecisRepair *self);

G_END_DECLS
