/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-note.h"

struct _PrecisNote
{
  GObject parent_instance;

  gint64          id;
  gint64          article;
  guint           start;
  guint           end;
  char           *quote;
  PrecisNoteColor color;
  char           *text;
  gint64          created;
};

G_DEFINE_FINAL_TYPE (PrecisNote, precis_note, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisNote, id, INT64),
  PRECIS_FIELD (PrecisNote, article, INT64),
  PRECIS_FIELD (PrecisNote, start, UINT),
  PRECIS_FIELD (PrecisNote, end, UINT),
  PRECIS_FIELD (PrecisNote, quote, STRING),
  PRECIS_ENUM_FIELD (PrecisNote, color, precis_note_color_get_type),
  PRECIS_FIELD (PrecisNote, text, STRING),
  PRECIS_FIELD (PrecisNote, created, INT64),
};

PRECIS_DEFINE_FIELDS (precis_note, fields)

static void
precis_note_class_init (PrecisNoteClass *klass)
{
  precis_note_install_fields (klass);
}

static void
precis_note_init (PrecisNote *self)
{
}

PRECIS_DEFINE_GETTER (PrecisNote, precis_note, gint64, id)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, gint64, article)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, guint, start)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, guint, end)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, const char *, quote)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, PrecisNoteColor, color)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, const char *, text)
PRECIS_DEFINE_GETTER (PrecisNote, precis_note, gint64, created)
