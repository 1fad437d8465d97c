/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-candidates.h"
#include "precis-sentence-features.h"
#include "precis-word-class.h"

#define N_LEAD 3       /* sentences that news writers count as the lead */
#define N_TOP_WORDS 10

typedef struct
{
  guint32  count;    /* how often it stands in the text */
  guint32  first;    /* the sentence that it stands in first */
  gboolean in_title;
  gboolean is_top;   /* one of the most frequent */
} Term;

/* What is computed once for the text and looked up for each sentence. */
typedef struct
{
  const PrecisReading         *reading;
  const PrecisDocument        *document;
  const PrecisSentenceVectors *vectors;
  const GArray                *candidates;
  PrecisWordClass             *classes; /* of each distinct word */
  Term                        *terms;
  guint                        n_title; /* terms in the title */
  guint                        n_top;   /* top terms */
  float                       *centre;  /* the direction of all sentences together */
  float                       *lead;    /* the direction of the first */
  float                        unity;   /* mean cosine of a sentence to @centre */
} Background;

static void
count_words (Background *self)
{
  for (guint32 i = 0; i < self->document->n_words; i++)
    {
      guint32 term = self->vectors->terms[i];

      self->classes[i] = precis_word_class (&self->document->words[i]);
      if (term != PRECIS_NO_TERM)
        self->terms[term].count += self->document->words[i].count;
    }
  for (guint32 s = self->vectors->n_sentences; s-- > 0;)
    for (guint32 i = self->vectors->first[s]; i < self->vectors->first[s + 1]; i++)
      self->terms[self->vectors->entries[i].term].first = s;
}

/* The ten most frequent terms; of two as frequent, the one that stands first in the text. */
static void
mark_top_words (Background *self)
{
  for (; self->n_top < MIN (N_TOP_WORDS, self->vectors->n_terms); self->n_top++)
    {
      guint32 best = PRECIS_NO_TERM;

      for (guint32 t = 0; t < self->vectors->n_terms; t++)
        if (!self->terms[t].is_top
            && (best == PRECIS_NO_TERM || self->terms[t].count > self->terms[best].count))
          best = t;
      self->terms[best].is_top = TRUE;
    }
}

static void
mark_title_words (Background *self)
{
  g_autoptr (GHashTable) stems = g_hash_table_new (g_str_hash, g_str_equal);
  const PrecisDocument *title = self->reading->title;

  for (guint32 i = 0; i < title->n_words; i++)
    g_hash_table_add (stems, (char *) title->words[i].stem);
  for (guint32 i = 0; i < self->document->n_words; i++)
    {
      guint32 term = self->vectors->terms[i];

      if (term == PRECIS_NO_TERM || self->terms[term].in_title
          || !g_hash_table_contains (stems, self->document->words[i].stem))
        continue;
      self->terms[term].in_title = TRUE;
      self->n_title++;
    }
}

static void
fill_background (Background *self)
{
  guint32 n = self->vectors->n_sentences;

  self->classes = g_new0 (PrecisWordClass, self->document->n_words);
  self->terms = g_new0 (Term, self->vectors->n_terms);
  count_words (self);
  mark_top_words (self);
  mark_title_words (self);
  self->centre = precis_sentence_vectors_sum (self->vectors, n);
  self->lead = precis_sentence_vectors_sum (self->vectors, N_LEAD);
  for (guint32 i = 0; i < n; i++)
    self->unity += precis_sentence_vectors_project (self->vectors, i, self->centre) / n;
}

static void
clear_background (Background *self)
{
  g_free (self->classes);
  g_free (self->terms);
  g_free (self->centre);
  g_free (self->lead);
}

