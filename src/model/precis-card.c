/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-card.h"
#include "precis-fields.h"

struct _PrecisCard
{
  GObject parent_instance;

  gint64    id;
  char     *title;
  char     *site;
  char     *published;
  char     *source;
  char     *gist;
  char     *snippet;
  GArray   *marks;
  gint64    added;
  gboolean  read;
  gboolean  starred;
  gboolean  archived;
  gboolean  trashed;
  gboolean  noted;
  gboolean  pending;
  char     *failure;
  char    **tags;
};

G_DEFINE_FINAL_TYPE (PrecisCard, precis_card, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisCard, id, INT64),
  PRECIS_FIELD (PrecisCard, title, STRING),
  PRECIS_FIELD (PrecisCard, site, STRING),
  PRECIS_FIELD (PrecisCard, published, STRING),
  PRECIS_FIELD (PrecisCard, source, STRING),
  PRECIS_FIELD (PrecisCard, gist, STRING),
  PRECIS_FIELD (PrecisCard, snippet, STRING),
  PRECIS_FIELD (PrecisCard, marks, ARRAY),
  PRECIS_FIELD (PrecisCard, added, INT64),
  PRECIS_FIELD (PrecisCard, read, BOOLEAN),
  PRECIS_FIELD (PrecisCard, starred, BOOLEAN),
  PRECIS_FIELD (PrecisCard, archived, BOOLEAN),
  PRECIS_FIELD (PrecisCard, trashed, BOOLEAN),
  PRECIS_FIELD (PrecisCard, noted, BOOLEAN),
  PRECIS_FIELD (PrecisCard, pending, BOOLEAN),
  PRECIS_FIELD (PrecisCard, failure, STRING),
  PRECIS_FIELD (PrecisCard, tags, STRV),
};

PRECIS_DEFINE_FIELDS (precis_card, fields)

static void
precis_card_class_init (PrecisCardClass *klass)
{
  precis_card_install_fields (klass);
}

static void
precis_card_init (PrecisCard *self)
{
}

PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gint64, id)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, title)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, site)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, published)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, source)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, gist)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, snippet)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, GArray *, marks)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gint64, added)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gboolean, read)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gboolean, starred)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gboolean, archived)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gboolean, trashed)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gboolean, noted)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, gboolean, pending)
PRECIS_DEFINE_GETTER (PrecisCard, precis_card, const char *, failure)
PRECIS_DEFINE_STRV_GETTER (PrecisCard, precis_card, tags)
