/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "precis-name-lattice.h"

static gboolean
is_within (guint label)
{
  return label != PRECIS_NAME_LABEL_OUT && label % 2 == 0;
}

/**
 * precis_name_links_forbid:
 * @self: links
 * @score: what a link that cannot be scores: very little
 *
 * Marks the links that cannot be: a name cannot go on where none of its type was begun.
 */
void
precis_name_links_forbid (PrecisNameLinks *self, float score)
{
  for (guint to = 0; to < PRECIS_N_NAME_LABELS; to++)
    if (is_within (to))
      {
        for (guint from = 0; from < PRECIS_N_NAME_LABELS; from++)
          for (guint step = 0; step < PRECIS_N_NAME_STEPS && from != to && from != to - 1; step++)
            self->next[step][from][to] = score;
      }
}

static void
make_room (PrecisNameLattice *self, guint n)
{
  self->n = n;
  if (n <= self->room)
    return;
  self->room = n + n / 2;
  self->potential = g_renew (PrecisNameRow, self->potential, self->room);
  self->forward = g_renew (PrecisNameRow, self->forward, self->room);
  self->backward = g_renew (PrecisNameRow, self->backward, self->room);
  self->scale = g_renew (float, self->scale, self->room);
}

static void
set_row (PrecisNameRow to, const PrecisNameRow from, gint from_label)
{
  for (gint k = 0; k < PRECIS_NAME_LANES; k++)
    to[k] = k < PRECIS_N_NAME_LABELS && (!is_within (k) || from_label == k || from_label == k - 1) ? expf (from[k]) : 0;
}

/**
 * precis_name_links_exponentiate:
 * @self: (inout): where to put them
 * @links: the chain's weights
 * @step: a PrecisNameStep
 *
 * Makes the exponentials that a lattice computes with, for one kind of step; 0 for what cannot be.
 */
void
precis_name_links_exponentiate (PrecisNameLinks *self, const PrecisNameLinks *links, guint step)
{
  for (gint from = 0; from < PRECIS_N_NAME_LABELS; from++)
    set_row (self->next[step][from], links->next[step][from], from);
}

void
precis_name_lattice_clear (PrecisNameLattice *self)
{
  g_clear_pointer (&self->potential, g_free);
  g_clear_pointer (&self->forward, g_free);
  g_clear_pointer (&self->backward, g_free);
  g_clear_pointer (&self->scale, g_free);
  self->room = 0;
}

/* The exponentials of the scores, the greatest 1; returns the logarithm of what they were divided by. */
static float
fill_potentials (PrecisNameRow to, const PrecisNameRow scores, guint allowed)
{
  float most = -INFINITY;

  for (guint k = 0; k < PRECIS_N_NAME_LABELS; k++)
    if (allowed >> k & 1)
      most = MAX (most, scores[k]);
  for (guint k = 0; k < PRECIS_NAME_LANES; k++)
    to[k] = k < PRECIS_N_NAME_LABELS && allowed >> k & 1 ? expf (scores[k] - most) : 0;
  return most;
}

static float
normalise (PrecisNameRow row)
{
  float sum = 0;

  for (guint k = 0; k < PRECIS_N_NAME_LABELS; k++)
    sum += row[k];
  sum = MAX (sum, G_MINFLOAT);
  for (guint k = 0; k < PRECIS_NAME_LANES; k++)
    row[k] /= sum;
  return sum;
}

static void
go_forward (PrecisNameLattice *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      PrecisNameRow row = { 0 };

      for (guint k = 0; i == 0 && k < PRECIS_N_NAME_LABELS; k++)
        row[k] = is_within (k) ? 0 : 1;
      if (i > 0)
        for (guint from = 0; from < PRECIS_N_NAME_LABELS; from++)
          for (guint to = 0; to < PRECIS_NAME_LANES; to++)
            row[to] += self->forward[i - 1][from] * self->links->next[self->steps[i]][from][to];
      for (guint k = 0; k < PRECIS_NAME_LANES; k++)
        row[k] *= self->potential[i][k];
      self->scale[i] = normalise (row);
      self->log_sum += logf (self->scale[i]);
      memcpy (self->forward[i], row, sizeof row);
    }
}

static void
go_backward (PrecisNameLattice *self)
{
  memset (self->backward, 0, self->n * sizeof *self->backward);
  for (guint k = 0; k < PRECIS_N_NAME_LABELS; k++)
    self->backward[self->n - 1][k] = 1;
  for (guint i = self->n - 1; i > 0; i--)
    {
      PrecisNameRow ahead;

      for (guint k = 0; k < PRECIS_NAME_LANES; k++)
        ahead[k] = self->backward[i][k] * self->potential[i][k] / self->scale[i];
      for (guint from = 0; from < PRECIS_N_NAME_LABELS; from++)
        {
          float sum = 0;

          for (guint to = 0; to < PRECIS_N_NAME_LABELS; to++)
            sum += self->links->next[self->steps[i]][from][to] * ahead[to];
          self->backward[i - 1][from] = sum;
        }
    }
}

/**
 * precis_name_lattice_sum:
 * @self: a lattice with its links
 * @scores: for each token a score of each label
 * @steps: for each token its PrecisNameStep; borrowed until the next sum
 * @n: number of tokens, at least 1
 * @allowed: (nullable): for each token the labels that it may have, a bit for each; %NULL for all
 *
 * Sums over all labellings. The probability that token i has label k is then forward[i][k] * backward[i][k].
 */