static void
measure_place (const Background *self, guint i, float *value)
{
  const PrecisCandidate *candidate = &g_array_index (self->candidates, PrecisCandidate, i);
  const PrecisSentence *sentence = &self->document->sentences[candidate->sentence];
  guint n = self->candidates->len;

  value[PRECIS_FEATURE_INDEX] = i;
  value[PRECIS_FEATURE_RELATIVE] = (float) i / n;
  value[PRECIS_FEATURE_FROM_END] = n - 1 - i;
  value[PRECIS_FEATURE_N_CANDIDATES] = n;
  value[PRECIS_FEATURE_PLACE] = sentence->place;
  value[PRECIS_FEATURE_BLOCK] = candidate->block;
  value[PRECIS_FEATURE_BLOCK_SIZE]
    = (float) n / (1 + g_array_index (self->candidates, PrecisCandidate, n - 1).block);
  value[PRECIS_FEATURE_LISTED] = candidate->is_listed;
}

static gboolean
is_quotation_mark (const char *token)
{
  gunichar c = g_utf8_get_char (token);

  return c == '"' || c == 0x201C || c == 0x201D || c == 0xAB || c == 0xBB
         || g_str_has_prefix (token, "``") || g_str_has_prefix (token, "''");
}

static void
measure_token (const Background *self, guint32 i, gboolean is_first, float *value)
{
  const PrecisToken *token = &self->document->tokens[i];
  PrecisWordClass classes = self->classes[token->word];
  const char *lower = self->document->words[token->word].lower;

  if (token->kind == PRECIS_TOKEN_PUNCTUATION)
    {
      value[PRECIS_FEATURE_N_COMMAS] += *lower == ',';
      value[PRECIS_FEATURE_N_QUOTES] += is_quotation_mark (lower);
      return;
    }
  value[PRECIS_FEATURE_N_WORDS] += 1;
  value[PRECIS_FEATURE_N_NUMBERS] += token->kind == PRECIS_TOKEN_NUMBER;
  value[PRECIS_FEATURE_N_CAPITALISED] += !is_first && (token->flags & PRECIS_TOKEN_CAPITALISED);
  value[PRECIS_FEATURE_FUNCTION] += (classes & PRECIS_WORD_FUNCTION) != 0;
  value[PRECIS_FEATURE_N_PERSONAL] += (classes & PRECIS_WORD_PERSONAL) != 0;
  value[PRECIS_FEATURE_N_PRONOUNS] += (classes & PRECIS_WORD_PRONOUN) != 0;
  value[PRECIS_FEATURE_N_REPORTING] += (classes & PRECIS_WORD_REPORTING) != 0;
  value[PRECIS_FEATURE_N_OUTLOOK] += (classes & PRECIS_WORD_OUTLOOK) != 0;
  value[PRECIS_FEATURE_N_DATES] += (classes & PRECIS_WORD_DATE) != 0;
}

/* The first word, behind quotation marks and brackets. */
static guint32
find_first_word (const PrecisDocument *document, const PrecisSentence *sentence)
{
  guint32 i = sentence->first, end = sentence->first + sentence->n_tokens;

  while (i + 1 < end && document->tokens[i].kind == PRECIS_TOKEN_PUNCTUATION)
    i++;
  return i;
}

static void
measure_form (const Background *self, const PrecisSentence *sentence, float *value)
{
  const char *start = self->document->text + sentence->span.start, *end = self->document->text + sentence->span.end;
  guint32 opening = find_first_word (self->document, sentence);
  PrecisWordClass classes = self->classes[self->document->tokens[opening].word];

  for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    measure_token (self, i, i == opening, value);
  value[PRECIS_FEATURE_FUNCTION] /= MAX (value[PRECIS_FEATURE_N_WORDS], 1);
  value[PRECIS_FEATURE_CONNECTIVE] = (classes & PRECIS_WORD_CONNECTIVE) != 0;
  value[PRECIS_FEATURE_ANAPHORIC] = (classes & PRECIS_WORD_PRONOUN) != 0;
  value[PRECIS_FEATURE_OPENS_WORD] = opening == sentence->first;
  while (end > start && !strchr (".!?", end[-1]) && !g_ascii_isalnum (end[-1]))
    end--;
  value[PRECIS_FEATURE_QUESTION] = end > start && end[-1] == '?';
  value[PRECIS_FEATURE_STOPPED] = end > start && strchr (".!?", end[-1]);
}

