/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-moment.h"

struct _PrecisMoment
{
  GObject parent_instance;

  char           *date;
  char           *until;
  PrecisPrecision precision;
  char           *text;
  guint           start;
  guint           end;
  guint           sentence_start;
  guint           sentence_end;
  char           *event;
};

G_DEFINE_FINAL_TYPE (PrecisMoment, precis_moment, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisMoment, date, STRING),
  PRECIS_FIELD (PrecisMoment, until, STRING),
  PRECIS_ENUM_FIELD (PrecisMoment, precision, precis_precision_get_type),
  PRECIS_FIELD (PrecisMoment, text, STRING),
  PRECIS_FIELD (PrecisMoment, start, UINT),
  PRECIS_FIELD (PrecisMoment, end, UINT),
  PRECIS_FIELD (PrecisMoment, sentence_start, UINT),
  PRECIS_FIELD (PrecisMoment, sentence_end, UINT),
  PRECIS_FIELD (PrecisMoment, event, STRING),
};

PRECIS_DEFINE_FIELDS (precis_moment, fields)

static void
precis_moment_class_init (PrecisMomentClass *klass)
{
  precis_moment_install_fields (klass);
}

static void
precis_moment_init (PrecisMoment *self)
{
}

PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, const char *, date)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, const char *, until)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, PrecisPrecision, precision)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, const char *, text)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, guint, start)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, guint, end)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, guint, sentence_start)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, guint, sentence_end)
PRECIS_DEFINE_GETTER (PrecisMoment, precis_moment, const char *, event)
