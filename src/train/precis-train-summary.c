/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-boosting.h"
#include "precis-candidates.h"
#include "precis-selection.h"
#include "precis-summary-sample.h"
#include "precis-train-summary.h"

#define N_FOLDS  10
#define N_POINTS 3 /* of the summaries that are scored against highlights */

#define PICK_WEIGHT 1.5f /* of a sentence that an annotator could have picked: there are few of them */

/* Few trees: what is learnt from articles that are not ours to hand on stays a few hundred numbers. Two hundred trees find
 * one pick in a hundred more and no more of the highlights. */
static const PrecisBoostingSettings settings = { 25, 0.2f, 40, 20 };

typedef struct
{
  double rouge[2];
  guint  n_highlights;
  guint  hits;
  guint  picks;
} Figures;

static GArray *
train (GPtrArray *samples, int without_fold)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (PrecisBoostingRow));

  for (guint i = 0; i < samples->len; i++)
    {
      const PrecisSummarySample *sample = g_ptr_array_index (samples, i);

      for (guint k = 0; (int) (i % N_FOLDS) != without_fold && k < sample->candidates->len; k++)
        {
          PrecisBoostingRow row = { g_array_index (sample->features, PrecisSentenceFeatures, k).value,
                                    sample->targets[k], sample->n_picks ? PICK_WEIGHT : 1 };

          g_array_append_val (rows, row);
        }
    }
  return precis_boosting_train ((PrecisBoostingRow *) (gpointer) rows->data, rows->len, &settings);
}

static GArray *
summarise (const PrecisSummarySample *sample, const GArray *trees, guint n_points)
{
  g_autofree float *scores = g_new (float, sample->candidates->len);

  for (guint i = 0; i < sample->candidates->len; i++)
    scores[i] = precis_tree_score ((const PrecisTree *) (gpointer) trees->data, trees->len,
                                   g_array_index (sample->features, PrecisSentenceFeatures, i).value);
  return precis_selection_make (sample->candidates, scores, sample->vectors, n_points);
}

static void
add_figures (const PrecisSummarySample *sample, const GArray *trees, Figures *figures)
{
  g_autoptr (GArray) taken = summarise (sample, trees, sample->n_picks ? sample->n_picks : N_POINTS);
  g_autoptr (PrecisRougeText) summary = precis_rouge_text_new ();

  for (guint i = 0; i < taken->len; i++)
    {
      guint candidate = g_array_index (taken, guint, i);
      PrecisSpan span = precis_summary_sample_span (sample, candidate);

      precis_rouge_text_add (summary, sample->reading->document->text + span.start, span.end - span.start);
      figures->hits += sample->n_picks && sample->targets[candidate] == 1;
    }
  figures->picks += sample->n_picks;
  if (!sample->highlights)
    return;
  figures->n_highlights++;
  for (guint n = 0; n < 2; n++)
    figures->rouge[n] += precis_rouge_f1 (sample->highlights, summary, n + 1);
}

/* Figures on articles that the trees have not seen. */
static void
cross_validate (GPtrArray *samples)
{
  Figures figures = { 0 };

  for (guint fold = 0; fold < N_FOLDS; fold++)
    {
      g_autoptr (GArray) trees = train (samples, fold);

      for (guint i = fold; i < samples->len; i += N_FOLDS)
        add_figures (g_ptr_array_index (samples, i), trees, &figures);
    }
  if (figures.n_highlights)
    g_print ("highlights, %u articles, %d points, %d-fold: ROUGE-1 %.4f ROUGE-2 %.4f\n",
             figures.n_highlights, N_POINTS, N_FOLDS,
             figures.rouge[0] / figures.n_highlights, figures.rouge[1] / figures.n_highlights);
  if (figures.picks)
    g_print ("picks, %u sentences, %d-fold: %.4f found\n", figures.picks, N_FOLDS,
             (double) figures.hits / figures.picks);
}

static void
append_numbers (GString *out, const char *format, const float *numbers, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      char buffer[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append (out, i ? ", " : "{ ");
      g_string_append (out, g_ascii_formatd (buffer, sizeof buffer, format, numbers[i]));
    }
  g_string_append (out, " }");
}

static void
append_tree (GString *out, const PrecisTree *tree)
{
  g_string_append (out, "  { { ");
  for (guint i = 0; i < PRECIS_TREE_N_LEAVES - 1; i++)
    g_string_append_printf (out, "%s%u", i ? ", " : "", tree->feature[i]);
  g_string_append (out, " }, ");
  append_numbers (out, "%.4g", tree->threshold, PRECIS_TREE_N_LEAVES - 1);
  g_string_append (out, ",\n    ");
  append_numbers (out, "%.3g", tree->leaf, PRECIS_TREE_N_LEAVES);
  g_string_append (out, " },\n");
}

static gboolean
write_trees (const GArray *trees, const char *path, GError **error)
{
  g_autoptr (GString) out = g_string_new (
    "/* SPDX-License-Identifier: GPL-3.0-or-later */\n"
    "/* Written by precis-train summary; see data/models/summary.md. */\n"
    "#include \"config.h\"\n\n#include \"precis-summary-model.h\"\n\n"
    "const PrecisTree precis_summary_trees[] = {\n");

  for (guint i = 0; i < trees->len; i++)
    append_tree (out, &g_array_index (trees, PrecisTree, i));
  g_string_append (out, "};\n\nconst guint precis_summary_n_trees = G_N_ELEMENTS (precis_summary_trees);\n");
  return g_file_set_contents (path, out->str, out->len, error);
}

static gboolean
read_all (char **paths, GPtrArray *samples, GError **error)
{
  for (; paths && *paths; paths++)
    if (!precis_summary_samples_read (*paths, samples, error))
      return FALSE;
  return TRUE;
}

/**
 * precis_train_summary:
 * @argc: number of @argv
 * @argv: --articles FILE…, --highlights FILE…, --out FILE
 * @error: what is wrong with the arguments or files
 *
 * Trains the model of the summary on the sentences that annotators picked and on the highlights that
 * publishers wrote, prints cross-validated figures and writes the trees as a C file.
 *
 * Returns: whether it was written
 */
gboolean
precis_train_summary (int argc, char **argv, GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GPtrArray) samples
    = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_summary_sample_free);
  g_autoptr (GArray) trees = NULL;
  g_auto (GStrv) articles = NULL, highlights = NULL;
  g_autofree char *out = NULL;
  const GOptionEntry entries[] = {
    { "articles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &articles, "Articles with picked sentences", "FILE" },
    { "highlights", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &highlights, "Sentences with highlights", "FILE" },
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &out, "C file to write", "FILE" },
    { NULL }
  };

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, error)
      || !read_all (articles, samples, error) || !read_all (highlights, samples, error))
    return FALSE;
  cross_validate (samples);
  trees = train (samples, -1);
  return !out || write_trees (trees, out, error);
}
