/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-features.h"
#include "precis-name-hash.h"

/* The numbers go into the hashes: a new one goes to the end, and the model's version goes up. */
typedef enum
{
  ALWAYS,
  WORD,
  WORD_CLASS,
  BEFORE,
  AFTER,
  BEFORE_2,
  AFTER_2,
  BEFORE_WORD,
  WORD_AFTER,
  BEFORE_CLASS,
  CLASS_AFTER,
  BEFORE_CLASS_AFTER,
  BEFORE_2_CLASS,
  CLASS_AFTER_2,
  PREFIX,                  /* and the next */
  SUFFIX = PREFIX + 2,     /* and the next two */
  SUFFIX_BEFORE = SUFFIX + 3,
  SUFFIX_AFTER,
  SHAPE,
  CLASSES_BEFORE,
  CLASSES_AROUND,
  CLASSES_BEFORE_2,
  CLASSES_AFTER_2,
  SHAPE_BEFORE,
  SHAPE_AFTER,
  LISTED_FIRST,
  LISTED_WITHIN,
  LISTED_ALL,
  LISTED_BEFORE,
  LISTED_AFTER,
  KINDS_BEFORE,
  KINDS_AFTER,
  KINDS_WORD,
  RUN_PLACE,
  RUN_BEFORE,
  RUN_AFTER,
  RUN_BEFORE_AFTER,
  RUN_FIRST_WORD,
  RUN_LAST_WORD,
  RUN_WORDS,
  RUN_FIRST_KINDS,
  RUN_LAST_KINDS,
  RUN_LAST_SUFFIX,
  RUN_KINDS,
  JOINED_BEFORE,
  JOINED_AFTER,
  PLACE_IN_SENTENCE,
  ELSEWHERE,
  BRACKETS,
  KINDS_AHEAD,
  KINDS_BEHIND,
  RUN_LISTED,
  RUN_CLASSES,
} Template;

#define REACH 2 /* tokens that are looked at on each side */
#define SIGHT 5 /* tokens on each side in which the lists' words are looked at */

typedef struct
{
  const PrecisNameSheet *sheet;
  const PrecisNameForm  *form[2 * REACH + 1];
  const PrecisNameCell  *cell;
  guint32                sentence;
  guint32                first;
  guint32                end;
  guint32                token;
  guint8                 class;
  gboolean               capital;
  PrecisNameFeatures    *out;
} Focus;

static inline const PrecisNameForm *
at (const Focus *f, int offset)
{
  return f->form[REACH + offset];
}

static inline void
add (const Focus *f, Template template, guint64 value)
{
  precis_name_features_add (f->out, template, value);
}

static inline void
add_pair (const Focus *f, Template template, guint64 a, guint64 b)
{
  add (f, template, precis_name_hash_pair (a, b));
}

static const PrecisNameForm *
look_up (const Focus *f, gint64 token)
{
  if (token < f->first || token >= f->end)
    return &f->sheet->forms[0];
  return precis_name_sheet_form (f->sheet, (guint32) token);
}

static void
add_words (const Focus *f)
{
  guint64 word = at (f, 0)->word, before = at (f, -1)->word, after = at (f, 1)->word;

  add (f, ALWAYS, 1);
  add (f, WORD, word);
  add_pair (f, WORD_CLASS, word, f->class);
  add (f, BEFORE, before);
  add (f, AFTER, after);
  add_pair (f, BEFORE_CLASS, before, f->class);
  add_pair (f, CLASS_AFTER, f->class, after);
  for (guint k = 0; k < G_N_ELEMENTS (at (f, 0)->suffix); k++)
    add_pair (f, SUFFIX + k, at (f, 0)->suffix[k], f->capital);
  add_pair (f, CLASSES_AROUND, at (f, -1)->class << 8 | f->class, at (f, 1)->class);
}

