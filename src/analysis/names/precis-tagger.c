/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-foreign-names.h"
#include "precis-name-features.h"
#include "precis-name-memory.h"
#include "precis-name-model.h"
#include "precis-names.h"

#define MODEL "models/names.model"

struct _PrecisTagger
{
  PrecisGazetteer *gazetteer;
  PrecisNameModel *model;
};

/* One document while it is read. */
typedef struct
{
  const PrecisNameModel *model;
  PrecisNameSheet       *sheet;
  PrecisNameSums        *sums;     /* of each token */
  guint8                *recalled; /* for each sentence whether the memory tells anything of it */
  GArray                *scores;   /* PrecisNameRow: of the sentence that is read */
  GArray                *labels;   /* guint8: the same */
  PrecisNameLattice      lattice;
  PrecisNameFeatures     features;
} Reader;

/**
 * precis_tagger_new:
 * @error: %PRECIS_ERROR_DATA if the model or a list is missing or damaged
 *
 * Maps the model and the lists: a few milliseconds at most.
 *
 * Returns: (transfer full) (nullable): a tagger, which all threads may share, or %NULL
 */
PrecisTagger *
precis_tagger_new (GError **error)
{
  g_autoptr (PrecisGazetteer) gazetteer = precis_gazetteer_new (error);
  g_autoptr (PrecisNameModel) model = gazetteer ? precis_name_model_new (MODEL, error) : NULL;
  PrecisTagger *self;

  if (!model)
    return NULL;
  self = g_new0 (PrecisTagger, 1);
  self->gazetteer = g_steal_pointer (&gazetteer);
  self->model = g_steal_pointer (&model);
  return self;
}

void
precis_tagger_free (PrecisTagger *self)
{
  precis_gazetteer_free (self->gazetteer);
  precis_name_model_free (self->model);
  g_free (self);
}

static void
score_tokens (Reader *reader)
{
  const PrecisDocument *document = reader->sheet->document;

  for (guint32 s = 0; s < document->n_sentences; s++)
    for (guint32 k = 0; k < document->sentences[s].n_tokens; k++)
      {
        guint32 i = document->sentences[s].first + k;

        precis_name_features_of (reader->sheet, s, i, &reader->features);
        precis_name_model_score (reader->model, reader->features.hash, reader->features.n, reader->sums[i]);
      }
}

/* What the names' confidence costs is spent only where there are names. */
static void
read_sentence (Reader *reader, const PrecisSentence *sentence, GArray *names)
{
  const guint8 *steps = reader->sheet->steps + sentence->first;
  PrecisNameRow *scores;
  guint8 *labels;

  if (sentence->n_tokens == 0)
    return;
  g_array_set_size (reader->scores, sentence->n_tokens);
  g_array_set_size (reader->labels, sentence->n_tokens);
  scores = (PrecisNameRow *) (gpointer) reader->scores->data;
  labels = (guint8 *) reader->labels->data;
  precis_name_model_weigh (reader->model, reader->sums + sentence->first, sentence->n_tokens, scores);
  precis_name_links_best (precis_name_model_get_links (reader->model), scores, steps, sentence->n_tokens, labels);
  for (guint32 i = 0; i < sentence->n_tokens; i++)
    if (labels[i] != PRECIS_NAME_LABEL_OUT)
      {
        precis_name_lattice_sum (&reader->lattice, scores, steps, sentence->n_tokens, NULL);
        precis_name_lattice_collect (&reader->lattice, labels, sentence->first, names);
        return;
      }
}

static GArray *
read_names (Reader *reader)
{
  const PrecisDocument *document = reader->sheet->document;
  GArray *names = g_array_new (FALSE, FALSE, sizeof (PrecisName));

  for (guint32 s = 0; s < document->n_sentences; s++)
    read_sentence (reader, &document->sentences[s], names);
  return names;
}

static void
score_memory (Reader *reader, const PrecisNameMemory *memory)
{
  const PrecisDocument *document = reader->sheet->document;

  for (guint32 s = 0; s < document->n_sentences; s++)
    for (guint32 k = 0; k < document->sentences[s].n_tokens; k++)
      {
        guint32 i = document->sentences[s].first + k;

        if (!precis_name_memory_features (memory, i, &reader->features))
          continue;
        precis_name_model_score (reader->model, reader->features.hash, reader->features.n, reader->sums[i]);
        reader->recalled[s] = TRUE;
      }
}

