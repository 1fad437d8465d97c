/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-form.h"
#include "precis-mention.h"
#include "precis-reading.h"

G_BEGIN_DECLS

/**
 * PrecisRoster:
 * @document: (borrowed): the text
 * @title: (borrowed): the title
 * @is_english: whether the words around the names tell anything
 * @mentions: array of PrecisMention: those of the text by position, then those of the title
 * @forms: (element-type PrecisForm): the distinct forms
 *
 * All names of an article and the forms in which they occur.
 */
typedef struct
{
  const PrecisDocument *document;
  const PrecisDocument *title;
  gboolean              is_english;
  GArray               *mentions;
  GPtrArray            *forms;
  GHashTable           *index; /* key → number of the form */
} PrecisRoster;

PrecisRoster *precis_roster_new    (const PrecisReading *reading);
void          precis_roster_free   (PrecisRoster *self);
gboolean      precis_roster_find   (const PrecisRoster *self, const char *text, guint *form);
guint         precis_roster_enter  (PrecisRoster *self, const char *text);
void          precis_roster_add    (PrecisRoster *self, const PrecisMention *mention);
void          precis_roster_settle (PrecisRoster *self);
void          precis_roster_sort   (PrecisRoster *self);
guint32      *precis_roster_cover  (const PrecisRoster *self, gboolean in_title);

static inline PrecisForm *
precis_roster_form (const PrecisRoster *self, guint form)
{
  return g_ptr_array_index (self->forms, form);
}

static inline PrecisMention *
precis_roster_mention (const PrecisRoster *self, guint mention)
{
  return &g_array_index (self->mentions, PrecisMention, mention);
}

static inline const PrecisDocument *
precis_roster_document (const PrecisRoster *self, const PrecisMention *mention)
{
  return mention->in_title ? self->title : self->document;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisRoster, precis_roster_free)

G_END_DECLS