/* What is worth looking at only where a name may stand. */
static void
add_context (const Focus *f)
{
  guint64 word = at (f, 0)->word, before = at (f, -1)->word, after = at (f, 1)->word;
  guint64 before_2 = at (f, -2)->word, after_2 = at (f, 2)->word;

  add (f, BEFORE_2, before_2);
  add (f, AFTER_2, after_2);
  add_pair (f, BEFORE_WORD, before, word);
  add_pair (f, WORD_AFTER, word, after);
  add_pair (f, BEFORE_CLASS_AFTER, precis_name_hash_pair (before, after), f->class);
  add_pair (f, BEFORE_2_CLASS, precis_name_hash_pair (before_2, before), f->class);
  add_pair (f, CLASS_AFTER_2, precis_name_hash_pair (after, after_2), f->class);
  add_pair (f, SUFFIX_BEFORE, at (f, -1)->suffix[1], f->class);
  add_pair (f, SUFFIX_AFTER, at (f, 1)->suffix[1], f->class);
  for (guint k = 0; k < G_N_ELEMENTS (at (f, 0)->prefix); k++)
    add_pair (f, PREFIX + k, at (f, 0)->prefix[k], f->capital);
  add (f, SHAPE, at (f, 0)->shape);
  add_pair (f, SHAPE_BEFORE, at (f, -1)->shape, f->class);
  add_pair (f, SHAPE_AFTER, at (f, 1)->shape, f->class);
  add_pair (f, CLASSES_BEFORE, at (f, -1)->class, f->class);
  add_pair (f, CLASSES_BEFORE_2, at (f, -2)->class << 8 | at (f, -1)->class, f->class);
  add_pair (f, CLASSES_AFTER_2, f->class, at (f, 1)->class << 8 | at (f, 2)->class);
}

static void
add_bits (const Focus *f, Template template, guint32 bits, guint64 with)
{
  for (; bits; bits &= bits - 1)
    add_pair (f, template, (guint64) g_bit_nth_lsf (bits, -1) + 1, with);
}

static void
add_lists (const Focus *f)
{
  const PrecisNameCell *cell = f->cell;

  add_bits (f, LISTED_FIRST, cell->listed_first, f->class);
  add_bits (f, LISTED_WITHIN, cell->listed_within, f->class);
  add_pair (f, LISTED_ALL, (guint64) cell->listed_first << 32 | cell->listed_within, f->class);
  if (f->token > f->first)
    add_pair (f, LISTED_BEFORE, (guint64) cell[-1].listed_first << 32 | cell[-1].listed_within, f->class);
  if (f->token + 1 < f->end)
    add_pair (f, LISTED_AFTER, (guint64) cell[1].listed_first << 32 | cell[1].listed_within, f->class);
  add_bits (f, KINDS_WORD, at (f, 0)->kinds, f->capital);
  add_bits (f, KINDS_BEFORE, at (f, -1)->kinds, f->class);
  add_bits (f, KINDS_AFTER, at (f, 1)->kinds, f->class);
}

static guint64
hash_run (const Focus *f)
{
  guint64 hash = 0;

  for (guint32 i = f->cell->run_first; i <= f->cell->run_last && i < f->cell->run_first + REACH + 3; i++)
    hash = precis_name_hash_phrase (hash, precis_name_sheet_form (f->sheet, i)->word);
  return hash;
}

static guint64
hash_classes (const Focus *f)
{
  guint64 hash = 0;

  for (guint32 i = f->cell->run_first; i <= f->cell->run_last && i < f->cell->run_first + PRECIS_MAX_LISTED_WORDS; i++)
    hash = hash << 8 | precis_name_sheet_form (f->sheet, i)->class;
  return hash;
}

static guint32
collect_kinds (const Focus *f)
{
  guint32 kinds = 0, last = MIN (f->cell->run_last, f->cell->run_first + PRECIS_MAX_LISTED_WORDS);

  for (guint32 i = f->cell->run_first; i <= last; i++)
    kinds |= precis_name_sheet_form (f->sheet, i)->kinds;
  return kinds;
}

/* The run of capitalised tokens that the token stands in: what a chain of labels cannot see from within. */
static void
add_run (const Focus *f)
{
  guint32 first = f->cell->run_first, last = f->cell->run_last;
  const PrecisNameForm *head = look_up (f, first), *tail = look_up (f, last);
  guint64 before = look_up (f, (gint64) first - 1)->word, after = look_up (f, (gint64) last + 1)->word;
  guint place = (f->token == first) | (f->token == last) << 1;
  guint64 place_class = place << 8 | f->class;

  add_pair (f, RUN_PLACE, place, MIN (last - first, 4) << 8 | f->class);
  add_pair (f, RUN_BEFORE, before, place);
  add_pair (f, RUN_AFTER, after, place);
  add_pair (f, RUN_BEFORE_AFTER, precis_name_hash_pair (before, after), place);
  add_pair (f, RUN_FIRST_WORD, head->word, place);
  add_pair (f, RUN_LAST_WORD, tail->word, place);
  add_pair (f, RUN_WORDS, hash_run (f), place);
  add_bits (f, RUN_FIRST_KINDS, head->kinds, place_class);
  add_bits (f, RUN_LAST_KINDS, tail->kinds, place_class);
  add_pair (f, RUN_LAST_SUFFIX, tail->suffix[1], place);
  add_bits (f, RUN_KINDS, collect_kinds (f), place);
  add_bits (f, RUN_LISTED, f->sheet->cells[first].listed_run, place);
  add_pair (f, RUN_CLASSES, hash_classes (f), place);
}

