/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-key-point.h"

struct _PrecisKeyPoint
{
  GObject parent_instance;

  char  *text;
  guint  start;
  guint  end;
  double score;
  guint  rank;
};

G_DEFINE_FINAL_TYPE (PrecisKeyPoint, precis_key_point, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisKeyPoint, text, STRING),
  PRECIS_FIELD (PrecisKeyPoint, start, UINT),
  PRECIS_FIELD (PrecisKeyPoint, end, UINT),
  PRECIS_FIELD (PrecisKeyPoint, score, DOUBLE),
  PRECIS_FIELD (PrecisKeyPoint, rank, UINT),
};

PRECIS_DEFINE_FIELDS (precis_key_point, fields)

static void
precis_key_point_class_init (PrecisKeyPointClass *klass)
{
  precis_key_point_install_fields (klass);
}

static void
precis_key_point_init (PrecisKeyPoint *self)
{
}

PRECIS_DEFINE_GETTER (PrecisKeyPoint, precis_key_point, const char *, text)
PRECIS_DEFINE_GETTER (PrecisKeyPoint, precis_key_point, guint, start)
PRECIS_DEFINE_GETTER (PrecisKeyPoint, precis_key_point, guint, end)
PRECIS_DEFINE_GETTER (PrecisKeyPoint, precis_key_point, double, score)
PRECIS_DEFINE_GETTER (PrecisKeyPoint, precis_key_point, guint, rank)
