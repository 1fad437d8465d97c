/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>

#include "precis-crf.h"
#include "precis-error.h"
#include "precis-name-model.h"
#include "precis-name-packer.h"
#include "precis-pack.h"
#include "precis-train-names.h"

#define N_FOLDS 4 /* parts of the documents that are read by a model that was not trained on them */

/* What the file holds beside the buckets, in buckets. */
#define FIXED_BUCKETS ((sizeof (PrecisNameParameters) + PRECIS_PACK_HEAD) / 64)

typedef struct
{
  GPtrArray         *texts;   /* PrecisNameText */
  GPtrArray         *samples; /* PrecisNameSample, one for each text */
  PrecisNameIndex   *index;
  PrecisCrfSettings  settings;
  int                rounds;
  int                fold_rounds;
  int                kept_rounds;
  int                least;
  int                kibibytes;
  char             **all;
  char             **core;
  char              *out;
} Training;

typedef struct
{
  guint32 sample;
  guint32 sentence;
} Lesson;

static void
init_training (Training *t)
{
  *t = (Training) { .settings = { .rate = 0.05f, .start = 1 }, .rounds = 14, .fold_rounds = 5, .kept_rounds = 4, .least = 1,
                    .kibibytes = 4096 };
  t->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_name_text_free);
  t->samples = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_name_sample_free);
  t->index = precis_name_index_new ();
}

static void
clear_training (Training *t)
{
  g_ptr_array_unref (t->samples);
  g_ptr_array_unref (t->texts);
  precis_name_index_free (t->index);
  g_strfreev (t->all);
  g_strfreev (t->core);
  g_free (t->out);
}

static gboolean
parse_options (Training *t, int argc, char **argv, GError **error)
{
  double rate = t->settings.rate, start = t->settings.start;
  const GOptionEntry entries[] = {
    { "data", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &t->all, "Text annotated with all five types", "FILE[:WEIGHT]" },
    { "core", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &t->core, "Text of which only PER, ORG and LOC count",
      "FILE[:WEIGHT]" },
    { "out", 0, 0, G_OPTION_ARG_FILENAME, &t->out, "The model to write", "FILE" },
    { "size", 0, 0, G_OPTION_ARG_INT, &t->kibibytes, "Size of the model", "KIB" },
    { "rounds", 0, 0, G_OPTION_ARG_INT, &t->rounds, "Rounds through the text", "N" },
    { "kept-rounds", 0, 0, G_OPTION_ARG_INT, &t->kept_rounds, "Last rounds that make the mean", "N" },
    { "fold-rounds", 0, 0, G_OPTION_ARG_INT, &t->fold_rounds, "Rounds of the first readings", "N" },
    { "least", 0, 0, G_OPTION_ARG_INT, &t->least, "How often a feature must be seen", "N" },
    { "rate", 0, 0, G_OPTION_ARG_DOUBLE, &rate, "Step of the descent", "X" },
    { "start", 0, 0, G_OPTION_ARG_DOUBLE, &start, "What the squared gradients begin with", "X" },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, error))
    return FALSE;
  t->settings = (PrecisCrfSettings) { (float) rate, (float) start };
  if (t->out && (t->all || t->core) && t->rounds > 0 && t->kibibytes > 0)
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED,
                       "Use: precis-train names --data FILE… --core FILE… --out FILE");
  return FALSE;
}

static gboolean
read_texts (Training *t, char **files, PrecisNameTrust trust, GError **error)
{
  for (guint i = 0; files && files[i]; i++)
    {
      g_auto (GStrv) parts = g_strsplit (files[i], ":", 2);
      float weight = parts[1] ? (float) g_ascii_strtod (parts[1], NULL) : 1;

      guint origin = trust == PRECIS_NAME_TRUST_CORE ? i + 1 : 0;

      if (!precis_name_corpus_read (t->texts, parts[0], trust, origin, weight, error))
        return FALSE;
    }
  return TRUE;
}

static void
make_samples (Training *t, const PrecisGazetteer *gazetteer)
{
  for (guint i = 0; i < t->texts->len; i++)
    precis_name_sample_count (t->texts->pdata[i], gazetteer, t->index);
  precis_name_index_prune (t->index, (guint32) t->least);
  for (guint i = 0; i < t->texts->len; i++)
    g_ptr_array_add (t->samples, precis_name_sample_new (t->texts->pdata[i], gazetteer, t->index));
  g_printerr ("%u documents, %u features\n", t->samples->len, t->index->hashes->len);
}