/* What stands near, wherever it stands: "…, the singer and actress" tells a person. */
static void
add_surroundings (const Focus *f)
{
  guint32 behind = 0, ahead = 0;
  gint64 first = f->cell->run_first, last = f->cell->run_last;

  for (gint64 i = first - SIGHT; i < first; i++)
    behind |= look_up (f, i)->kinds;
  for (gint64 i = last + 1; i <= last + SIGHT; i++)
    ahead |= look_up (f, i)->kinds;
  add_bits (f, KINDS_BEHIND, behind & ~PRECIS_LIST_BIT (WORD), 1);
  add_bits (f, KINDS_AHEAD, ahead & ~PRECIS_LIST_BIT (WORD), 1);
}

/* The capitalised word beyond one or two small ones, the first of which is left in @small. */
static const PrecisNameForm *
look_beyond (const Focus *f, gint64 token, int step, guint64 *small)
{
  const PrecisNameForm *form = look_up (f, token);
  guint k = 0;

  *small = form->word;
  for (; k < REACH && form->class == PRECIS_NAME_CLASS_LOWER; k++)
    form = look_up (f, token += step);
  return k > 0 && precis_name_class_is_capital (form->class) ? form : NULL;
}

/* "Ministry of Justice": what small words join. */
static void
add_joined (const Focus *f)
{
  guint64 small;
  const PrecisNameForm *form = look_beyond (f, f->capital ? (gint64) f->cell->run_first - 1 : f->token, -1, &small);

  if (form)
    add_pair (f, JOINED_BEFORE, precis_name_hash_pair (form->word, small), f->capital);
  form = look_beyond (f, f->capital ? (gint64) f->cell->run_last + 1 : f->token, 1, &small);
  if (form)
    add_pair (f, JOINED_AFTER, precis_name_hash_pair (form->word, small), f->capital);
}

static void
add_place (const Focus *f)
{
  guint flags = f->sheet->word_flags[f->sheet->document->tokens[f->token].word];
  guint sentence = f->sheet->sentence_flags[f->sentence];
  gboolean initial = f->token == f->first
                     || (f->token == f->first + 1 && at (f, -1)->class == PRECIS_NAME_CLASS_PUNCTUATION);
  gboolean bracketed = at (f, -1)->word == precis_name_hash_text ("(", 1)
                       && at (f, 1)->word == precis_name_hash_text (")", 1);

  add_pair (f, PLACE_IN_SENTENCE, initial << 4 | sentence, f->class);
  add_pair (f, ELSEWHERE, (guint64) initial << 4 | flags, (guint64) sentence << 8 | f->class);
  if (bracketed)
    add (f, BRACKETS, f->class);
}

static gboolean
is_near_capital (const Focus *f)
{
  for (int k = -REACH; k <= REACH; k++)
    if (precis_name_class_is_capital (at (f, k)->class))
      return TRUE;
  return FALSE;
}

/**
 * precis_name_features_of:
 * @sheet: the document
 * @sentence: index of a sentence
 * @token: index of a token in it
 * @out: (out): the features that hold of the token
 *
 * Any thread.
 */
void
precis_name_features_of (const PrecisNameSheet *sheet, guint32 sentence, guint32 token, PrecisNameFeatures *out)
{
  const PrecisSentence *s = &sheet->document->sentences[sentence];
  Focus f = { .sheet = sheet, .cell = &sheet->cells[token], .sentence = sentence, .first = s->first,
              .end = s->first + s->n_tokens, .token = token, .out = out };

  out->n = 0;
  for (int k = -REACH; k <= REACH; k++)
    f.form[REACH + k] = look_up (&f, (gint64) token + k);
  f.class = at (&f, 0)->class;
  f.capital = precis_name_class_is_capital (f.class);
  add_words (&f);
  if (!is_near_capital (&f))
    return;
  add_context (&f);
  add_joined (&f);
  add_lists (&f);
  if (!f.capital)
    return;
  add_run (&f);
  add_surroundings (&f);
  add_place (&f);
}
