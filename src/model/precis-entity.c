/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-entity.h"

struct _PrecisEntity
{
  GObject parent_instance;

  char            *name;
  PrecisEntityType type;
  char            *role;
  GArray          *roles;
  char            *country;
  char           **aliases;
  GArray          *mentions;
  double           weight;
};

G_DEFINE_FINAL_TYPE (PrecisEntity, precis_entity, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisEntity, name, STRING),
  PRECIS_ENUM_FIELD (PrecisEntity, type, precis_entity_type_get_type),
  PRECIS_FIELD (PrecisEntity, role, STRING),
  PRECIS_FIELD (PrecisEntity, roles, ARRAY),
  PRECIS_FIELD (PrecisEntity, country, STRING),
  PRECIS_FIELD (PrecisEntity, aliases, STRV),
  PRECIS_FIELD (PrecisEntity, mentions, ARRAY),
  PRECIS_FIELD (PrecisEntity, weight, DOUBLE),
};

PRECIS_DEFINE_FIELDS (precis_entity, fields)

static void
precis_entity_class_init (PrecisEntityClass *klass)
{
  precis_entity_install_fields (klass);
}

static void
precis_entity_init (PrecisEntity *self)
{
}

PRECIS_DEFINE_GETTER (PrecisEntity, precis_entity, const char *, name)
PRECIS_DEFINE_GETTER (PrecisEntity, precis_entity, const char *, role)
PRECIS_DEFINE_GETTER (PrecisEntity, precis_entity, GArray *, roles)
PRECIS_DEFINE_GETTER (PrecisEntity, precis_entity, const char *, country)
PRECIS_DEFINE_STRV_GETTER (PrecisEntity, precis_entity, aliases)
PRECIS_DEFINE_GETTER (PrecisEntity, precis_entity, GArray *, mentions)
PRECIS_DEFINE_GETTER (PrecisEntity, precis_entity, double, weight)

/* Not _get_type(), which is GObject's. */
PrecisEntityType
precis_entity_get_entity_type (PrecisEntity *self)
{
  return self->type;
}
