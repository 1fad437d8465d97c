/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"
#include "precis-briefing.h"

G_BEGIN_DECLS

/* By what the JSON of a bundle is known. A reader takes its own schema and older ones. */
#define PRECIS_BUNDLE_FORMAT "precis-article"
#define PRECIS_BUNDLE_SCHEMA 1

/**
 * PrecisBundleRevision:
 *
 * What an article said before: when it was replaced (seconds since 1970 UTC), and what it was then.
 */
typedef struct
{
  gint64  replaced;
  char   *title;
  char   *byline;
  char   *published;
  char   *text;
} PrecisBundleRevision;

/**
 * PrecisBundlePlace:
 *
 * That an article is in a dossier: the dossier's name, and the article's place in it, from 1.
 */
typedef struct
{
  char  *dossier;
  guint  position;
} PrecisBundlePlace;

/**
 * PrecisBundle:
 * @id: the article's number in the library that it comes from
 * @article: the article
 * @added: when it was added; times are seconds since 1970 UTC
 * @read, @starred, @archived: its states
 * @trashed: when it was deleted, or 0
 * @place: where the user was reading, in bytes of the text
 * @tags: (element-type utf8): names of its tags
 * @dossiers: (element-type PrecisBundlePlace): the dossiers that it is in
 * @notes: (element-type PrecisNote): the user's highlights and notes
 * @revisions: (element-type PrecisBundleRevision): what it said before, the oldest first
 * @original: (nullable): the bytes that it was made of
 * @type: (nullable): their content type
 * @briefing: (nullable): its briefing; not read back, since it can be made again
 *
 * An article with all that the library knows of it: what an export writes and an import reads.
 */
typedef struct
{
  gint64          id;
  PrecisArticle  *article;
  gint64          added;
  gboolean        read;
  gboolean        starred;
  gboolean        archived;
  gint64          trashed;
  guint           place;
  GPtrArray      *tags;
  GPtrArray      *dossiers;
  GPtrArray      *notes;
  GPtrArray      *revisions;
  GBytes         *original;
  char           *type;
  PrecisBriefing *briefing;
} PrecisBundle;

PrecisBundle *precis_bundle_new          (void);
void          precis_bundle_free         (PrecisBundle *self);
void          precis_bundle_add_dossier  (PrecisBundle *self, const char *name, guint position);
void          precis_bundle_add_revision (PrecisBundle *self, const PrecisBundleRevision *revision);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisBundle, precis_bundle_free)

G_END_DECLS
