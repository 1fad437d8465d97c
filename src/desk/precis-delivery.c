/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-delivery.h"
#include "precis-shingles.h"

struct _PrecisDelivery
{
  PrecisArticle *article;
  GBytes        *original;
  gint64         bands[PRECIS_SHINGLES_N_BANDS];
  guint          n_bands;
};

void
precis_delivery_free (PrecisDelivery *self)
{
  g_clear_object (&self->article);
  g_clear_pointer (&self->original, g_bytes_unref);
  g_free (self);
}

void
precis_addition_free (PrecisAddition *self)
{
  g_free (self->title);
  g_free (self);
}

/**
 * precis_delivery_new:
 * @article: an article
 * @original: the bytes that it was made of
 *
 * Returns: (transfer full): it, ready to be kept
 */
PrecisDelivery *
precis_delivery_new (PrecisArticle *article, GBytes *original)
{
  PrecisDelivery *self = g_new0 (PrecisDelivery, 1);

  self->article = g_object_ref (article);
  self->original = g_bytes_ref (original);
  self->n_bands = precis_shingles_sketch (precis_article_get_text (article), self->bands);
  return self;
}

/**
 * precis_delivery_keep:
 * @self: a delivery
 * @library: a library for writing
 * @error: as precis_library_add_article()
 *
 * Returns: (transfer full) (nullable): what became of it
 */
PrecisAddition *
precis_delivery_keep (PrecisDelivery *self, PrecisLibrary *library, GError **error)
{
  PrecisDeposit deposit = { .article = self->article, .original = self->original,
                            .bands = self->bands, .n_bands = self->n_bands };
  PrecisAddition *addition;
  PrecisReceipt receipt;
  gint64 id = precis_library_add_article (library, &deposit, &receipt, error);

  if (id <= 0)
    return NULL;
  addition = g_new0 (PrecisAddition, 1);
  addition->id = id;
  addition->title = precis_article_dup_label (self->article);
  addition->receipt = receipt;
  return addition;
}
