/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-concern-model.h"
#include "precis-concern-text.h"

G_BEGIN_DECLS

/**
 * PrecisMarked:
 * @sentence: the document's sentence in which the phrase begins
 * @phrase: the phrase
 * @clear: whether most careful readers would mark it
 * @key: whether a briefing must not miss it
 *
 * A concern as an annotator marked it.
 */
typedef struct
{
  guint32           sentence;
  PrecisSpan        phrase;
  gboolean          clear;
  gboolean          key;
  PrecisConcernKind kind;
  PrecisCategory    category;
  PrecisCertainty   certainty;
} PrecisMarked;

/**
 * PrecisMarkedArticle:
 * @held_out: whether folds hold it out; otherwise it always trains
 * @has_keys: whether its annotators marked the keys
 * @document: its sentences, a line each
 * @title: its headline
 * @text: @document, read for concerns
 * @lines: (element-type PrecisSpan): where each annotated sentence lies in @document
 * @marks: (element-type PrecisMarked): its concerns
 */
typedef struct
{
  gboolean           held_out;
  gboolean           has_keys;
  PrecisDocument    *document;
  PrecisDocument    *title;
  PrecisConcernText *text;
  GArray            *lines;
  GArray            *marks;
} PrecisMarkedArticle;

gboolean precis_concern_corpus_read (const char  *path,
                                     gboolean     held_out,
                                     GPtrArray   *articles,
                                     GError     **error);

G_END_DECLS
