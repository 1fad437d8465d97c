/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

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
  PrecisNameRow         *scores;
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
        precis_name_model_score (reader->model, reader->features.hash, reader->features.n, reader->scores[i]);
      }
}

static GArray *
read_names (Reader *reader)
{
  const PrecisDocument *document = reader->sheet->document;
  GArray *names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  g_autofree guint8 *labels = g_malloc0 ((gsize) document->n_tokens + 1);

  for (guint32 s = 0; s < document->n_sentences; s++)
    {
      const PrecisSentence *sentence = &document->sentences[s];

      if (sentence->n_tokens == 0)
        continue;
      precis_name_links_best (precis_name_model_get_links (reader->model), reader->scores + sentence->first,
                              reader->sheet->steps + sentence->first, sentence->n_tokens, labels);
      precis_name_lattice_sum (&reader->lattice, reader->scores + sentence->first,
                               reader->sheet->steps + sentence->first, sentence->n_tokens, NULL);
      precis_name_lattice_collect (&reader->lattice, labels, sentence->first, names);
    }
  return names;
}

static gboolean
score_memory (Reader *reader, const GArray *names)
{
  g_autoptr (PrecisNameMemory) memory = precis_name_memory_new (reader->sheet, names);
  gboolean changed = FALSE;

  for (guint32 i = 0; i < reader->sheet->document->n_tokens; i++)
    if (precis_name_memory_features (memory, i, &reader->features))
      {
        precis_name_model_score (reader->model, reader->features.hash, reader->features.n, reader->scores[i]);
        changed = TRUE;
      }
  return changed;
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

  reader.scores = g_new0 (PrecisNameRow, (gsize) document->n_tokens + 1);
  precis_name_lattice_set_links (&reader.lattice, precis_name_model_get_links (self->model));
  score_tokens (&reader);
  names = read_names (&reader);
  if (score_memory (&reader, names))
    {
      g_array_unref (names);
      names = read_names (&reader);
    }
  precis_name_lattice_clear (&reader.lattice);
  g_free (reader.scores);
  return names;
}
