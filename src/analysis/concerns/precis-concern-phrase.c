/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-concern-features.h"
#include "precis-concern-phrase.h"

/* Part of the model: a change here asks for a new training. */
typedef enum
{
  WORD_AT = 100,
  CUE_AT = 110,
  TWO_WORDS_AT = 120,
  EDGE = 130,
  CLAUSE_EDGE,
  CLAUSE_LINK,
  CLAUSE_CUE,
  CAPITAL,
  WORD_MOOD,
  WORD_TENSE,
  WORD_CUE,
  OWN_MOOD,
  OWN_TENSE,
  OWN_LINK,
  OWN_NEGATED,
  OWN_CUE,
} Template;

#define REACH 3 /* tokens that are looked at to the left and to the right */
#define MAX_HANGING 3 /* words that a phrase may hang on */
#define HANGING_CUES (PRECIS_CUE_BIT (PREPOSITION) | PRECIS_CUE_BIT (WHICH))
#define HEDGE_CUES   (PRECIS_CUE_BIT (NOT) | PRECIS_CUE_BIT (MAY) | PRECIS_CUE_BIT (WILL) | PRECIS_CUE_BIT (MUST))
#define MAX_PHRASE_TOKENS 400

/* How much the tokens within count beside the two edges. A token gains by its probability above the least one
   that makes the expected overlap of the phrases greater. */
#define WITHIN_SHARE 4.f
#define WITHIN_LEAST 0.35f

typedef struct
{
  const PrecisConcernText *text;
  guint32                  first, end;
  GArray                  *features;
} Maker;

static void
add (Maker *self, guint32 template, guint32 a, guint32 b)
{
  guint32 feature = precis_concern_feature (template, a, b);

  g_array_append_val (self->features, feature);
}

static guint32
stem_at (const Maker *self, guint32 token, int offset)
{
  gint64 i = (gint64) token + offset;

  if (i < self->first || i >= self->end)
    return i < self->first ? 1 : 2;
  return self->text->cues->stems[self->text->document->tokens[i].word];
}

static void
add_words (Maker *self, guint32 token)
{
  for (int offset = -REACH; offset <= REACH; offset++)
    {
      gint64 i = (gint64) token + offset;

      add (self, WORD_AT + offset, stem_at (self, token, offset), 0);
      if (i < self->first || i >= self->end)
        continue;
      for (guint64 rest = self->text->cues->classes[i]; rest; rest &= rest - 1)
        add (self, CUE_AT + offset, (guint32) __builtin_ctzll (rest), 0);
    }
  for (int offset = -2; offset < 2; offset++)
    add (self, TWO_WORDS_AT + offset, stem_at (self, token, offset), stem_at (self, token, offset + 1));
  add (self, CAPITAL, self->text->document->tokens[token].flags & PRECIS_TOKEN_CAPITALISED,
       token == self->first);
}

/* What the word at @token, and the cues it carries, mean in its clause. */
static void
add_own (Maker *self, guint32 token, const PrecisClause *clause)
{
  guint64 own = self->text->cues->classes[token];
  guint32 stem = stem_at (self, token, 0);

  add (self, WORD_MOOD, stem, clause->mood);
  add (self, WORD_TENSE, stem, clause->tense);
  for (guint64 others = clause->classes & PRECIS_CUE_ALL; others; others &= others - 1)
    add (self, WORD_CUE, stem, (guint32) __builtin_ctzll (others));
  for (guint64 rest = own & PRECIS_CUE_ALL; rest; rest &= rest - 1)
    {
      guint32 cue = (guint32) __builtin_ctzll (rest);

      add (self, OWN_MOOD, cue, clause->mood);
      add (self, OWN_TENSE, cue, clause->tense);
      add (self, OWN_LINK, cue, clause->link);
      add (self, OWN_NEGATED, cue, clause->negated);
      for (guint64 others = clause->classes & PRECIS_CUE_ALL; others; others &= others - 1)
        add (self, OWN_CUE, cue, (guint32) __builtin_ctzll (others));
    }
}

static const PrecisClause *
find_clause (const PrecisConcernText *text, guint32 sentence, guint32 token)
{
  const PrecisClause *found = NULL;

  for (guint32 i = text->first_clause[sentence]; i < text->first_clause[sentence + 1]; i++)
    {
      const PrecisClause *clause = &g_array_index (text->clauses, PrecisClause, i);

      if (clause->first > token)
        break;
      found = clause;
    }
  return found;
}

/**
 * precis_concern_phrase_features:
 * @text: a text, read for concerns
 * @sentence: the number of a sentence
 * @token: the index of one of its tokens
 * @features: (element-type guint32): array that is emptied and filled
 *
 * What the model sees of a token when it looks for the edges of a phrase: the words around, and the clause.
 */
