/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-name-form.h"
#include "precis-names.h"

G_BEGIN_DECLS

/**
 * SECTION: the linear chain
 *
 * The labels of a sentence's tokens are a chain: 0 outside a name, 1 + 2 t at the beginning of a name of type t,
 * 2 + 2 t within it. A row of numbers, one for each label, has PRECIS_NAME_LANES of them, the last one unused, so that
 * whole vectors are computed. Conditional random field: Lafferty, McCallum and Pereira, 2001; the recursions, scaled
 * at each token, are those of Rabiner's tutorial, 1989.
 */
#define PRECIS_N_NAME_TYPES  5
#define PRECIS_N_NAME_LABELS (1 + 2 * PRECIS_N_NAME_TYPES)
#define PRECIS_NAME_LANES    12
#define PRECIS_NAME_FORBIDDEN -1e6f /* score of what cannot be */

#define PRECIS_NAME_LABEL_OUT       0
#define PRECIS_NAME_LABEL_BEGIN(t)  (1 + 2 * (t))
#define PRECIS_NAME_LABEL_WITHIN(t) (2 + 2 * (t))

typedef float PrecisNameRow[PRECIS_NAME_LANES];

/**
 * PrecisNameLinks:
 * @next: score of each label after each label, for each PrecisNameStep
 *
 * The chain's own weights. What cannot be, a WITHIN that follows no name of its type, is never looked at.
 */
typedef struct
{
  PrecisNameRow next[PRECIS_N_NAME_STEPS][PRECIS_N_NAME_LABELS];
} PrecisNameLinks;

/**
 * PrecisNameLattice:
 * @links: (borrowed): exponentials of the chain's weights, see precis_name_links_exponentiate()
 * @steps: (borrowed): for each token its PrecisNameStep
 * @n: number of tokens
 * @log_sum: logarithm of the sum over all ways to label them
 *
 * The sums over all labellings of one sentence. Made once and used for many sentences; belongs to one thread.
 */
typedef struct
{
  const PrecisNameLinks *links;
  PrecisNameRow         *potential;
  PrecisNameRow         *forward;
  PrecisNameRow         *backward;
  float                 *scale;
  const guint8          *steps;
  guint                  n;
  guint                  room;
  double                 log_sum;
} PrecisNameLattice;

void     precis_name_lattice_clear       (PrecisNameLattice *self);
void     precis_name_lattice_sum         (PrecisNameLattice *self, const PrecisNameRow *scores,
                                          const guint8 *steps, guint n, const guint16 *allowed);
void     precis_name_lattice_add_links   (const PrecisNameLattice *self, float factor, PrecisNameLinks *sums);
float    precis_name_lattice_confidence  (const PrecisNameLattice *self, guint first, guint n_tokens,
                                          PrecisNameType type);
void     precis_name_lattice_collect     (const PrecisNameLattice *self, const guint8 *labels, guint32 first,
                                          GArray *names);
void     precis_name_links_exponentiate  (PrecisNameLinks *self, const PrecisNameLinks *links, guint step);
void     precis_name_links_forbid        (PrecisNameLinks *self, float score);
void     precis_name_links_best          (const PrecisNameLinks *self, const PrecisNameRow *scores,
                                          const guint8 *steps, guint n, guint8 *labels);

G_END_DECLS
