/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"
#include "precis-document.h"
#include "precis-names.h"

G_BEGIN_DECLS

/**
 * PrecisReading:
 * @article: (borrowed): the article
 * @document: its text, taken apart; only as much of it as is analysed
 * @title: its title, taken apart; without tokens if there is none
 * @names: array of PrecisName in @document, by position
 * @title_names: array of PrecisName in @title
 * @entities: (element-type PrecisEntity): what they name, heaviest first
 * @is_english: whether the rules of the English language apply
 * @concern_model: (borrowed) (nullable): what the search for risks and obstacles goes by; without it none are found
 *
 * What the parts of the analysis share: each part reads what the ones before it found. The parts run in the order of
 * the members. precis_reading_go_on() is to be asked once a sentence or so.
 */
typedef struct
{
  PrecisArticle  *article;
  PrecisDocument *document;
  PrecisDocument *title;
  GArray         *names;
  GArray         *title_names;
  GPtrArray      *entities;
  gboolean        is_english;

  const struct _PrecisConcernModel *concern_model;

  GCancellable   *cancellable;
  gint64          deadline; /* CPU time of the thread, microseconds */
  gboolean        cut_off;  /* only the first part is analysed */
} PrecisReading;

PrecisReading *precis_reading_new   (PrecisArticle *article, GCancellable *cancellable);
void           precis_reading_free  (PrecisReading *self);
gboolean       precis_reading_go_on (PrecisReading *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisReading, precis_reading_free)

G_END_DECLS
