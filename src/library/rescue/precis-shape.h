/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"
#include "precis-page-record.h"

G_BEGIN_DECLS

/**
 * PrecisColumn:
 * @name: its name
 * @type: what it holds; %PRECIS_VALUE_NULL if anything
 * @is_required: whether it is never NULL
 * @is_rowid: whether it is the row's number, which a record leaves out
 */
typedef struct
{
  char            *name;
  PrecisValueType  type;
  gboolean         is_required;
  gboolean         is_rowid;
} PrecisColumn;

/**
 * PrecisShape:
 * @name: of the table or index
 * @root: where its tree begins in a library that was just made
 * @is_index: whether it is an index
 * @in_leaves: whether rows have numbers and are in the tree's leaves alone
 * @columns: (element-type PrecisColumn): in the order of its records
 *
 * What the rows of a table or the entries of an index look like: by this they are known where the tree that leads to
 * them is damaged.
 */
typedef struct
{
  char     *name;
  guint     root;
  gboolean  is_index;
  gboolean  in_leaves;
  GArray   *columns;
} PrecisShape;

GPtrArray *precis_shape_list (PrecisDatabase *database, GError **error);
gboolean   precis_shape_fits (const PrecisShape *self, const PrecisValue *values, guint n, gboolean may_be_older);

G_END_DECLS
