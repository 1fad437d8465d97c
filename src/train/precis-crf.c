/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "precis-crf.h"

#define N_LINKS (sizeof (PrecisNameLinks) / sizeof (float))

/* Beside each other, so that a step touches one stretch of memory. */
typedef struct
{
  PrecisNameRow weight;
  PrecisNameRow squares; /* of the gradients so far */
} Row;

struct _PrecisCrf
{
  const PrecisNameIndex *index;
  PrecisCrfSettings      settings;
  guint64                random;
  Row                   *rows;
  PrecisNameRow         *sums; /* of the rounds that were kept */
  guint                  n_kept;
  PrecisNameLinks        links;
  PrecisNameLinks        link_squares;
  PrecisNameLinks        link_sums;
  PrecisNameLinks        link_gradient;
  PrecisNameLinks        exponentials; /* of the links as they are now: what both lattices compute with */
  PrecisNameLattice      free;
  PrecisNameLattice      bound;
  GArray                *active; /* guint32: features of the sentence's tokens */
  GArray                *begins; /* guint32: for each token where its own begin */
  GArray                *scores; /* PrecisNameRow */
};

/* Of the kinds of steps that are marked, or of all. */
static void
set_exponentials (PrecisCrf *self, const gboolean *changed)
{
  for (guint k = 0; k < PRECIS_N_NAME_STEPS; k++)
    if (!changed || changed[k])
      precis_name_links_exponentiate (&self->exponentials, &self->links, k);
}

/**
 * precis_crf_new:
 * @index: (borrowed): the features
 * @settings: how to learn
 * @seed: of the numbers that precis_crf_draw() draws
 *
 * Returns: (transfer full): a field that knows nothing
 */
PrecisCrf *
precis_crf_new (const PrecisNameIndex *index, const PrecisCrfSettings *settings, guint32 seed)
{
  PrecisCrf *self = g_new0 (PrecisCrf, 1);

  self->index = index;
  self->settings = *settings;
  self->random = 0x9e3779b97f4a7c15u * (2 * (guint64) seed + 1);
  self->rows = g_new0 (Row, (gsize) index->hashes->len + 1);
  for (guint32 f = 0; f < index->hashes->len; f++)
    for (guint l = 0; l < PRECIS_NAME_LANES; l++)
      self->rows[f].squares[l] = settings->start;
  self->sums = g_new0 (PrecisNameRow, (gsize) index->hashes->len + 1);
  self->active = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->begins = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->scores = g_array_new (FALSE, FALSE, sizeof (PrecisNameRow));
  self->free.links = self->bound.links = &self->exponentials;
  set_exponentials (self, NULL);
  return self;
}

void
precis_crf_free (PrecisCrf *self)
{
  precis_name_lattice_clear (&self->free);
  precis_name_lattice_clear (&self->bound);
  g_array_unref (self->active);
  g_array_unref (self->begins);
  g_array_unref (self->scores);
  g_free (self->rows);
  g_free (self->sums);
  g_free (self);
}

/**
 * precis_crf_draw:
 * @self: a field
 * @n: how many numbers to choose from, at least 1
 *
 * Draws a number from 0 to @n - 1 (xorshift: Marsaglia, 2003), the same ones for the same seed.
 *
 * Returns: the number
 */
guint32
precis_crf_draw (PrecisCrf *self, guint32 n)
{
  self->random ^= self->random << 13;
  self->random ^= self->random >> 7;
  self->random ^= self->random << 17;
  return (guint32) ((self->random >> 32) * n >> 32);
}

static void
gather (PrecisCrf *self, const guint32 *features, const guint32 *first, guint32 token)
{
  g_array_append_vals (self->active, features + first[token], first[token + 1] - first[token]);
}

/* The features of a sentence's tokens and the scores that they give. */
static void
score_sentence (PrecisCrf *self, const PrecisNameSample *sample, const PrecisSentence *sentence, gboolean recall)
{
  g_array_set_size (self->active, 0);
  g_array_set_size (self->begins, 0);
  g_array_set_size (self->scores, sentence->n_tokens);
  for (guint32 k = 0; k < sentence->n_tokens; k++)
    {
      PrecisNameRow *scores = &g_array_index (self->scores, PrecisNameRow, k);
      guint32 begin = self->active->len;

      g_array_append_val (self->begins, begin);
      gather (self, sample->features, sample->first, sentence->first + k);
      if (recall)
        gather (self, sample->recalled, sample->recalled_first, sentence->first + k);
      memset (*scores, 0, sizeof *scores);
      for (guint32 i = begin; i < self->active->len; i++)
        for (guint l = 0; l < PRECIS_NAME_LANES; l++)
          (*scores)[l] += self->rows[g_array_index (self->active, guint32, i)].weight[l];
    }
  g_array_append_val (self->begins, self->active->len);
}

static inline void
step (float *weight, float *squares, float gradient, float rate)
{
  *squares += gradient * gradient;
  *weight -= rate * gradient / (sqrtf (*squares) + 1e-6f);
}

static void
step_features (PrecisCrf *self, guint32 token, const PrecisNameRow gradient)
{
  guint32 end = g_array_index (self->begins, guint32, token + 1);

  for (guint32 i = g_array_index (self->begins, guint32, token); i < end; i++)
    {
      Row *row = &self->rows[g_array_index (self->active, guint32, i)];

      for (guint l = 0; l < PRECIS_NAME_LANES; l++)
        step (&row->weight[l], &row->squares[l], gradient[l], self->settings.rate);
    }
}

