/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-repair.h"

struct _PrecisRepair
{
  GObject parent_instance;

  gint64           id;
  PrecisRepairKind kind;
  char            *name;
  char            *value;
  gint64           created;
};

G_DEFINE_FINAL_TYPE (PrecisRepair, precis_repair, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisRepair, id, INT64),
  PRECIS_ENUM_FIELD (PrecisRepair, kind, precis_repair_kind_get_type),
  PRECIS_FIELD (PrecisRepair, name, STRING),
  PRECIS_FIELD (PrecisRepair, value, STRING),
  PRECIS_FIELD (PrecisRepair, created, INT64),
};

PRECIS_DEFINE_FIELDS (precis_repair, fields)

static void
precis_repair_class_init (PrecisRepairClass *klass)
{
  precis_repair_install_fields (klass);
}

static void
precis_repair_init (PrecisRepair *self)
{
}

/**
 * precis_repair_new:
 * @kind: what is corrected
 * @name: the name or form that it is about
 * @value: (nullable): what it becomes
 *
 * Returns: (transfer full): a repair that is not kept yet
 */
PrecisRepair *
precis_repair_new (PrecisRepairKind kind, const char *name, const char *value)
{
  return g_object_new (PRECIS_TYPE_REPAIR, "kind", kind, "name", name, "value", value, NULL);
}

PRECIS_DEFINE_GETTER (PrecisRepair, precis_repair, gint64, id)
PRECIS_DEFINE_GETTER (PrecisRepair, precis_repair, PrecisRepairKind, kind)
PRECIS_DEFINE_GETTER (PrecisRepair, precis_repair, const char *, name)
PRECIS_DEFINE_GETTER (PrecisRepair, precis_repair, const char *, value)
PRECIS_DEFINE_GETTER (PrecisRepair, precis_repair, gint64, created)
