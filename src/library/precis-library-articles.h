/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"
#include "precis-library.h"
#include "precis-receipt.h"

G_BEGIN_DECLS

/**
 * PrecisDeposit:
 * @article: what to keep
 * @original: (nullable): the bytes that it was made of
 * @type: (nullable): content type of @original, if the carrier told
 * @bands: (nullable): hashes of the bands of the text's sketch (precis_shingles_sketch()), by which near-duplicates are found
 * @n_bands: of them
 * @added: seconds since 1970 UTC, or 0 for now
 *
 * An article that is brought to the library, with what belongs to it.
 */
typedef struct
{
  PrecisArticle *article;
  GBytes        *original;
  const char    *type;
  const gint64  *bands;
  guint          n_bands;
  gint64         added;
} PrecisDeposit;

/**
 * PrecisRevision:
 *
 * What an article said before: its number, when it was replaced (seconds since 1970 UTC), its title.
 */
typedef struct
{
  gint64 id;
  gint64 replaced;
  char  *title;
} PrecisRevision;

gint64         precis_library_add_article   (PrecisLibrary *self, const PrecisDeposit *deposit, PrecisReceipt *receipt, GError **error);
PrecisArticle *precis_library_get_article   (PrecisLibrary *self, gint64 id, GError **error);
GBytes        *precis_library_get_original  (PrecisLibrary *self, gint64 id, char **type, GError **error);
gint64         precis_library_find_article  (PrecisLibrary *self, const char *url, const char *text, GError **error);
GPtrArray     *precis_library_get_revisions (PrecisLibrary *self, gint64 id, GError **error);
char          *precis_library_get_revision  (PrecisLibrary *self, gint64 revision, GError **error);
gboolean       precis_library_has_article   (PrecisLibrary *self, gint64 id, gboolean *has, GError **error);
gboolean       precis_library_set_place     (PrecisLibrary *self, gint64 id, guint place, GError **error);
gboolean       precis_library_get_place     (PrecisLibrary *self, gint64 id, guint *place, GError **error);

void           precis_revision_free         (PrecisRevision *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisRevision, precis_revision_free)

G_END_DECLS
