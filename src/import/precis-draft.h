/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"
#include "precis-text-builder.h"

G_BEGIN_DECLS

/**
 * PrecisDraft:
 *
 * An article in the making, which the reader of a format fills. Fields are %NULL until something is known;
 * what is set first stands, so readers begin with what they trust most.
 */
typedef struct
{
  char              *title;
  char              *byline;
  char              *site;
  char              *published;
  char              *language;
  char              *url;
  PrecisTextBuilder *text;
  GPtrArray         *notices; /* of char * */
  gboolean           exact;   /* we wrote it: neither title nor facts are to be looked for in the text */
} PrecisDraft;

PrecisDraft   *precis_draft_new           (void);
void           precis_draft_free          (PrecisDraft *self);
void           precis_draft_set_exact     (PrecisDraft *self);
void           precis_draft_set_line      (char **field, const char *value);
void           precis_draft_set_byline    (PrecisDraft *self, const char *value);
void           precis_draft_set_published (PrecisDraft *self, const char *value);
void           precis_draft_set_language  (PrecisDraft *self, const char *value);
void           precis_draft_set_url       (PrecisDraft *self, const char *value);
PrecisArticle *precis_draft_finish        (PrecisDraft *self, const char *source, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisDraft, precis_draft_free)

G_END_DECLS
