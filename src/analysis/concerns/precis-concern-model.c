/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-concern-model.h"
#include "precis-error.h"

/**
 * precis_concern_model_read:
 * @self: (out): the model; it points into @data
 * @data: a threshold and three tables, aligned to four bytes
 * @length: bytes of it
 *
 * Returns: whether @data is a sound model
 */
gboolean
precis_concern_model_read (PrecisConcernModel *self, const guint8 *data, gsize length)
{
  const struct
  {
    PrecisWeights *weights;
    guint          n_heads;
  } tables[] = { { &self->sentences, 1 },
                 { &self->tokens, PRECIS_N_TOKEN_HEADS },
                 { &self->natures, PRECIS_N_HEADS } };
  gsize at = sizeof self->threshold;

  if (length < at)
    return FALSE;
  memcpy (&self->threshold, data, at);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      gsize used = precis_weights_read (tables[i].weights, data + at, length - at);

      if (used == 0 || tables[i].weights->n_heads != tables[i].n_heads)
        return FALSE;
      at += used;
    }
  return at == length;
}

/**
 * precis_concern_model_new:
 * @error: %PRECIS_ERROR_DATA if the model is missing or damaged
 *
 * Maps the model of concerns. It never changes, so that all threads may read it.
 *
 * Returns: (transfer full) (nullable): the model, or %NULL
 */
PrecisConcernModel *
precis_concern_model_new (GError **error)
{
  g_autoptr (PrecisConcernModel) self = g_new0 (PrecisConcernModel, 1);

  if (!precis_pack_open (&self->pack, PRECIS_CONCERN_MODEL_FILE, PRECIS_CONCERN_MODEL_MAGIC,
                         PRECIS_CONCERN_MODEL_VERSION, error))
    return NULL;
  if (precis_concern_model_read (self, self->pack.data, self->pack.length))
    return g_steal_pointer (&self);
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA,
               _ ("The file “%s” of Precis is damaged. Install Precis again."), PRECIS_CONCERN_MODEL_FILE);
  return NULL;
}

void
precis_concern_model_free (PrecisConcernModel *self)
{
  precis_pack_close (&self->pack);
  g_free (self);
}
