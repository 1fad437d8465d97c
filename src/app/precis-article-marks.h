/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-article.h"
#include "precis-offsets.h"

G_BEGIN_DECLS

/**
 * PrecisArticleMarks:
 *
 * The text tags of an article's buffer: the shape of its blocks and the underline of its names. The buffer
 * holds the article's text as it is, so line n of the buffer is block n, and a place of the text is found by
 * its code point.
 */
typedef struct _PrecisArticleMarks PrecisArticleMarks;

PrecisArticleMarks *precis_article_marks_new         (GtkTextBuffer *buffer);
void                precis_article_marks_free        (PrecisArticleMarks *self);

void                precis_article_marks_shape       (PrecisArticleMarks *self, PrecisArticle *article,
                                                      const PrecisOffsets *offsets);
void                precis_article_marks_name        (PrecisArticleMarks *self, GListModel *entities,
                                                      const PrecisOffsets *offsets);
void                precis_article_marks_show_names  (PrecisArticleMarks *self, gboolean show);
void                precis_article_marks_color_names (PrecisArticleMarks *self, const GdkRGBA *color);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisArticleMarks, precis_article_marks_free)

G_END_DECLS
