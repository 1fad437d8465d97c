/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-shelf.h"

struct _PrecisShelf
{
  GObject parent_instance;

  PrecisShelfKind kind;
  gint64          id;
  char           *name;
  char           *note;
  guint           count;
  guint           unread;
};

G_DEFINE_FINAL_TYPE (PrecisShelf, precis_shelf, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_ENUM_FIELD (PrecisShelf, kind, precis_shelf_kind_get_type),
  PRECIS_FIELD (PrecisShelf, id, INT64),
  PRECIS_FIELD (PrecisShelf, name, STRING),
  PRECIS_FIELD (PrecisShelf, note, STRING),
  PRECIS_FIELD (PrecisShelf, count, UINT),
  PRECIS_FIELD (PrecisShelf, unread, UINT),
};

PRECIS_DEFINE_FIELDS (precis_shelf, fields)

static void
precis_shelf_class_init (PrecisShelfClass *klass)
{
  precis_shelf_install_fields (klass);
}

static void
precis_shelf_init (PrecisShelf *self)
{
}

PRECIS_DEFINE_GETTER (PrecisShelf, precis_shelf, PrecisShelfKind, kind)
PRECIS_DEFINE_GETTER (PrecisShelf, precis_shelf, gint64, id)
PRECIS_DEFINE_GETTER (PrecisShelf, precis_shelf, const char *, name)
PRECIS_DEFINE_GETTER (PrecisShelf, precis_shelf, const char *, note)
PRECIS_DEFINE_GETTER (PrecisShelf, precis_shelf, guint, count)
PRECIS_DEFINE_GETTER (PrecisShelf, precis_shelf, guint, unread)
