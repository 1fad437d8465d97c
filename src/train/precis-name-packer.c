/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "precis-name-model.h"
#include "precis-name-packer.h"
#include "precis-pack.h"

#define FILLED   0.85f /* of the places: the rest keeps the searches short */
#define LEAST    0.05f /* a feature whose weights differ by less is not worth its place */
#define GREATEST 4.0f  /* weights beyond are cut: they are few, and the rest gains precision */

typedef struct
{
  guint64              hash;
  float                spread;
  const PrecisNameRow *weights;
} Candidate;

/* What a feature can change: a row that has the same weight for all labels changes nothing. */
static float
measure_spread (const PrecisNameRow *weights)
{
  float least = (*weights)[0], most = least;

  for (guint l = 1; l < PRECIS_N_NAME_LABELS; l++)
    {
      least = MIN (least, (*weights)[l]);
      most = MAX (most, (*weights)[l]);
    }
  return most - least;
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (x->spread != y->spread)
    return x->spread < y->spread ? 1 : -1;
  return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static GArray *
choose (const PrecisCrf *crf, const PrecisNameIndex *index, guint most)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint32 f = 0; f < index->hashes->len; f++)
    {
      Candidate c = { g_array_index (index->hashes, guint64, f), 0, precis_crf_weights (crf, f) };

      c.spread = measure_spread (c.weights);
      if (c.spread >= LEAST && !g_array_index (index->private, guint8, f))
        g_array_append_val (candidates, c);
    }
  g_array_sort (candidates, compare_candidates);
  if (candidates->len > most)
    g_array_set_size (candidates, most);
  return candidates;
}

static void
place (PrecisNameWeights *table, guint32 n_buckets, const Candidate *c, float scale)
{
  gsize n = (gsize) n_buckets * PRECIS_NAME_BUCKET;
  gsize at = (gsize) precis_name_model_bucket (c->hash, n_buckets) * PRECIS_NAME_BUCKET;

  while (table[at].key)
    at = at + 1 < n ? at + 1 : 0;
  table[at].key = precis_name_model_key (c->hash);
  for (guint l = 0; l < PRECIS_N_NAME_LABELS; l++)
    table[at].weight[l] = (gint8) CLAMP (lrintf ((*c->weights)[l] / scale), -127, 127);
}

/**
 * precis_name_packer_write:
 * @crf: a trained field
 * @index: its features
 * @n_buckets: size of the model, 64 bytes each; the features that change least are left out
 * @path: the file to write
 * @error: of writing the file
 *
 * Writes the model that PrecisNameModel maps. The strongest features come first, so they are found first.
 *
 * Returns: whether it was written
 */
gboolean
precis_name_packer_write (const PrecisCrf *crf, const PrecisNameIndex *index, guint32 n_buckets, const char *path,
                          GError **error)
{
  PrecisNameParameters parameters;
  gsize n = (gsize) n_buckets * PRECIS_NAME_BUCKET;
  g_autoptr (GArray) candidates = choose (crf, index, (guint) (FILLED * (float) n));
  g_autofree PrecisNameWeights *table = g_new0 (PrecisNameWeights, n);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  memset (&parameters, 0, sizeof parameters);
  parameters.links = *precis_crf_links (crf);
  parameters.scale = GREATEST / 127;
  parameters.n_buckets = n_buckets;
  for (guint i = 0; i < candidates->len; i++)
    place (table, n_buckets, &g_array_index (candidates, Candidate, i), parameters.scale);
  g_byte_array_append (bytes, (const guint8 *) &parameters, sizeof parameters);
  g_byte_array_append (bytes, (const guint8 *) table, n * sizeof *table);
  return precis_pack_write (path, PRECIS_NAME_MODEL_MAGIC, PRECIS_NAME_MODEL_VERSION, bytes->data, bytes->len, error);
}
