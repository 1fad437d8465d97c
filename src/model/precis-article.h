/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisBlockKind:
 *
 * What a block of text is.
 */
typedef enum
{
  PRECIS_BLOCK_PARAGRAPH,
  PRECIS_BLOCK_HEADING,
  PRECIS_BLOCK_LIST_ITEM,
  PRECIS_BLOCK_QUOTATION,
  PRECIS_BLOCK_CODE,
  PRECIS_BLOCK_TABLE,
} PrecisBlockKind;

/**
 * PrecisBlock:
 * @kind: what it is
 * @level: of a heading 1 to 6, of a list item the nesting from 1; else 0
 * @span: its text; blocks do not overlap, and together they cover the article's text but for the line ends between them
 */
typedef struct
{
  PrecisBlockKind kind;
  guint           level;
  PrecisSpan      span;
} PrecisBlock;

/**
 * PrecisArticle:
 *
 * An article as it was imported. Immutable, so any thread may read it.
 *
 * - title, byline, site: one line each, or %NULL
 * - published: ISO 8601, a date or a date with time and, where known, zone; or %NULL
 * - language: ISO 639-1, "und" if unknown
 * - url: the article's address, or %NULL
 * - source: where it was read from, for people: a file's name, an address, "Pasted text"; or %NULL
 * - text: valid UTF-8 in NFC, one block a line, "\n" between blocks
 * - blocks: array of PrecisBlock, the structure of @text
 * - notices: sentences for the user on what was guessed or left out ("The text was read as Windows-1252."), or %NULL
 */
#define PRECIS_TYPE_ARTICLE (precis_article_get_type ())
G_DECLARE_FINAL_TYPE (PrecisArticle, precis_article, PRECIS, ARTICLE, GObject)

const char         *precis_article_get_title     (PrecisArticle *self);
const char         *precis_article_get_byline    (PrecisArticle *self);
const char         *precis_article_get_site      (PrecisArticle *self);
const char         *precis_article_get_published (PrecisArticle *self);
const char         *precis_article_get_language  (PrecisArticle *self);
const char         *precis_article_get_url       (PrecisArticle *self);
const char         *precis_article_get_source    (PrecisArticle *self);
const char         *precis_article_get_text      (PrecisArticle *self);
GArray             *precis_article_get_blocks    (PrecisArticle *self);
const char * const *precis_article_get_notices   (PrecisArticle *self);

char *precis_article_dup_label (PrecisArticle *self);

G_END_DECLS