/* Reads anew the sentences of which the memory told something; of the others @first stays. */
static GArray *
read_again (Reader *reader, const GArray *first)
{
  const PrecisDocument *document = reader->sheet->document;
  GArray *names = g_array_sized_new (FALSE, FALSE, sizeof (PrecisName), first->len);
  guint at = 0;

  for (guint32 s = 0; s < document->n_sentences; s++)
    {
      const PrecisSentence *sentence = &document->sentences[s];
      const PrecisName *name;

      if (reader->recalled[s])
        read_sentence (reader, sentence, names);
      for (; at < first->len; at++)
        {
          name = &g_array_index (first, PrecisName, at);
          if (name->first >= sentence->first + sentence->n_tokens)
            break;
          if (!reader->recalled[s])
            g_array_append_val (names, *name);
        }
    }
  return names;
}

static void
begin_reading (Reader *reader)
{
  const PrecisDocument *document = reader->sheet->document;

  reader->sums = g_new0 (PrecisNameSums, (gsize) document->n_tokens + 1);
  reader->recalled = g_new0 (guint8, (gsize) document->n_sentences + 1);
  reader->scores = g_array_new (FALSE, FALSE, sizeof (PrecisNameRow));
  reader->labels = g_array_new (FALSE, FALSE, sizeof (guint8));
  reader->lattice.links = precis_name_model_get_exponentials (reader->model);
}

static void
end_reading (Reader *reader)
{
  g_free (reader->sums);
  g_free (reader->recalled);
  g_array_unref (reader->scores);
  g_array_unref (reader->labels);
  precis_name_lattice_clear (&reader->lattice);
}

/* Both readings of the reader's document. */
static GArray *
read_twice (Reader *reader)
{
  g_autoptr (GArray) first = NULL;
  g_autoptr (PrecisNameMemory) memory = NULL;

  score_tokens (reader);
  first = read_names (reader);
  memory = precis_name_memory_new (reader->sheet, first);
  score_memory (reader, memory);
  return read_again (reader, first);
}

/**
 * precis_tagger_tag:
 * @self: a tagger
 * @document: an English document
 *
 * Finds the names in a document, in two readings: the second knows what the first one found elsewhere in it. Linear in
 * the document's length. Any thread.
 *
 * Returns: (transfer full) (element-type PrecisName): the names, by position, none within another
 */
GArray *
precis_tagger_tag (const PrecisTagger *self, const PrecisDocument *document)
{
  g_autoptr (PrecisNameSheet) sheet = precis_name_sheet_new (document, self->gazetteer);
  Reader reader = { .model = self->model, .sheet = sheet };
  GArray *names;

  begin_reading (&reader);
  names = read_twice (&reader);
  end_reading (&reader);
  return names;
}

static GArray *
read_title (Reader *reader, const PrecisNameSheet *text, const GArray *text_names)
{
  g_autoptr (PrecisNameMemory) memory = precis_name_memory_new (text, text_names);
  g_autofree guint32 *words = precis_name_sheet_match_words (reader->sheet, text);

  score_tokens (reader);
  for (guint32 i = 0; i < reader->sheet->document->n_tokens; i++)
    if (precis_name_memory_features_of_title (memory, reader->sheet, words, i, &reader->features))
      precis_name_model_score (reader->model, reader->features.hash, reader->features.n, reader->sums[i]);
  return read_names (reader);
}

/**
 * precis_tagger_tag_article:
 * @self: a tagger
 * @text: an English text
 * @title: its title, perhaps empty
 * @title_names: (out) (transfer full) (element-type PrecisName): the names in the title
 *
 * As precis_tagger_tag(), and reads the title with what the text tells of the names: in a title most words have a
 * capital, and short forms stand before the full ones. Any thread.
 *
 * Returns: (transfer full) (element-type PrecisName): the names in the text
 */
GArray *
precis_tagger_tag_article (const PrecisTagger *self, const PrecisDocument *text, const PrecisDocument *title,
                           GArray **title_names)
{
  g_autoptr (PrecisNameSheet) text_sheet = precis_name_sheet_new (text, self->gazetteer);
  g_autoptr (PrecisNameSheet) title_sheet = precis_name_sheet_new (title, self->gazetteer);
  Reader reader = { .model = self->model, .sheet = text_sheet };
  GArray *names;

  begin_reading (&reader);
  names = read_twice (&reader);
  end_reading (&reader);
  reader = (Reader) { .model = self->model, .sheet = title_sheet };
  begin_reading (&reader);
  *title_names = read_title (&reader, text_sheet, names);
  end_reading (&reader);
  return names;
}

/**
 * precis_tagger_tag_foreign:
 * @self: a tagger
 * @document: a document that is not English
 * @language: (nullable): its language, ISO 639-1
 *
 * Finds some of the names, see precis_foreign_names_find(). Any thread.
 *
 * Returns: (transfer full) (element-type PrecisName): the names, by position
 */
GArray *
precis_tagger_tag_foreign (const PrecisTagger *self, const PrecisDocument *document, const char *language)
{
  return precis_foreign_names_find (self->gazetteer, document, language);
}
