/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-name-model.h"
#include "precis-pack.h"

struct _PrecisNameModel
{
  PrecisPack                  pack;
  const PrecisNameParameters *parameters;
  const PrecisNameWeights    *weights;
  PrecisNameLinks             links;
  PrecisNameLinks             exponentials;
};

/* The checksum says that nothing changed since it was written, not that it was written well. */
static gboolean
is_sound (const PrecisPack *pack)
{
  const PrecisNameParameters *p = pack->data;
  const float *links = pack->data;

  if (pack->length < sizeof *p || !isfinite (p->scale) || p->n_buckets == 0)
    return FALSE;
  for (guint i = 0; i < sizeof p->links / sizeof *links; i++)
    if (!isfinite (links[i]))
      return FALSE;
  return pack->length == sizeof *p + (gsize) p->n_buckets * PRECIS_NAME_BUCKET * sizeof (PrecisNameWeights);
}

/**
 * precis_name_model_new:
 * @name: the model's file, as for precis_data_map()
 * @error: %PRECIS_ERROR_DATA if it is missing, cut short, damaged or of another version
 *
 * Maps a model of names. About a millisecond; it is read where it lies, by all threads.
 *
 * Returns: (transfer full) (nullable): the model, or %NULL
 */
PrecisNameModel *
precis_name_model_new (const char *name, GError **error)
{
  g_autoptr (PrecisNameModel) self = g_new0 (PrecisNameModel, 1);

  if (!precis_pack_open (&self->pack, name, PRECIS_NAME_MODEL_MAGIC, PRECIS_NAME_MODEL_VERSION, error))
    return NULL;
  if (!is_sound (&self->pack))
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA,
                   _("The file “%s” of Precis cannot be used: %s. Install Precis again."), name, _("it is damaged"));
      return NULL;
    }
  self->parameters = self->pack.data;
  self->weights = (const PrecisNameWeights *) (self->parameters + 1);
  self->links = self->parameters->links;
  precis_name_links_forbid (&self->links, PRECIS_NAME_FORBIDDEN);
  for (guint step = 0; step < PRECIS_N_NAME_STEPS; step++)
    precis_name_links_exponentiate (&self->exponentials, &self->links, step);
  return g_steal_pointer (&self);
}

void
precis_name_model_free (PrecisNameModel *self)
{
  precis_pack_close (&self->pack);
  g_free (self);
}

/**
 * precis_name_model_get_links:
 * @self: the model
 *
 * Returns: (transfer none): the chain's weights, what cannot be forbidden
 */
const PrecisNameLinks *
precis_name_model_get_links (const PrecisNameModel *self)
{
  return &self->links;
}

/**
 * precis_name_model_get_exponentials:
 * @self: the model
 *
 * Returns: (transfer none): exponentials of the chain's weights, for a lattice
 */
const PrecisNameLinks *
precis_name_model_get_exponentials (const PrecisNameModel *self)
{
  return &self->exponentials;
}

static const PrecisNameWeights *
bucket_of (const PrecisNameModel *self, guint64 feature)
{
  return &self->weights[(gsize) PRECIS_NAME_BUCKET
                        * precis_name_model_bucket (feature, self->parameters->n_buckets)];
}

/* From the feature's own bucket on, around the end of the table once. */
static const PrecisNameWeights *
find_weights (const PrecisNameModel *self, guint64 feature)
{
  guint32 key = precis_name_model_key (feature);
  const PrecisNameWeights *begin = bucket_of (self, feature), *w = begin;
  const PrecisNameWeights *end = self->weights + (gsize) PRECIS_NAME_BUCKET * self->parameters->n_buckets;

  while (w->key != key)
    {
      if (w->key == 0)
        return NULL;
      if (++w == end)
        w = self->weights;
      if (w == begin)
        return NULL;
    }
  return w;
}

/* Whole vectors: the key's bytes are added, too, to lanes that nobody reads. */
typedef gint8 Bytes __attribute__ ((vector_size (sizeof (PrecisNameWeights))));
typedef gint16 Shorts __attribute__ ((vector_size (2 * sizeof (PrecisNameWeights))));

/**
 * precis_name_model_score:
 * @self: the model
 * @features: hashes of the features of a token
 * @n: how many, at most PRECIS_MAX_NAME_FEATURES
 * @sums: (inout): where to add their weights for each label
 *
 * Features that the model does not know add nothing. Any thread.
 */
void
precis_name_model_score (const PrecisNameModel *self, const guint64 *features, guint n, PrecisNameSums sums)
{
  Shorts sum = { 0 };

  for (guint i = 0; i < n; i++)
    __builtin_prefetch (bucket_of (self, features[i]));
  for (guint i = 0; i < n; i++)
    {
      const PrecisNameWeights *w = find_weights (self, features[i]);
      Bytes bytes;

      if (!w)
        continue;
      memcpy (&bytes, w, sizeof bytes);
      sum += __builtin_convertvector (bytes, Shorts);
    }
  for (guint k = 0; k < PRECIS_NAME_LANES; k++)
    sums[k] = (gint16) (sums[k] + sum[k]);
}

/**
 * precis_name_model_weigh:
 * @self: the model
 * @sums: for each token the sums of its weights
 * @n: number of tokens
 * @scores: (out): for each token its scores
 *
 * What the sums mean in the units of the chain's weights.
 */
void
precis_name_model_weigh (const PrecisNameModel *self, const PrecisNameSums *sums, guint n, PrecisNameRow *scores)
{
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < PRECIS_NAME_LANES; k++)
      scores[i][k] = (float) sums[i][k] * self->parameters->scale;
}
