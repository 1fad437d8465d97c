/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-sample.h"

#define N_HABITS       3    /* of a token's features: that there is a token, and which word */
#define HABIT_TEMPLATE 2000 /* apart from those of the features themselves */

/* @n_shared: how many of the features come before the habits */
typedef void (*TokenFunc) (const PrecisNameFeatures *features, guint n_shared, gpointer data);

typedef struct
{
  GArray                *numbers;
  GArray                *first;
  const PrecisNameIndex *index;
} List;

/* Sets are annotated with habits of their own ("White House", a place or an organisation?). Copies of the first features
 * of a token, which words stand there, learn them for each set; the model does without these copies. After Daumé,
 * "Frustratingly Easy Domain Adaptation", 2007. */
static void
add_habits (PrecisNameFeatures *features, guint origin)
{
  for (guint i = 0, n = MIN (features->n, N_HABITS); i < n && origin; i++)
    precis_name_features_add (features, HABIT_TEMPLATE + origin, features->hash[i]);
}

static void
for_each_token (const PrecisNameSheet *sheet, guint origin, TokenFunc func, gpointer data)
{
  const PrecisDocument *document = sheet->document;
  PrecisNameFeatures features;

  for (guint32 s = 0; s < document->n_sentences; s++)
    for (guint32 k = 0; k < document->sentences[s].n_tokens; k++)
      {
        guint n_shared;

        precis_name_features_of (sheet, s, document->sentences[s].first + k, &features);
        n_shared = features.n;
        add_habits (&features, origin);
        func (&features, n_shared, data);
      }
}

static void
count_features (const PrecisNameFeatures *features, guint n_shared, gpointer data)
{
  for (guint i = 0; i < features->n; i++)
    precis_name_index_count (data, features->hash[i], i >= n_shared);
}

static void
list_features (const PrecisNameFeatures *features, guint n_shared, gpointer data)
{
  List *list = data;

  g_array_append_val (list->first, list->numbers->len);
  for (guint i = 0; i < features->n; i++)
    {
      guint32 number = precis_name_index_find (list->index, features->hash[i]);

      if (number != PRECIS_NAME_NO_FEATURE)
        g_array_append_val (list->numbers, number);
    }
}

static void
begin_list (List *list, const PrecisNameIndex *index)
{
  list->numbers = g_array_new (FALSE, FALSE, sizeof (guint32));
  list->first = g_array_new (FALSE, FALSE, sizeof (guint32));
  list->index = index;
}

static void
end_list (List *list, guint32 **numbers, guint32 **first)
{
  g_array_append_val (list->first, list->numbers->len);
  *numbers = (guint32 *) (gpointer) g_array_free (list->numbers, FALSE);
  *first = (guint32 *) (gpointer) g_array_free (list->first, FALSE);
}

/**
 * precis_name_sample_count:
 * @text: a document
 * @gazetteer: lists of names
 * @index: where to count its features
 */
void
precis_name_sample_count (const PrecisNameText *text, const PrecisGazetteer *gazetteer, PrecisNameIndex *index)
{
  g_autoptr (PrecisNameSheet) sheet = precis_name_sheet_new (text->document, gazetteer);

  for_each_token (sheet, text->origin, count_features, index);
}

/**
 * precis_name_sample_new:
 * @text: a document, borrowed
 * @gazetteer: lists of names
 * @index: the features that are to be learnt
 *
 * Returns: (transfer full): the document with its features
 */
PrecisNameSample *
precis_name_sample_new (const PrecisNameText *text, const PrecisGazetteer *gazetteer, const PrecisNameIndex *index)
{
  PrecisNameSample *self = g_new0 (PrecisNameSample, 1);
  List list;

  self->text = text;
  self->sheet = precis_name_sheet_new (text->document, gazetteer);
  begin_list (&list, index);
  for_each_token (self->sheet, text->origin, list_features, &list);
  end_list (&list, &self->features, &self->first);
  return self;
}

void
precis_name_sample_free (PrecisNameSample *self)
{
  precis_name_sheet_free (self->sheet);
  g_free (self->features);
  g_free (self->first);
  g_free (self->recalled);
  g_free (self->recalled_first);
  g_free (self);
}

/**
 * precis_name_sample_recall:
 * @self: a document
 * @names: array of PrecisName, what a first reading found in it
 * @index: the features; those of the memory are added to it
 *
 * Looks the features up that the document has at a second reading.
 */
void
precis_name_sample_recall (PrecisNameSample *self, const GArray *names, PrecisNameIndex *index)
{
  g_autoptr (PrecisNameMemory) memory = precis_name_memory_new (self->sheet, names);
  PrecisNameFeatures features;
  List list;

  begin_list (&list, index);
  for (guint32 i = 0; i < self->text->document->n_tokens; i++)
    {
      precis_name_memory_features (memory, i, &features);
      count_features (&features, features.n, index);
      list_features (&features, features.n, &list);
    }
  g_free (self->recalled);
  g_free (self->recalled_first);
  end_list (&list, &self->recalled, &self->recalled_first);
}
