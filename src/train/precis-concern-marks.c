/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-marks.h"
#include "precis-concern-phrase.h"

static guint
count_words (const PrecisDocument *document, PrecisSpan span)
{
  guint n = 0;

  for (guint32 i = 0; i < document->n_tokens; i++)
    n += document->tokens[i].kind != PRECIS_TOKEN_PUNCTUATION && precis_span_contains (span, document->tokens[i].span);
  return n;
}

static float
measure_overlap (const PrecisDocument *document, PrecisSpan a, PrecisSpan b)
{
  PrecisSpan both = { MAX (a.start, b.start), MIN (a.end, b.end) };
  guint n_a = count_words (document, a), n_b = count_words (document, b);

  return n_a + n_b == 0 || both.start >= both.end ? 0 : 2.f * count_words (document, both) / (n_a + n_b);
}

static void
compare (PrecisHeldOut *row, const PrecisMarkedArticle *article, const PrecisMarked *mark,
         const PrecisConcernVerdict *verdict, PrecisSpan phrase)
{
  row->may = TRUE;
  row->must |= mark->clear;
  row->kind |= mark->kind == verdict->kind;
  row->category |= mark->category == verdict->category;
  row->certainty |= mark->certainty == verdict->certainty;
  row->phrase = MAX (row->phrase, measure_overlap (article->document, mark->phrase, phrase));
}

/* The likeliest sentence of the document within an annotated line. */
static gboolean
find_likeliest (const PrecisMarkedArticle *article, PrecisSpan line, const GArray *verdicts, guint32 *best)
{
  gboolean found = FALSE;

  for (guint32 i = 0; i < verdicts->len; i++)
    if (precis_span_contains (line, article->document->sentences[i].span)
        && (!found || g_array_index (verdicts, PrecisConcernVerdict, i).probability
                          > g_array_index (verdicts, PrecisConcernVerdict, *best).probability))
      {
        *best = i;
        found = TRUE;
      }
  return found;
}

/**
 * precis_concern_marks_append:
 * @model: a model that has not seen @article
 * @article: an annotated article
 * @held_out: (element-type PrecisHeldOut): array that a row for each annotated sentence is appended to
 */
void
precis_concern_marks_append (const PrecisConcernModel *model, const PrecisMarkedArticle *article, GArray *held_out)
{
  g_autoptr (GArray) verdicts = precis_concern_judge (model, article->text);

  for (guint i = 1; i < article->lines->len; i++)
    {
      PrecisSpan line = g_array_index (article->lines, PrecisSpan, i);
      PrecisHeldOut row = { 0 };
      guint32 best = 0;
      const PrecisConcernVerdict *verdict;
      PrecisSpan phrase;

      if (!find_likeliest (article, line, verdicts, &best))
        continue;
      verdict = &g_array_index (verdicts, PrecisConcernVerdict, best);
      row.probability = verdict->probability;
      phrase = precis_concern_phrase_find (model, article->text, best);
      for (guint k = 0; k < article->marks->len; k++)
        {
          const PrecisMarked *mark = &g_array_index (article->marks, PrecisMarked, k);

          if (precis_span_contains (line, mark->phrase))
            compare (&row, article, mark, verdict, phrase);
        }
      g_array_append_val (held_out, row);
    }
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  float x = ((const PrecisHeldOut *) a)->probability, y = ((const PrecisHeldOut *) b)->probability;

  return x < y ? 1 : x > y ? -1 : 0;
}

/* The number of rows, likeliest first, with the highest F1. */
static guint
find_cut (const GArray *rows, guint n_must, double *f1, double *average)
{
  guint right = 0, wrong = 0, cut = 0;

  *f1 = 0;
  *average = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const PrecisHeldOut *row = &g_array_index (rows, PrecisHeldOut, i);
      double score;

      right += row->must;
      wrong += !row->may;
      *average += row->must ? (double) right / (right + wrong) / n_must : 0;
      score = 2.0 * right / MAX (1, right + wrong + n_must);
      if (score > *f1)
        {
          *f1 = score;
          cut = i + 1;
        }
    }
  return cut;
}

/**
 * precis_concern_marks_print:
 * @held_out: (element-type PrecisHeldOut): rows; they are sorted
 *
 * Prints the figures at the threshold with the highest F1.
 *
 * Returns: the threshold
 */
float
precis_concern_marks_print (GArray *held_out)
{
  guint n_must = 0, cut, right = 0, wrong = 0, kind = 0, category = 0, certainty = 0;
  double f1, average, phrase = 0;

  g_array_sort (held_out, compare_rows);
  for (guint i = 0; i < held_out->len; i++)
    n_must += g_array_index (held_out, PrecisHeldOut, i).must;
  cut = find_cut (held_out, n_must, &f1, &average);
  for (guint i = 0; i < cut; i++)
    {
      const PrecisHeldOut *row = &g_array_index (held_out, PrecisHeldOut, i);

      wrong += !row->may;
      if (!row->must)
        continue;
      right++;
      kind += row->kind;
      category += row->category;
      certainty += row->certainty;
      phrase += row->phrase;
    }
  if (right == 0)
    return 0.5f;
  g_print ("average precision %.3f precision %.3f recall %.3f f1 %.3f kind %.3f category %.3f certainty %.3f phrase %.3f threshold %.3f\n",
           average, (double) right / (right + wrong), (double) right / n_must, f1, (double) kind / right,
           (double) category / right, (double) certainty / right, phrase / right,
           (double) g_array_index (held_out, PrecisHeldOut, cut - 1).probability);
  return g_array_index (held_out, PrecisHeldOut, cut - 1).probability;
}
