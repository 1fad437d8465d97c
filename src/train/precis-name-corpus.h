/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisNameTrust:
 * @PRECIS_NAME_TRUST_ALL: the annotation tells all five types
 * @PRECIS_NAME_TRUST_CORE: it tells persons, organisations and places as we do; what it says of other names is not what
 *   we would say, or it does not tell them at all
 *
 * What a set of annotated text may teach. A set that lacks a type must not teach that such names are none.
 */
typedef enum
{
  PRECIS_NAME_TRUST_ALL,
  PRECIS_NAME_TRUST_CORE,
} PrecisNameTrust;

/**
 * PrecisNameText:
 * @document: an annotated document
 * @allowed: for each token the labels that its annotation allows, a bit for each, see precis-name-lattice.h
 * @origin: number of the set that it is from; 0 if the set's annotation is to be trusted wholly
 * @weight: what it counts
 */
typedef struct
{
  PrecisDocument *document;
  guint16        *allowed;
  guint           origin;
  float           weight;
} PrecisNameText;

gboolean precis_name_corpus_read (GPtrArray *texts, const char *path, PrecisNameTrust trust, guint origin,
                                  float weight, GError **error);
void     precis_name_text_free   (PrecisNameText *self);

G_END_DECLS
