/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisListKind:
 *
 * What a list lists. At most %PRECIS_N_LIST_KINDS kinds, each a bit of a #guint32. The lists hold ordinary words too
 * ("Friday" is a family name): that a phrase is in one is a hint that the model weighs, never a verdict.
 */
typedef enum
{
  PRECIS_LIST_COUNTRY,
  PRECIS_LIST_DEMONYM,
  PRECIS_LIST_CAPITAL,
  PRECIS_LIST_CITY,
  PRECIS_LIST_REGION,
  PRECIS_LIST_PLACE,
  PRECIS_LIST_PERSON,
  PRECIS_LIST_GIVEN_NAME,
  PRECIS_LIST_FAMILY_NAME,
  PRECIS_LIST_PERSON_FIRST, /* first word of a PERSON */
  PRECIS_LIST_PERSON_LAST,  /* last word of a PERSON */
  PRECIS_LIST_BODY,         /* international organisations and firms */
  PRECIS_LIST_ARMED_GROUP,
  PRECIS_LIST_COMPANY,
  PRECIS_LIST_AGENCY,
  PRECIS_LIST_UNIVERSITY,
  PRECIS_LIST_MEDIUM,
  PRECIS_LIST_AWARD,
  PRECIS_LIST_BRAND,
  PRECIS_LIST_TITLE,
  PRECIS_LIST_ORG_HEAD,
  PRECIS_LIST_PLACE_HEAD,
  PRECIS_LIST_EVENT_HEAD,
  PRECIS_LIST_INSTITUTION, /* what every reader of news knows */
  PRECIS_LIST_EVENT,
  PRECIS_LIST_WORK,        /* works, laws, products, prizes, beliefs, languages */
  PRECIS_LIST_WORD,        /* ordinary words of English */
  PRECIS_LIST_ROLE,        /* words for persons: what they do and are */
  PRECIS_N_LIST_KINDS
} PrecisListKind;

#define PRECIS_LIST_BIT(KIND) (1u << PRECIS_LIST_##KIND)

/**
 * PrecisGazetteerSlot:
 * @key: upper half of the phrase's hash; 0 for an empty slot
 * @entry: kinds in the lower 28 bits; above them the number of words of the longest phrase that begins with this word
 *
 * A slot of a compiled list: an open hash table whose size is a power of two, searched from the lower half of the hash
 * onwards.
 */
typedef struct
{
  guint32 key;
  guint32 entry;
} PrecisGazetteerSlot;

#define PRECIS_GAZETTEER_MAGIC   "PrecisLi"
#define PRECIS_GAZETTEER_VERSION 3
#define PRECIS_GAZETTEER_SHIFT   28
#define PRECIS_GAZETTEER_KINDS   ((1u << PRECIS_GAZETTEER_SHIFT) - 1)
#define PRECIS_MAX_LISTED_WORDS  8 /* of a phrase; longer ones are not compiled */

G_STATIC_ASSERT (PRECIS_N_LIST_KINDS <= PRECIS_GAZETTEER_SHIFT);

typedef struct _PrecisGazetteer PrecisGazetteer;

PrecisGazetteer *precis_gazetteer_new        (GError **error);
void             precis_gazetteer_free       (PrecisGazetteer *self);
guint32          precis_gazetteer_find       (const PrecisGazetteer *self, guint64 phrase, guint *longest);
gboolean         precis_list_kind_from_name  (const char *name, PrecisListKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisGazetteer, precis_gazetteer_free)

G_END_DECLS
