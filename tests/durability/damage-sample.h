/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "durability-fixture.h"

G_BEGIN_DECLS

/**
 * DamagePart:
 * @file: 0 the library, 1 its log
 * @start, @size: bytes of it
 */
typedef struct
{
  guint file;
  gsize start;
  gsize size;
} DamagePart;

/**
 * DamageRow:
 * @table, @key, @other: which row: its number, or the two of which its key is made
 * @article: the article that it belongs to, or 0
 * @value: all that it holds, as SQL
 * @parts: (element-type DamagePart): the pages where it stands
 */
typedef struct
{
  const char *table;
  gint64      key;
  gint64      other;
  gint64      article;
  char       *value;
  GArray     *parts;
} DamageRow;

/**
 * DamageSample:
 * @files: a library and its log
 * @rows: (element-type DamageRow): what is in it, and where
 * @trees: (element-type DamagePart): pages that lead to others
 *
 * A library as it was on the disk when its program was stopped, and what it held.
 */
typedef struct
{
  GByteArray *files[2];
  GPtrArray  *rows;
  GArray     *trees;
} DamageSample;

DamageSample *damage_sample_new  (guint n_articles, guint n_in_log);
void          damage_sample_free (DamageSample *self);
char         *damage_row_read    (const DamageRow *row, PrecisLibrary *library, gint64 *article);
void          damage_write_files (const char *path, GByteArray * const *files);

G_END_DECLS