void
precis_concern_phrase_features (const PrecisConcernText *text, guint32 sentence, guint32 token,
                                GArray *features)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  const PrecisClause *clause = find_clause (text, sentence, token);
  Maker maker = { text, s->first, s->first + s->n_tokens, features };

  g_array_set_size (features, 0);
  add_words (&maker, token);
  if (!clause)
    return;
  add_own (&maker, token, clause);
  add (&maker, CLAUSE_EDGE, MIN (token - clause->first, 4), clause->link);
  add (&maker, CLAUSE_EDGE, 10 + MIN (clause->first + clause->n_tokens - token, 4), 0);
  add (&maker, CLAUSE_LINK, clause->link, clause->mood * 16u + clause->tense);
  for (guint64 rest = clause->classes & PRECIS_CUE_ALL; rest; rest &= rest - 1)
    add (&maker, CLAUSE_CUE, (guint32) __builtin_ctzll (rest), MIN (token - clause->first, 2));
}

static void
sum_token (const PrecisConcernModel *model, Maker *maker, guint32 sentence, guint32 token, float *sums)
{
  precis_concern_phrase_features (maker->text, sentence, token, maker->features);
  precis_weights_sum (&model->tokens, (const guint32 *) (gpointer) maker->features->data, maker->features->len,
                      sums);
}

/* A phrase neither begins nor ends with a mark that joins or parts clauses; quotation marks and signs of
   money may. */
static gboolean
may_be_edge (const PrecisDocument *document, guint32 token)
{
  gunichar mark = g_utf8_get_char (document->text + document->tokens[token].span.start);

  return document->tokens[token].kind != PRECIS_TOKEN_PUNCTUATION
         || !g_utf8_strchr (",;:.!?()[]-–—…", -1, mark);
}

/* Whether a phrase that begins at @first says too little without the word before: it hangs on it (“on a strike”, “what has
   to come first”), or the word denies or hedges it (“cannot”, “may”). */
static gboolean
hangs_on_before (const PrecisConcernText *text, guint32 first)
{
  const guint64 *classes = text->cues->classes;

  return may_be_edge (text->document, first - 1)
         && (classes[first] & HANGING_CUES || classes[first - 1] & HEDGE_CUES);
}

/* Takes in what the phrase hangs on: “vote on a strike”, “disagree about what has to come first”. */
static guint32
take_in_head (const PrecisConcernText *text, guint32 sentence, guint32 first)
{
  guint32 limit = text->document->sentences[sentence].first;

  for (guint n = 0; n < MAX_HANGING && first > limit && hangs_on_before (text, first); n++)
    first--;
  return first;
}

/**
 * precis_concern_phrase_find:
 * @model: the model
 * @text: a text, read for concerns
 * @sentence: the number of a sentence with a token or more
 *
 * Finds the shortest stretch that says what the concern is: the one whose edges and tokens gain most
 * together, by one pass that keeps the best beginning so far.
 *
 * Returns: the stretch, from the beginning of a token to the end of one
 */
PrecisSpan
precis_concern_phrase_find (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  guint32 end = s->first + MIN (s->n_tokens, MAX_PHRASE_TOKENS), first = s->first, best_first = s->first,
          best_last = s->first + s->n_tokens - 1;
  g_autoptr (GArray) features = g_array_new (FALSE, FALSE, sizeof (guint32));
  Maker maker = { text, s->first, s->first + s->n_tokens, features };
  float within = 0, best_begin = -G_MAXFLOAT, best = -G_MAXFLOAT;

  for (guint32 i = s->first; i < end; i++)
    {
      float sums[PRECIS_WEIGHTS_MAX_HEADS];
      gboolean edge = may_be_edge (text->document, i);

      sum_token (model, &maker, sentence, i, sums);
      if (edge && sums[PRECIS_TOKEN_HEAD_FIRST] - within > best_begin)
        {
          best_begin = sums[PRECIS_TOKEN_HEAD_FIRST] - within;
          first = i;
        }
      within += WITHIN_SHARE * (1.f / (1.f + expf (-sums[PRECIS_TOKEN_HEAD_WITHIN])) - WITHIN_LEAST);
      if (edge && best_begin + within + sums[PRECIS_TOKEN_HEAD_LAST] > best)
        {
          best = best_begin + within + sums[PRECIS_TOKEN_HEAD_LAST];
          best_first = first;
          best_last = i;
        }
    }
  best_first = take_in_head (text, sentence, best_first);
  return (PrecisSpan){ text->document->tokens[best_first].span.start,
                       text->document->tokens[best_last].span.end };
}
