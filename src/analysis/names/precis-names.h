/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/* The tagger's own types, in the order of the model file: not PrecisEntityType, which is what users see. */
typedef enum
{
  PRECIS_NAME_PER,
  PRECIS_NAME_ORG,
  PRECIS_NAME_LOC,
  PRECIS_NAME_EVT,
  PRECIS_NAME_MISC,
} PrecisNameType;

/**
 * PrecisName:
 * @first: index of its first token
 * @n_tokens: how many tokens it has
 * @type: what the tagger took it for
 * @confidence: how sure the tagger is, 0 to 1
 *
 * A name as it stands in a document.
 */
typedef struct
{
  guint32        first;
  guint32        n_tokens;
  PrecisNameType type;
  float          confidence;
} PrecisName;

typedef struct _PrecisTagger PrecisTagger;

PrecisTagger *precis_tagger_new         (GError **error);
void          precis_tagger_free        (PrecisTagger *self);
GArray       *precis_tagger_tag         (const PrecisTagger *self, const PrecisDocument *document);
GArray       *precis_tagger_tag_article (const PrecisTagger *self, const PrecisDocument *text,
                                         const PrecisDocument *title, GArray **title_names);
GArray       *precis_tagger_tag_foreign (const PrecisTagger *self, const PrecisDocument *document,
                                         const char *language);

G_END_DECLS