void
precis_name_lattice_sum (PrecisNameLattice *self, const PrecisNameRow *scores, const guint8 *steps, guint n,
                         const guint16 *allowed)
{
  const guint all = (1u << PRECIS_N_NAME_LABELS) - 1;

  make_room (self, n);
  self->steps = steps;
  self->log_sum = 0;
  for (guint i = 0; i < n; i++)
    self->log_sum += fill_potentials (self->potential[i], scores[i], allowed ? allowed[i] : all);
  go_forward (self);
  go_backward (self);
}

/**
 * precis_name_lattice_add_links:
 * @self: a lattice that was summed
 * @factor: what to multiply with
 * @sums: (inout): where to add the expected number of uses of each link
 */
void
precis_name_lattice_add_links (const PrecisNameLattice *self, float factor, PrecisNameLinks *sums)
{
  for (guint i = 1; i < self->n; i++)
    {
      PrecisNameRow ahead;

      for (guint k = 0; k < PRECIS_NAME_LANES; k++)
        ahead[k] = factor * self->backward[i][k] * self->potential[i][k] / self->scale[i];
      for (guint from = 0; from < PRECIS_N_NAME_LABELS; from++)
        for (guint to = 0; to < PRECIS_NAME_LANES; to++)
          sums->next[self->steps[i]][from][to] += self->forward[i - 1][from]
                                                  * self->links->next[self->steps[i]][from][to] * ahead[to];
    }
}

/**
 * precis_name_lattice_confidence:
 * @self: a lattice that was summed
 * @first: first token of a name
 * @n_tokens: its number of tokens
 * @type: its type
 *
 * The probability that exactly these tokens are a name of that type (Culotta and McCallum, 2004).
 *
 * Returns: 0 to 1
 */
float
precis_name_lattice_confidence (const PrecisNameLattice *self, guint first, guint n_tokens, PrecisNameType type)
{
  const guint within = PRECIS_NAME_LABEL_WITHIN (type);
  guint label = PRECIS_NAME_LABEL_BEGIN (type), i = first;
  float p = self->forward[i][label], after;

  for (; i + 1 < first + n_tokens; i++, label = within)
    p *= self->links->next[self->steps[i + 1]][label][within] * self->potential[i + 1][within] / self->scale[i + 1];
  after = self->backward[i][label];
  if (i + 1 < self->n)
    after -= self->links->next[self->steps[i + 1]][label][within] * self->potential[i + 1][within]
             * self->backward[i + 1][within] / self->scale[i + 1];
  return CLAMP (p * after, 0.0f, 1.0f);
}

/**
 * precis_name_lattice_collect:
 * @self: a lattice that was summed
 * @labels: a label for each token
 * @first: the document's index of the first token
 * @names: array of PrecisName, where to append what the labels say
 */
void
precis_name_lattice_collect (const PrecisNameLattice *self, const guint8 *labels, guint32 first, GArray *names)
{
  for (guint i = 0; i < self->n;)
    {
      PrecisName name = { .first = first + i, .n_tokens = 1 };

      if (labels[i] == PRECIS_NAME_LABEL_OUT)
        {
          i++;
          continue;
        }
      name.type = (labels[i] - 1) / 2;
      while (i + name.n_tokens < self->n && labels[i + name.n_tokens] == PRECIS_NAME_LABEL_WITHIN (name.type))
        name.n_tokens++;
      name.confidence = precis_name_lattice_confidence (self, i, name.n_tokens, name.type);
      g_array_append_val (names, name);
      i += name.n_tokens;
    }
}

/* One step of the search: the best way to each label, and where it came from. */
static void
take_step (const PrecisNameRow *next, const PrecisNameRow before, const PrecisNameRow scores, PrecisNameRow best,
           guint8 *back)
{
  float from_of[PRECIS_NAME_LANES] = { 0 };

  for (guint to = 0; to < PRECIS_NAME_LANES; to++)
    best[to] = before[0] + next[0][to];
  for (guint from = 1; from < PRECIS_N_NAME_LABELS; from++)
    for (guint to = 0; to < PRECIS_NAME_LANES; to++)
      {
        float way = before[from] + next[from][to];

        from_of[to] = way > best[to] ? (float) from : from_of[to];
        best[to] = way > best[to] ? way : best[to];
      }
  for (guint to = 0; to < PRECIS_NAME_LANES; to++)
    {
      best[to] += scores[to];
      back[to] = (guint8) from_of[to];
    }
}

/**
 * precis_name_links_best:
 * @self: the chain's weights, the impossible ones forbidden
 * @scores: for each token a score of each label
 * @steps: for each token its PrecisNameStep
 * @n: number of tokens
 * @labels: (out): the best labelling (Viterbi, 1967)
 */
void
precis_name_links_best (const PrecisNameLinks *self, const PrecisNameRow *scores, const guint8 *steps, guint n,
                        guint8 *labels)
{
  g_autofree guint8 *back = g_malloc (MAX (n, 1) * (gsize) PRECIS_NAME_LANES);
  PrecisNameRow row, next;
  guint at = 0;

  if (n == 0)
    return;
  for (guint k = 0; k < PRECIS_NAME_LANES; k++)
    row[k] = scores[0][k] + (is_within (k) ? PRECIS_NAME_FORBIDDEN : 0);
  for (guint i = 1; i < n; i++)
    {
      take_step (self->next[steps[i]], row, scores[i], next, back + i * PRECIS_NAME_LANES);
      memcpy (row, next, sizeof row);
    }
  for (guint k = 1; k < PRECIS_N_NAME_LABELS; k++)
    if (row[k] > row[at])
      at = k;
  for (guint i = n; i > 0; i--)
    {
      labels[i - 1] = at;
      at = i > 1 ? back[(i - 1) * PRECIS_NAME_LANES + at] : 0;
    }
}