static void
measure_words (const Background *self, guint32 s, float *value)
{
  const PrecisSentenceVectors *vectors = self->vectors;
  guint32 n = vectors->first[s + 1] - vectors->first[s];

  for (guint32 i = vectors->first[s]; i < vectors->first[s + 1]; i++)
    {
      guint32 term = vectors->entries[i].term;

      value[PRECIS_FEATURE_TITLE] += (float) self->terms[term].in_title / MAX (self->n_title, 1);
      value[PRECIS_FEATURE_TOP_WORDS] += (float) self->terms[term].is_top / MAX (self->n_top, 1);
      value[PRECIS_FEATURE_MEAN_FREQUENCY] += (float) self->terms[term].count / n;
      value[PRECIS_FEATURE_NEW_WORDS] += (float) (self->terms[term].first == s) / n;
      value[PRECIS_FEATURE_MEAN_IDF] += vectors->idf[term] / n;
    }
}

/* Counts what the capitalised words, most of them names, weigh in the whole text. */
static void
measure_names (const Background *self, const PrecisSentence *sentence, float *value)
{
  for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    {
      const PrecisToken *token = &self->document->tokens[i];
      guint32 term = self->vectors->terms[token->word];

      if ((token->flags & PRECIS_TOKEN_CAPITALISED) && term != PRECIS_NO_TERM)
        value[PRECIS_FEATURE_NAMES] += (float) self->terms[term].count / self->document->n_tokens;
    }
}

static void
measure_likeness (const Background *self, guint i, float *value)
{
  const PrecisCandidate *candidate = &g_array_index (self->candidates, PrecisCandidate, i);
  const PrecisSentenceVectors *vectors = self->vectors;
  guint32 s = candidate->sentence, first = g_array_index (self->candidates, PrecisCandidate, 0).sentence;

  value[PRECIS_FEATURE_CENTRE] = precis_sentence_vectors_project (vectors, s, self->centre);
  value[PRECIS_FEATURE_CENTRALITY] = value[PRECIS_FEATURE_CENTRE] * self->unity;
  value[PRECIS_FEATURE_LIKE_FIRST] = i ? precis_sentence_vectors_cosine (vectors, s, first) : 1;
  value[PRECIS_FEATURE_LIKE_LEAD] = precis_sentence_vectors_project (vectors, s, self->lead);
  value[PRECIS_FEATURE_LIKE_PREVIOUS]
    = i ? precis_sentence_vectors_cosine (vectors, s, candidate[-1].sentence) : 0;
  value[PRECIS_FEATURE_LIKE_NEXT]
    = i + 1 < self->candidates->len ? precis_sentence_vectors_cosine (vectors, s, candidate[1].sentence) : 0;
}

/**
 * precis_sentence_features_measure:
 * @reading: the reading
 * @vectors: the vectors of its document
 * @candidates: array of PrecisCandidate
 *
 * Measures each candidate, in linear time. The trainer and the summary both call this, so that a model is
 * asked about what it was trained on.
 *
 * Returns: (transfer full): array of PrecisSentenceFeatures, one a candidate
 */
GArray *
precis_sentence_features_measure (const PrecisReading *reading, const PrecisSentenceVectors *vectors,
                                  const GArray *candidates)
{
  Background background = { reading, reading->document, vectors, candidates };
  GArray *features = g_array_sized_new (FALSE, TRUE, sizeof (PrecisSentenceFeatures), candidates->len);

  fill_background (&background);
  g_array_set_size (features, candidates->len);
  for (guint i = 0; i < candidates->len; i++)
    {
      guint32 s = g_array_index (candidates, PrecisCandidate, i).sentence;
      const PrecisSentence *sentence = &reading->document->sentences[s];
      float *value = g_array_index (features, PrecisSentenceFeatures, i).value;

      measure_place (&background, i, value);
      measure_form (&background, sentence, value);
      measure_words (&background, s, value);
      measure_names (&background, sentence, value);
      measure_likeness (&background, i, value);
    }
  clear_background (&background);
  return features;
}
