/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-note.h"
#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisNoteDraft:
 *
 * A note as it is to be kept: its place is one of the article's text, its quote what stands there.
 */
typedef struct
{
  gint64  article;
  guint   start;
  guint   end;
  char   *quote; /* NULL for a note on the article as a whole */
  gint64  color;
  char   *text;  /* perhaps empty */
  gint64  created;
} PrecisNoteDraft;

PrecisNoteDraft *precis_note_draft_new       (PrecisLibrary *library, PrecisNote *note, gint64 id, GError **error);
void             precis_note_draft_free      (PrecisNoteDraft *self);
char            *precis_note_draft_read_text (PrecisLibrary *library, gint64 id, GError **error);
PrecisSpan       precis_note_draft_fit       (const char *text, gint64 start, gint64 end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisNoteDraft, precis_note_draft_free)

G_END_DECLS