/* Only a document of several sentences has something to remember. */
static gboolean
has_memory (const PrecisNameSample *sample)
{
  return sample->text->document->n_sentences > 1;
}

static GArray *
plan_lessons (const Training *t, int left_out)
{
  GArray *lessons = g_array_new (FALSE, FALSE, sizeof (Lesson));

  for (guint32 i = 0; i < t->samples->len; i++)
    for (guint32 s = 0; s < ((PrecisNameText *) t->texts->pdata[i])->document->n_sentences; s++)
      {
        Lesson lesson = { i, s };

        if (left_out < 0 || !has_memory (t->samples->pdata[i]) || (int) (i % N_FOLDS) != left_out)
          g_array_append_val (lessons, lesson);
      }
  return lessons;
}

static void
shuffle (PrecisCrf *crf, GArray *lessons)
{
  for (guint32 i = lessons->len; i > 1; i--)
    {
      guint32 k = precis_crf_draw (crf, i);
      Lesson lesson = g_array_index (lessons, Lesson, k);

      g_array_index (lessons, Lesson, k) = g_array_index (lessons, Lesson, i - 1);
      g_array_index (lessons, Lesson, i - 1) = lesson;
    }
}

/* A field trained on all but one fold of the documents with a memory; on all if @left_out is negative. */
static PrecisCrf *
train (const Training *t, int left_out, int rounds)
{
  PrecisCrf *crf = precis_crf_new (t->index, &t->settings, (guint32) (left_out + 2));
  g_autoptr (GArray) lessons = plan_lessons (t, left_out);

  for (int round = 0; round < rounds; round++)
    {
      double loss = 0;

      shuffle (crf, lessons);
      for (guint32 i = 0; i < lessons->len; i++)
        {
          const Lesson *lesson = &g_array_index (lessons, Lesson, i);

          loss += precis_crf_learn (crf, t->samples->pdata[lesson->sample], lesson->sentence,
                                    precis_crf_draw (crf, 2) != 0);
        }
      g_printerr ("fold %d round %d loss %.0f\n", left_out, round, loss);
      if (round >= rounds - t->kept_rounds)
        precis_crf_keep (crf);
    }
  precis_crf_average (crf);
  return crf;
}

static void
forget_reading (gpointer names)
{
  g_clear_pointer ((GArray **) &names, g_array_unref);
}

/* What the first reading finds in texts that it has not learnt from: so the second learns how far to trust it. */
static void
read_folds (Training *t)
{
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func (forget_reading);

  g_ptr_array_set_size (readings, (int) t->samples->len);
  for (int fold = 0; fold < N_FOLDS && t->fold_rounds > 0; fold++)
    {
      g_autoptr (PrecisCrf) crf = train (t, fold, t->fold_rounds);

      for (guint32 i = (guint32) fold; i < t->samples->len; i += N_FOLDS)
        if (has_memory (t->samples->pdata[i]))
          readings->pdata[i] = precis_crf_read (crf, t->samples->pdata[i]);
    }
  for (guint32 i = 0; i < t->samples->len; i++)
    if (readings->pdata[i])
      precis_name_sample_recall (t->samples->pdata[i], readings->pdata[i], t->index);
}

static gboolean
run_training (Training *t, GError **error)
{
  g_autoptr (PrecisGazetteer) gazetteer = precis_gazetteer_new (error);
  g_autoptr (PrecisCrf) crf = NULL;

  if (!gazetteer || !read_texts (t, t->all, PRECIS_NAME_TRUST_ALL, error)
      || !read_texts (t, t->core, PRECIS_NAME_TRUST_CORE, error))
    return FALSE;
  make_samples (t, gazetteer);
  read_folds (t);
  crf = train (t, -1, t->rounds);
  return precis_name_packer_write (crf, t->index, (guint32) t->kibibytes * 16 - FIXED_BUCKETS, t->out, error);
}

/**
 * precis_train_names:
 * @argc: number of @argv
 * @argv: the command's name and its options
 * @error: %PRECIS_ERROR_MALFORMED for wrong usage or data; %PRECIS_ERROR_DATA if the lists are missing; or of reading
 *   and writing files
 *
 * Trains the model of the names.
 *
 * Returns: whether it was trained
 */
gboolean
precis_train_names (int argc, char **argv, GError **error)
{
  Training t;
  gboolean done;

  init_training (&t);
  done = parse_options (&t, argc, argv, error) && run_training (&t, error);
  clear_training (&t);
  return done;
}
