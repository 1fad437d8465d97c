/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-subject.h"

struct _PrecisSubject
{
  GObject parent_instance;

  gint64  id;
  char   *name;
  PrecisEntityType type;
  char   *country;
  guint   count;
};

G_DEFINE_FINAL_TYPE (PrecisSubject, precis_subject, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisSubject, id, INT64),
  PRECIS_FIELD (PrecisSubject, name, STRING),
  PRECIS_ENUM_FIELD (PrecisSubject, type, precis_entity_type_get_type),
  PRECIS_FIELD (PrecisSubject, country, STRING),
  PRECIS_FIELD (PrecisSubject, count, UINT),
};

PRECIS_DEFINE_FIELDS (precis_subject, fields)

static void
precis_subject_class_init (PrecisSubjectClass *klass)
{
  precis_subject_install_fields (klass);
}

static void
precis_subject_init (PrecisSubject *self)
{
}

PRECIS_DEFINE_GETTER (PrecisSubject, precis_subject, gint64, id)
PRECIS_DEFINE_GETTER (PrecisSubject, precis_subject, const char *, name)
PrecisEntityType
precis_subject_get_entity_type (PrecisSubject *self)
{
  return self->type;
}

PRECIS_DEFINE_GETTER (PrecisSubject, precis_subject, const char *, country)
PRECIS_DEFINE_GETTER (PrecisSubject, precis_subject, guint, count)
