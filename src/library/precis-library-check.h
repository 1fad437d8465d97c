/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

/**
 * PrecisRescue:
 * @n_articles: articles that the damaged file held, as far as that can be told
 * @n_recovered: articles that are whole in the new library
 * @n_other: notes, tags, dossiers, searches and repairs recovered
 * @folder: where the damaged file is kept now, untouched
 */
typedef struct
{
  guint  n_articles;
  guint  n_recovered;
  guint  n_other;
  char  *folder;
} PrecisRescue;

typedef enum
{
  PRECIS_CHECK_QUICK, /* PRAGMA quick_check: reads the whole file once */
  PRECIS_CHECK_FULL,  /* also indexes, foreign keys, the search index, and the hash of every text */
} PrecisCheckDepth;

/**
 * PrecisFaults:
 * @PRECIS_FAULT_FILE: the file's structure; only precis_library_rescue() helps
 * @PRECIS_FAULT_ARTICLE: an article's text is not what was stored, or something belongs to no article; the same
 * @PRECIS_FAULT_WORDS: the search index, or the numbers of articles on the shelves, do not fit the articles;
 *   precis_library_rebuild_words() mends it
 */
typedef enum
{
  PRECIS_FAULT_NONE    = 0,
  PRECIS_FAULT_FILE    = 1 << 0,
  PRECIS_FAULT_ARTICLE = 1 << 1,
  PRECIS_FAULT_WORDS   = 1 << 2,
} PrecisFaults;

gboolean      precis_library_check         (PrecisLibrary *self, PrecisCheckDepth depth, PrecisFaults *faults, GStrv *sentences, GCancellable *cancellable, GError **error);
gboolean      precis_library_rebuild_words (PrecisLibrary *self, GCancellable *cancellable, GError **error);
PrecisRescue *precis_library_rescue        (const char *path, GCancellable *cancellable, GError **error);
void          precis_rescue_free           (PrecisRescue *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisRescue, precis_rescue_free)

G_END_DECLS
