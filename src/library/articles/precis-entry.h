/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library-articles.h"

G_BEGIN_DECLS

/**
 * PrecisEntry:
 *
 * What is to be written of a deposit, worked out beforehand: nobody has to wait for that while the library is
 * locked.
 *
 * - label, gist, hash, words, day, added: as the columns of `articles`
 * - blocks, notices: as those of `texts`
 * - original: compressed, or %NULL
 */
typedef struct
{
  const PrecisDeposit *deposit;
  char                *label;
  char                *gist;
  GBytes              *hash;
  gint64               words;
  gint64               day;
  gint64               added;
  GBytes              *blocks;
  char                *notices;
  GBytes              *original;
} PrecisEntry;

PrecisEntry *precis_entry_new      (const PrecisDeposit *deposit, GError **error);
void         precis_entry_free     (PrecisEntry *self);
gboolean     precis_entry_insert   (PrecisEntry *self, PrecisLibrary *library, gint64 *id, GError **error);
gboolean     precis_entry_revise   (PrecisEntry *self, PrecisLibrary *library, gint64 id, GError **error);
GBytes      *precis_entry_hash     (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisEntry, precis_entry_free)

G_END_DECLS
