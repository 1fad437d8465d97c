/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-names.h"

G_BEGIN_DECLS

/**
 * PrecisMention:
 * @span: the bytes of the name alone, in the text or the title
 * @first: its first token
 * @n_tokens: the tokens that it lies in; a part of a hyphenated word lies in one token too
 * @type: what the tagger took it for, later what its form is
 * @confidence: how sure that is, 0 to 1
 * @in_title: whether the title is meant
 * @form: number of its form
 * @group: number of its group
 *
 * A name at one place.
 */
typedef struct
{
  PrecisSpan     span;
  guint32        first;
  guint32        n_tokens;
  PrecisNameType type;
  float          confidence;
  gboolean       in_title;
  guint32        form;
  guint32        group;
} PrecisMention;

gboolean precis_mention_clean (PrecisMention *self, const PrecisDocument *document);
gboolean precis_mention_valid (const PrecisMention *self, const PrecisDocument *document);
char    *precis_mention_text  (const PrecisMention *self, const PrecisDocument *document);

G_END_DECLS
