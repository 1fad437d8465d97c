/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article-row.h"

G_BEGIN_DECLS

/**
 * PrecisRowCache:
 *
 * The rows of a list that are in use: those that anybody holds, and besides them the last ones that were asked for. So a
 * row stays the same object for as long as it is of any use to anybody.
 */
typedef struct _PrecisRowCache PrecisRowCache;

PrecisRowCache   *precis_row_cache_new      (guint n_kept);
void              precis_row_cache_free     (PrecisRowCache *self);
PrecisArticleRow *precis_row_cache_take     (PrecisRowCache *self, gint64 id);
void              precis_row_cache_let_go   (PrecisRowCache *self);
GArray           *precis_row_cache_dup_ids  (PrecisRowCache *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisRowCache, precis_row_cache_free)

G_END_DECLS
