/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"

G_BEGIN_DECLS

/**
 * PrecisTextBuilder:
 *
 * Collects the blocks of an article in order and makes its text of them. Blocks are normalised to one line
 * each, page furniture is left out, and the text never grows past PRECIS_MAX_ARTICLE_TEXT.
 */
typedef struct _PrecisTextBuilder PrecisTextBuilder;

PrecisTextBuilder *precis_text_builder_new      (void);
void               precis_text_builder_free     (PrecisTextBuilder *self);
void               precis_text_builder_set_exact (PrecisTextBuilder *self);
void               precis_text_builder_add      (PrecisTextBuilder *self,
                                                 PrecisBlockKind    kind,
                                                 guint              level,
                                                 const char        *text,
                                                 gssize             length);
gsize              precis_text_builder_get_size (PrecisTextBuilder *self);
gboolean           precis_text_builder_is_full  (PrecisTextBuilder *self);
char              *precis_text_builder_peek     (PrecisTextBuilder *self, guint i, PrecisBlockKind *kind);
void               precis_text_builder_drop     (PrecisTextBuilder *self, guint i);
char              *precis_text_builder_finish   (PrecisTextBuilder *self, GArray **blocks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisTextBuilder, precis_text_builder_free)

G_END_DECLS
