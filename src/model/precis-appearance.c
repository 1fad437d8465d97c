/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-fields.h"
#include "precis-appearance.h"

struct _PrecisAppearance
{
  GObject parent_instance;

  gint64  article;
  char   *title;
  char   *site;
  char   *published;
  gint64  added;
  char   *role;
  guint   count;
  GArray *mentions;
  char  **passages;
  char  **forms;
};

G_DEFINE_FINAL_TYPE (PrecisAppearance, precis_appearance, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisAppearance, article, INT64),
  PRECIS_FIELD (PrecisAppearance, title, STRING),
  PRECIS_FIELD (PrecisAppearance, site, STRING),
  PRECIS_FIELD (PrecisAppearance, published, STRING),
  PRECIS_FIELD (PrecisAppearance, added, INT64),
  PRECIS_FIELD (PrecisAppearance, role, STRING),
  PRECIS_FIELD (PrecisAppearance, count, UINT),
  PRECIS_FIELD (PrecisAppearance, mentions, ARRAY),
  PRECIS_FIELD (PrecisAppearance, passages, STRV),
  PRECIS_FIELD (PrecisAppearance, forms, STRV),
};

PRECIS_DEFINE_FIELDS (precis_appearance, fields)

static void
precis_appearance_class_init (PrecisAppearanceClass *klass)
{
  precis_appearance_install_fields (klass);
}

static void
precis_appearance_init (PrecisAppearance *self)
{
}

PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, gint64, article)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, const char *, title)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, const char *, site)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, const char *, published)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, gint64, added)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, const char *, role)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, guint, count)
PRECIS_DEFINE_GETTER (PrecisAppearance, precis_appearance, GArray *, mentions)
PRECIS_DEFINE_STRV_GETTER (PrecisAppearance, precis_appearance, passages)
PRECIS_DEFINE_STRV_GETTER (PrecisAppearance, precis_appearance, forms)
