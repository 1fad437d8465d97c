/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-marks.h"

#define SAME_F1 0.005

static guint
count_words (const PrecisDocument *document, PrecisSpan span)
{
  guint n = 0;

  for (guint32 i = 0; i < document->n_tokens; i++)
    n += document->tokens[i].kind != PRECIS_TOKEN_PUNCTUATION &&
         precis_span_contains (span, document->tokens[i].span);
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
         const PrecisFinding *finding)
{
  row->may = TRUE;
  row->must |= mark->clear;
  row->key |= mark->key;
  row->kind |= mark->kind == finding->nature.kind;
  row->category |= mark->category == finding->category;
  row->certainty |= mark->certainty == finding->nature.certainty;
  row->phrase = MAX (row->phrase, measure_overlap (article->document, mark->phrase, finding->phrase));
}

/* The likeliest sentence of the document within an annotated line. */
static const PrecisFinding *
find_likeliest (const PrecisMarkedArticle *article, PrecisSpan line, const GArray *findings)
{
  const PrecisFinding *best = NULL;

  for (guint i = 0; i < findings->len; i++)
    {
      const PrecisFinding *finding = &g_array_index (findings, PrecisFinding, i);

      if (precis_span_contains (line, article->document->sentences[finding->sentence].span)
          && (!best || finding->probability > best->probability))
        best = finding;
    }
  return best;
}

/**
 * precis_concern_marks_append:
 * @model: a model that has not seen @article
 * @article: an annotated article
 * @group: its number
 * @held_out: (element-type PrecisHeldOut): array that a row for each annotated sentence is appended to
 */
void
precis_concern_marks_append (const PrecisConcernModel *model, const PrecisMarkedArticle *article, guint group,
                             GArray *held_out)
{
  g_autoptr (GArray) findings = precis_findings_new (model, article->text, 0, NULL, NULL);

  for (guint i = 1; i < article->lines->len; i++)
    {
      PrecisSpan line = g_array_index (article->lines, PrecisSpan, i);
      const PrecisFinding *finding = find_likeliest (article, line, findings);
      PrecisHeldOut row = { group };

      if (!finding)
        continue;
      row.probability = finding->probability;
      row.weight = finding->weight;
      for (guint k = 0; k < article->marks->len; k++)
        {
          const PrecisMarked *mark = &g_array_index (article->marks, PrecisMarked, k);

          if (precis_span_contains (line, mark->phrase))
            compare (&row, article, mark, finding);
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

static double
measure_f1 (guint right, guint wrong, guint n_must)
{
  return 2.0 * right / MAX (1, right + wrong + n_must);
}

/* The number of rows, likeliest first, down to which F1 is about as high as it gets: of several the fewest,
   since a false alarm in a quiet article costs more than it says. */
static guint
find_cut (const GArray *rows, guint n_must, double *f1, double *average)
{
  g_autofree double *scores = g_new0 (double, rows->len + 1);
  guint right = 0, wrong = 0, cut = 0;
  double best = 0;

  *average = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const PrecisHeldOut *row = &g_array_index (rows, PrecisHeldOut, i);

      right += row->must;
      wrong += !row->may;
      *average += row->must ? (double) right / (right + wrong) / n_must : 0;
      scores[i + 1] = measure_f1 (right, wrong, n_must);
      best = MAX (best, scores[i + 1]);
    }
  while (cut < rows->len && scores[cut] < best - SAME_F1)
    cut++;
  *f1 = scores[cut];
  return cut;
}

/* How many of the first @n rows are heavier than @row in its article. */
static guint
count_heavier (const GArray *rows, guint n, const PrecisHeldOut *row)
{
  guint heavier = 0;

  for (guint i = 0; i < n; i++)
    {
      const PrecisHeldOut *other = &g_array_index (rows, PrecisHeldOut, i);

      heavier += other->group == row->group && other->weight > row->weight;
    }
  return heavier;
}

/* The share of the keys that come among the first five of their article. */
static double
measure_keys (const GArray *rows, guint n)
{
  guint n_keys = 0, first = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const PrecisHeldOut *row = &g_array_index (rows, PrecisHeldOut, i);

      n_keys += row->key;
      first += row->key && i < n && count_heavier (rows, n, row) < 5;
    }
  return (double) first / MAX (1, n_keys);
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
  g_print ("average precision %.3f precision %.3f recall %.3f f1 %.3f kind %.3f category %.3f certainty %.3f "
           "phrase %.3f keys %.3f threshold %.3f\n",
           average, (double) right / (right + wrong), (double) right / n_must, f1, (double) kind / right,
           (double) category / right, (double) certainty / right, phrase / right, measure_keys (held_out, cut),
           (double) g_array_index (held_out, PrecisHeldOut, cut - 1).probability);
  return g_array_index (held_out, PrecisHeldOut, cut - 1).probability;
}
