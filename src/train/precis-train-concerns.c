/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-corpus.h"
#include "precis-concern-lessons.h"
#include "precis-concern-marks.h"
#include "precis-train-concerns.h"

#define N_FOLDS 5

static const PrecisLinearOptions nature_options = { PRECIS_N_HEADS, 10, 3, 0.01f, 0.01f };
static const PrecisLinearOptions sentence_options = { 1, 20, 3, 0.02f, 0.0005f };
static const PrecisLinearOptions token_options = { PRECIS_N_TOKEN_HEADS, 8, 3, 0.05f, 0.0005f };

static void
append_table (GPtrArray *examples, const PrecisLinearOptions *options, GByteArray *bytes)
{
  g_autoptr (PrecisLinear) linear = precis_linear_train (examples, options);

  precis_linear_append (linear, bytes);
}

/* The model of all articles but those of @fold, as the bytes of its file. */
static GByteArray *
train (GPtrArray *articles, guint fold, float threshold)
{
  GByteArray *bytes = g_byte_array_new ();
  PrecisConcernLessons lessons;

  precis_concern_lessons_init (&lessons);
  for (guint i = 0; i < articles->len; i++)
    {
      const PrecisMarkedArticle *article = g_ptr_array_index (articles, i);

      if (!article->held_out || i % N_FOLDS != fold)
        precis_concern_lessons_append (&lessons, article, i);
    }
  g_byte_array_append (bytes, (const guint8 *) &threshold, sizeof threshold);
  append_table (lessons.sentences, &sentence_options, bytes);
  append_table (lessons.tokens, &token_options, bytes);
  append_table (lessons.natures, &nature_options, bytes);
  precis_concern_lessons_clear (&lessons);
  return bytes;
}

static float
cross_validate (GPtrArray *articles)
{
  g_autoptr (GArray) held_out = g_array_new (FALSE, FALSE, sizeof (PrecisHeldOut));

  for (guint fold = 0; fold < N_FOLDS; fold++)
    {
      g_autoptr (GByteArray) bytes = train (articles, fold, 0.5f);
      PrecisConcernModel model = { 0 };

      g_assert_true (precis_concern_model_read (&model, bytes->data, bytes->len));
      for (guint i = fold; i < articles->len; i += N_FOLDS)
        {
          const PrecisMarkedArticle *article = g_ptr_array_index (articles, i);

          if (article->held_out)
            precis_concern_marks_append (&model, article, i, held_out);
        }
    }
  return precis_concern_marks_print (held_out);
}

static gboolean
read_all (char **paths, gboolean held_out, GPtrArray *articles, GError **error)
{
  for (guint i = 0; paths && paths[i]; i++)
    if (!precis_concern_corpus_read (paths[i], held_out, articles, error))
      return FALSE;
  return TRUE;
}

/**
 * precis_train_concerns:
 * @argc: number of @argv
 * @argv: --gold=FILE and --extra=FILE, each as often as needed, and --output=FILE
 * @error: of the options, the files or JSON
 *
 * Trains the model of concerns. Articles of --gold are held out in turn (five folds) and the figures printed;
 * all train the model that is written.
 *
 * Returns: whether it was
 */
gboolean
precis_train_concerns (int argc, char **argv, GError **error)
{
  g_auto (GStrv) gold = NULL, extra = NULL;
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "gold", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &gold, "Articles that folds hold out", "FILE" },
    { "extra", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &extra, "Articles that always train", "FILE" },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "The model to write", "FILE" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autoptr (GByteArray) bytes = NULL;
  float threshold;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, error) || !read_all (gold, TRUE, articles, error)
      || !read_all (extra, FALSE, articles, error))
    return FALSE;
  threshold = cross_validate (articles);
  if (!output)
    return TRUE;
  bytes = train (articles, N_FOLDS, threshold);
  return precis_pack_write (output, PRECIS_CONCERN_MODEL_MAGIC, PRECIS_CONCERN_MODEL_VERSION, bytes->data,
                            bytes->len, error);
}
