/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-features.h"
#include "precis-concern-lessons.h"
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
tell_mark (PrecisExample *example, const PrecisMarkedArticle *article, const PrecisMarked *mark)
{
  float importance = mark->clear ? 1.f : WEAK_IMPORTANCE;

  tell (example, PRECIS_HEAD_CONCERN, TRUE, importance);
  tell (example, PRECIS_HEAD_OBSTACLE, mark->kind == PRECIS_CONCERN_OBSTACLE, importance);
  if (article->has_keys)
    tell (example, PRECIS_HEAD_KEY, mark->key, 1);
  for (guint i = 0; i < PRECIS_N_CERTAINTIES; i++)
    tell (example, PRECIS_HEAD_CERTAINTY + i, mark->certainty == i, importance);
  for (guint i = 0; i < PRECIS_N_CATEGORIES; i++)
    tell (example, PRECIS_HEAD_CATEGORY + i, mark->category == i, importance);
}

static void
append_tokens (const PrecisMarkedArticle *article, const PrecisMarked *mark, guint group, GArray *features,
               GPtrArray *tokens)
{
  const PrecisSentence *s = &article->document->sentences[mark->sentence];

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    {
      PrecisSpan span = article->document->tokens[i].span;
      PrecisExample *example;

      precis_concern_phrase_features (article->text, mark->sentence, i, features);
      example = make_example (features, group);
      tell (example, PRECIS_TOKEN_HEAD_FIRST, span.start == mark->phrase.start, 1);
      tell (example, PRECIS_TOKEN_HEAD_LAST, span.end == mark->phrase.end, 1);
      tell (example, PRECIS_TOKEN_HEAD_WITHIN, precis_span_contains (mark->phrase, span), 1);
      tell (example, PRECIS_TOKEN_HEAD_EVIDENCE, precis_span_contains (mark->phrase, span),
            mark->clear ? 1.f : WEAK_IMPORTANCE);
      g_ptr_array_add (tokens, example);
    }
}

static void
append_idle_tokens (const PrecisMarkedArticle *article, guint32 sentence, guint group, GArray *features,
                    GPtrArray *tokens)
{
  const PrecisSentence *s = &article->document->sentences[sentence];

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    {
      precis_concern_phrase_features (article->text, sentence, i, features);
      g_ptr_array_add (tokens, make_example (features, group));
      tell (g_ptr_array_index (tokens, tokens->len - 1), PRECIS_TOKEN_HEAD_EVIDENCE, FALSE, 1);
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
 * precis_concern_lessons_append:
 * @article: an annotated article
 * @group: its number
 * @sentences: (element-type PrecisExample): array that an example a sentence is appended to
 * @tokens: (element-type PrecisExample): array that an example for each token of a sentence with a concern is appended to
 *
 * What an article teaches. Where the splitter cut an annotated sentence in two, the piece without the phrase teaches nothing.
 */
void
precis_concern_lessons_append (const PrecisMarkedArticle *article, guint group, GPtrArray *sentences, GPtrArray *tokens)
{
  g_autoptr (GArray) features = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree PrecisExample **examples = g_new0 (PrecisExample *, article->document->n_sentences);

  for (guint32 i = 0; i < article->document->n_sentences; i++)
    {
      precis_concern_features_make (article->text, i, features);
      examples[i] = make_example (features, group);
      g_ptr_array_add (sentences, examples[i]);
      if (!is_marked_line (article, article->document->sentences[i].span))
        {
          tell (examples[i], PRECIS_HEAD_CONCERN, FALSE, 1);
          append_idle_tokens (article, i, group, features, tokens);
        }
    }
  for (guint i = 0; i < article->marks->len; i++)
    {
      const PrecisMarked *mark = &g_array_index (article->marks, PrecisMarked, i);

      tell_mark (examples[mark->sentence], article, mark);
      append_tokens (article, mark, group, features, tokens);
    }
}
