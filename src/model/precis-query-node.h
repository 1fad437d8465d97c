/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PrecisQueryOp:
 * @PRECIS_QUERY_AND: all children hold; two or more, none of them an AND
 * @PRECIS_QUERY_OR: at least one child holds; two or more, none of them an OR
 * @PRECIS_QUERY_NOT: its one child, which is no NOT, does not hold
 * @PRECIS_QUERY_TERM: a field has a value; no children
 */
typedef enum
{
  PRECIS_QUERY_AND,
  PRECIS_QUERY_OR,
  PRECIS_QUERY_NOT,
  PRECIS_QUERY_TERM,
} PrecisQueryOp;

/**
 * PrecisQueryField:
 * @PRECIS_QUERY_ANY: words of title, text or notes: a term without a field
 * @PRECIS_QUERY_TITLE: words of the title
 * @PRECIS_QUERY_TEXT: words of the text
 * @PRECIS_QUERY_NOTE: words of the user's notes
 * @PRECIS_QUERY_NAME: an entity of any type
 * @PRECIS_QUERY_PERSON: an entity that is a person
 * @PRECIS_QUERY_PLACE: an entity that is a place
 * @PRECIS_QUERY_ORGANISATION: an entity that is an organisation
 * @PRECIS_QUERY_RISK: a risk's category, type or certainty (their nicks), or words of its phrase
 * @PRECIS_QUERY_OBSTACLE: the same of an obstacle
 * @PRECIS_QUERY_TAG: a tag
 * @PRECIS_QUERY_SITE: the site's name, or the host of the address
 * @PRECIS_QUERY_AUTHOR: words of the byline
 * @PRECIS_QUERY_FEED: words of the title of the feed that it came from, or that feed's address
 * @PRECIS_QUERY_DOSSIER: the dossier that it lies in
 * @PRECIS_QUERY_LANGUAGE: the language, ISO 639-1
 * @PRECIS_QUERY_BEFORE: dated before the first day of the value
 * @PRECIS_QUERY_AFTER: dated on the first day of the value or later, so that `after:2018 before:2019` is the year 2018
 * @PRECIS_QUERY_ON: dated within the value
 * @PRECIS_QUERY_LAST: dated no longer ago than the value
 * @PRECIS_QUERY_IS: a PrecisQueryState
 * @PRECIS_QUERY_HAS: a PrecisQueryPart
 *
 * What a term looks at.
 */
typedef enum
{
  PRECIS_QUERY_ANY,
  PRECIS_QUERY_TITLE,
  PRECIS_QUERY_TEXT,
  PRECIS_QUERY_NOTE,
  PRECIS_QUERY_NAME,
  PRECIS_QUERY_PERSON,
  PRECIS_QUERY_PLACE,
  PRECIS_QUERY_ORGANISATION,
  PRECIS_QUERY_RISK,
  PRECIS_QUERY_OBSTACLE,
  PRECIS_QUERY_TAG,
  PRECIS_QUERY_SITE,
  PRECIS_QUERY_AUTHOR,
  PRECIS_QUERY_FEED,
  PRECIS_QUERY_DOSSIER,
  PRECIS_QUERY_LANGUAGE,
  PRECIS_QUERY_BEFORE,
  PRECIS_QUERY_AFTER,
  PRECIS_QUERY_ON,
  PRECIS_QUERY_LAST,
  PRECIS_QUERY_IS,
  PRECIS_QUERY_HAS,
} PrecisQueryField;

/**
 * PrecisQueryState:
 *
 * The values of `is:`, by their nicks; noted has a note or a highlight of the user.
 */
typedef enum
{
  PRECIS_QUERY_STATE_UNREAD,
  PRECIS_QUERY_STATE_READ,
  PRECIS_QUERY_STATE_STARRED,
  PRECIS_QUERY_STATE_NOTED,
  PRECIS_QUERY_STATE_ARCHIVED,
  PRECIS_QUERY_STATE_TRASHED,
} PrecisQueryState;

/**
 * PrecisQueryPart:
 *
 * The values of `has:`, by their nicks; a revision is an older text, a date is a dated moment in the text, a duplicate
 * is another article with nearly the same text.
 */
typedef enum
{
  PRECIS_QUERY_PART_QUOTE,
  PRECIS_QUERY_PART_NOTE,
  PRECIS_QUERY_PART_REVISION,
  PRECIS_QUERY_PART_RISK,
  PRECIS_QUERY_PART_OBSTACLE,
  PRECIS_QUERY_PART_DATE,
  PRECIS_QUERY_PART_DUPLICATE,
} PrecisQueryPart;

/**
 * PrecisQueryNode:
 *
 * A node of a query's tree; it belongs to its query and lives as long.
 */
typedef struct _PrecisQueryNode PrecisQueryNode;

PrecisQueryOp          precis_query_node_get_op         (const PrecisQueryNode *self);
guint                  precis_query_node_get_n_children (const PrecisQueryNode *self);
const PrecisQueryNode *precis_query_node_get_child      (const PrecisQueryNode *self, guint i);
PrecisQueryField       precis_query_node_get_field      (const PrecisQueryNode *self);
const char            *precis_query_node_get_value      (const PrecisQueryNode *self);
gboolean               precis_query_node_is_prefix      (const PrecisQueryNode *self);
void                   precis_query_node_get_days       (const PrecisQueryNode *self, int *from, int *until);
gboolean               precis_query_node_is_words       (const PrecisQueryNode *self);
gboolean               precis_query_node_equal          (const PrecisQueryNode *a, const PrecisQueryNode *b);

G_END_DECLS
