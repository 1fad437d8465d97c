/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-features.h"
#include "precis-concern-lessons.h"
#include "precis-concern-nature.h"
#include "precis-concern-phrase.h"

/* How much a concern counts that only some readers would mark. */
#define WEAK_IMPORTANCE 0.5f

static PrecisExample *
make_example (GArray *features, guint group)
{
  PrecisExample *example = g_new0 (PrecisExample, 1);

  example->features = g_memdup2 (features->data, features->len * sizeof (guint32));
  example->n_features = features->len;
  example->group = group;
  return example;
}

static void
tell (PrecisExample *example, guint head, gboolean yes, float importance)
{
  example->targets[head] = yes ? 1.f : 0.f;
  example->importance[head] = importance;
}

static void
append_nature (PrecisConcernLessons *self, const PrecisMarkedArticle *article, const PrecisMarked *mark,
               guint group, GArray *features)
{
  float importance = mark->clear ? 1.f : WEAK_IMPORTANCE;
  PrecisExample *example;

  precis_concern_nature_features (article->text, mark->sentence, mark->phrase, features);
  example = make_example (features, group);
  tell (example, PRECIS_HEAD_OBSTACLE, mark->kind == PRECIS_CONCERN_OBSTACLE, importance);
  if (article->has_keys)
    tell (example, PRECIS_HEAD_KEY, mark->key, 1);
  for (guint i = 0; i < PRECIS_N_CERTAINTIES; i++)
    tell (example, PRECIS_HEAD_CERTAINTY + i, mark->certainty == i, importance);
  for (guint i = 0; i < PRECIS_N_CATEGORIES; i++)
    tell (example, PRECIS_HEAD_CATEGORY + i, mark->category == i, importance);
  g_ptr_array_add (self->natures, example);
}

/* The tokens of a sentence: with @mark, where its phrase begins and ends; without, that none is evidence. */
static void
append_tokens (PrecisConcernLessons *self, const PrecisMarkedArticle *article, guint32 sentence,
               const PrecisMarked *mark, guint group, GArray *features)
{
  const PrecisSentence *s = &article->document->sentences[sentence];

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    {
      PrecisSpan span = article->document->tokens[i].span;
      gboolean within = mark && precis_span_contains (mark->phrase, span);
      PrecisExample *example;

      precis_concern_phrase_features (article->text, sentence, i, features);
      example = make_example (features, group);
      tell (example, PRECIS_TOKEN_HEAD_EVIDENCE, within, mark && !mark->clear ? WEAK_IMPORTANCE : 1.f);
      if (mark)
        {
          tell (example, PRECIS_TOKEN_HEAD_FIRST, span.start == mark->phrase.start, 1);
          tell (example, PRECIS_TOKEN_HEAD_LAST, span.end == mark->phrase.end, 1);
          tell (example, PRECIS_TOKEN_HEAD_WITHIN, within, 1);
        }
      g_ptr_array_add (self->tokens, example);
    }
}

static gboolean
is_marked_line (const PrecisMarkedArticle *article, PrecisSpan sentence)
{
  for (guint i = 0; i < article->marks->len; i++)
    {
      const PrecisMarked *mark = &g_array_index (article->marks, PrecisMarked, i);

      for (guint k = 0; k < article->lines->len; k++)
        {
          PrecisSpan line = g_array_index (article->lines, PrecisSpan, k);

          if (precis_span_contains (line, mark->phrase) && precis_span_overlaps (line, sentence))
            return TRUE;
        }
    }
  return FALSE;
}

/**
 * precis_concern_lessons_init:
 * @self: (out): lessons, empty
 */
void
precis_concern_lessons_init (PrecisConcernLessons *self)
{
  self->sentences = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_example_free);
  self->tokens = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_example_free);
  self->natures = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_example_free);
}

void
precis_concern_lessons_clear (PrecisConcernLessons *self)
{
  g_clear_pointer (&self->sentences, g_ptr_array_unref);
  g_clear_pointer (&self->tokens, g_ptr_array_unref);
  g_clear_pointer (&self->natures, g_ptr_array_unref);
}

/**
 * precis_concern_lessons_append:
 * @self: the lessons so far
 * @article: an annotated article
 * @group: its number
 *
 * Adds what an article teaches. Where the splitter cut an annotated sentence in two, the piece without the
 * phrase teaches nothing.
 */
void
precis_concern_lessons_append (PrecisConcernLessons *self, const PrecisMarkedArticle *article, guint group)
{
  g_autoptr (GArray) features = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree PrecisExample **examples = g_new0 (PrecisExample *, article->document->n_sentences);

  for (guint32 i = 0; i < article->document->n_sentences; i++)
    {
      precis_concern_features_make (article->text, i, features);
      examples[i] = make_example (features, group);
      g_ptr_array_add (self->sentences, examples[i]);
      if (is_marked_line (article, article->document->sentences[i].span))
        continue;
      tell (examples[i], 0, FALSE, 1);
      append_tokens (self, article, i, NULL, group, features);
    }
  for (guint i = 0; i < article->marks->len; i++)
    {
      const PrecisMarked *mark = &g_array_index (article->marks, PrecisMarked, i);

      tell (examples[mark->sentence], 0, TRUE, mark->clear ? 1.f : WEAK_IMPORTANCE);
      append_tokens (self, article, mark->sentence, mark, group, features);
      append_nature (self, article, mark, group, features);
    }
}
