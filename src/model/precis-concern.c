/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-concern.h"

struct _PrecisConcern
{
  GObject parent_instance;

  PrecisConcernKind kind;
  PrecisConcernType type;
  PrecisCategory    category;
  PrecisCertainty   certainty;
  char             *phrase;
  guint             start;
  guint             end;
  GArray           *places;
  char            **actors;
  double            score;
  char             *why;
};

G_DEFINE_FINAL_TYPE (PrecisConcern, precis_concern, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_ENUM_FIELD (PrecisConcern, kind, precis_concern_kind_get_type),
  PRECIS_ENUM_FIELD (PrecisConcern, type, precis_concern_type_get_type),
  PRECIS_ENUM_FIELD (PrecisConcern, category, precis_category_get_type),
  PRECIS_ENUM_FIELD (PrecisConcern, certainty, precis_certainty_get_type),
  PRECIS_FIELD (PrecisConcern, phrase, STRING),
  PRECIS_FIELD (PrecisConcern, start, UINT),
  PRECIS_FIELD (PrecisConcern, end, UINT),
  PRECIS_FIELD (PrecisConcern, places, ARRAY),
  PRECIS_FIELD (PrecisConcern, actors, STRV),
  PRECIS_FIELD (PrecisConcern, score, DOUBLE),
  PRECIS_FIELD (PrecisConcern, why, STRING),
};

PRECIS_DEFINE_FIELDS (precis_concern, fields)

static void
precis_concern_class_init (PrecisConcernClass *klass)
{
  precis_concern_install_fields (klass);
}

static void
precis_concern_init (PrecisConcern *self)
{
}

PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, PrecisConcernKind, kind)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, PrecisCategory, category)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, PrecisCertainty, certainty)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, const char *, phrase)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, guint, start)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, guint, end)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, GArray *, places)
PRECIS_DEFINE_STRV_GETTER (PrecisConcern, precis_concern, actors)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, double, score)
PRECIS_DEFINE_GETTER (PrecisConcern, precis_concern, const char *, why)

/* Not _get_type(), which is GObject's. */
PrecisConcernType
precis_concern_get_concern_type (PrecisConcern *self)
{
  return self->type;
}