static void
step_row (PrecisNameRow weight, PrecisNameRow squares, const PrecisNameRow gradient, float rate)
{
  for (guint l = 0; l < PRECIS_NAME_LANES; l++)
    step (&weight[l], &squares[l], gradient[l], rate);
}

/* Only the kinds of steps that the sentence has change. */
static void
step_links (PrecisCrf *self, float weight, const guint8 *steps, guint n)
{
  PrecisNameLinks *g = &self->link_gradient;
  gboolean done[PRECIS_N_NAME_STEPS] = { FALSE };

  memset (g, 0, sizeof *g);
  precis_name_lattice_add_links (&self->free, weight, g);
  precis_name_lattice_add_links (&self->bound, -weight, g);
  for (guint i = 1; i < n; i++)
    {
      guint k = steps[i];

      for (guint from = 0; from < PRECIS_N_NAME_LABELS && !done[k]; from++)
        step_row (self->links.next[k][from], self->link_squares.next[k][from], g->next[k][from], self->settings.rate);
      done[k] = TRUE;
    }
  set_exponentials (self, done);
}

/**
 * precis_crf_learn:
 * @self: a field
 * @sample: a document
 * @sentence: index of one of its sentences
 * @recall: whether with what the memory of the document tells
 *
 * Makes one step towards what the annotation of a sentence says.
 *
 * Returns: how badly it was told before, as a negative logarithm of its probability
 */
double
precis_crf_learn (PrecisCrf *self, const PrecisNameSample *sample, guint32 sentence, gboolean recall)
{
  const PrecisSentence *s = &sample->text->document->sentences[sentence];
  const guint8 *steps = sample->sheet->steps + s->first;
  const PrecisNameRow *scores;
  float weight = sample->text->weight;

  if (s->n_tokens == 0)
    return 0;
  score_sentence (self, sample, s, recall && sample->recalled);
  scores = (const PrecisNameRow *) (gconstpointer) self->scores->data;
  precis_name_lattice_sum (&self->free, scores, steps, s->n_tokens, NULL);
  precis_name_lattice_sum (&self->bound, scores, steps, s->n_tokens, sample->text->allowed + s->first);
  for (guint32 k = 0; k < s->n_tokens; k++)
    {
      PrecisNameRow gradient;

      for (guint l = 0; l < PRECIS_NAME_LANES; l++)
        gradient[l] = weight * (self->free.forward[k][l] * self->free.backward[k][l]
                                - self->bound.forward[k][l] * self->bound.backward[k][l]);
      step_features (self, k, gradient);
    }
  step_links (self, weight, steps, s->n_tokens);
  return weight * (self->free.log_sum - self->bound.log_sum);
}

/**
 * precis_crf_keep:
 * @self: a field
 *
 * Takes the present weights into the mean.
 */
void
precis_crf_keep (PrecisCrf *self)
{
  const float *w = (const float *) &self->links;
  float *sums = (float *) &self->link_sums;

  self->n_kept++;
  for (guint i = 0; i < N_LINKS; i++)
    sums[i] += w[i];
  for (guint32 f = 0; f < self->index->hashes->len; f++)
    for (guint l = 0; l < PRECIS_NAME_LANES; l++)
      self->sums[f][l] += self->rows[f].weight[l];
}

/**
 * precis_crf_average:
 * @self: a field of which weights were kept
 *
 * Makes the mean of the kept weights the field's own.
 */
void
precis_crf_average (PrecisCrf *self)
{
  const float *sums = (const float *) &self->link_sums;
  float *w = (float *) &self->links;

  for (guint i = 0; i < N_LINKS; i++)
    w[i] = sums[i] / (float) self->n_kept;
  for (guint32 f = 0; f < self->index->hashes->len; f++)
    for (guint l = 0; l < PRECIS_NAME_LANES; l++)
      self->rows[f].weight[l] = self->sums[f][l] / (float) self->n_kept;
}

/**
 * precis_crf_read:
 * @self: a field
 * @sample: a document
 *
 * Reads a document as the tagger's first reading does.
 *
 * Returns: (transfer full) (element-type PrecisName): the names
 */
GArray *
precis_crf_read (PrecisCrf *self, const PrecisNameSample *sample)
{
  const PrecisDocument *document = sample->text->document;
  g_autofree guint8 *labels = g_malloc0 ((gsize) document->n_tokens + 1);
  GArray *names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  PrecisNameLinks links = self->links;

  set_exponentials (self, NULL);
  precis_name_links_forbid (&links, PRECIS_NAME_FORBIDDEN);
  for (guint32 i = 0; i < document->n_sentences; i++)
    {
      const PrecisSentence *sentence = &document->sentences[i];
      const guint8 *steps = sample->sheet->steps + sentence->first;
      const PrecisNameRow *scores;

      if (sentence->n_tokens == 0)
        continue;
      score_sentence (self, sample, sentence, FALSE);
      scores = (const PrecisNameRow *) (gconstpointer) self->scores->data;
      precis_name_links_best (&links, scores, steps, sentence->n_tokens, labels);
      precis_name_lattice_sum (&self->free, scores, steps, sentence->n_tokens, NULL);
      precis_name_lattice_collect (&self->free, labels, sentence->first, names);
    }
  return names;
}

/**
 * precis_crf_weights:
 * @self: a field
 * @feature: the number of a feature
 *
 * Returns: (transfer none): its weight for each label
 */
const PrecisNameRow *
precis_crf_weights (const PrecisCrf *self, guint32 feature)
{
  return &self->rows[feature].weight;
}

/**
 * precis_crf_links:
 * @self: a field
 *
 * Returns: (transfer none): the weights between labels
 */
const PrecisNameLinks *
precis_crf_links (const PrecisCrf *self)
{
  return &self->links;
}
