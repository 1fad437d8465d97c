/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-analysis.h"
#include "precis-concern-model.h"
#include "precis-concerns.h"
#include "precis-entities.h"
#include "precis-quotes.h"
#include "precis-repairs.h"
#include "precis-summary.h"
#include "precis-timeline.h"

struct _PrecisAnalysis
{
  PrecisTagger       *tagger;
  PrecisConcernModel *concern_model;
};

/**
 * precis_analysis_new:
 * @error: %PRECIS_ERROR_DATA if a model or list is missing or damaged
 *
 * Loads what the analysis needs. May block on the disk for a few milliseconds.
 *
 * Returns: (transfer full) (nullable): the engine, or %NULL
 */
PrecisAnalysis *
precis_analysis_new (GError **error)
{
  g_autoptr (PrecisAnalysis) self = g_new0 (PrecisAnalysis, 1);

  if (!(self->tagger = precis_tagger_new (error)) || !(self->concern_model = precis_concern_model_new (error)))
    return NULL;
  return g_steal_pointer (&self);
}

void
precis_analysis_free (PrecisAnalysis *self)
{
  g_clear_pointer (&self->tagger, precis_tagger_free);
  g_clear_pointer (&self->concern_model, precis_concern_model_free);
  g_free (self);
}

static GListModel *
as_list (GPtrArray *objects)
{
  GListStore *store = g_list_store_new (G_TYPE_OBJECT);

  g_list_store_splice (store, 0, 0, objects->pdata, objects->len);
  return G_LIST_MODEL (store);
}

static void
find_names (PrecisAnalysis *self, PrecisReading *reading)
{
  const char *language = precis_article_get_language (reading->article);

  if (!reading->is_english)
    {
      reading->names = precis_tagger_tag_foreign (self->tagger, reading->document, language);
      reading->title_names = precis_tagger_tag_foreign (self->tagger, reading->title, language);
      return;
    }
  reading->names = precis_tagger_tag_article (self->tagger, reading->document, reading->title, &reading->title_names);
}

static GStrv
tell_notices (PrecisReading *reading)
{
  g_autoptr (GStrvBuilder) notices = g_strv_builder_new ();

  if (reading->cut_off)
    g_strv_builder_add (notices, _("Only the first part of this long text was analysed."));
  if (!reading->is_english)
    g_strv_builder_add (notices, _("This text does not seem to be English: only its summary was made, and only some of its names were found."));
  return g_strv_builder_end (notices);
}

/**
 * precis_analysis_brief:
 * @self: the engine
 * @article: an article
 * @repairs: (nullable) (element-type PrecisRepair): what the user corrects about names, in the order in which it was done
 * @cancellable: (nullable): looked at about once a sentence
 * @error: %G_IO_ERROR_CANCELLED, or %PRECIS_ERROR_TIMEOUT
 *
 * Makes the briefing of an article. Synchronous; any thread. The same article gives the same briefing every time.
 *
 * Returns: (transfer full) (nullable): the briefing, or %NULL
 */
PrecisBriefing *
precis_analysis_brief (PrecisAnalysis *self, PrecisArticle *article, GPtrArray *repairs, GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (PrecisReading) reading = precis_reading_new (article, cancellable);
  g_autoptr (GPtrArray) points = NULL, concerns = NULL, moments = NULL, quotes = NULL;
  g_autoptr (GListModel) points_list = NULL, entities_list = NULL, concerns_list = NULL, moments_list = NULL,
                         quotes_list = NULL;
  g_auto (GStrv) notices = NULL;

  reading->concern_model = self->concern_model;
  find_names (self, reading);
  if (!(reading->entities = precis_entities_find (reading, error)))
    return NULL;
  reading->entities = precis_repairs_apply (reading, reading->entities, repairs);
  if (!(points = precis_summary_find (reading, error))
      || !(concerns = precis_concerns_find (reading, error))
      || !(moments = precis_timeline_find (reading, error))
      || !(quotes = precis_quotes_find (reading, error)))
    return NULL;

  notices = tell_notices (reading);
  points_list = as_list (points);
  entities_list = as_list (reading->entities);
  concerns_list = as_list (concerns);
  moments_list = as_list (moments);
  quotes_list = as_list (quotes);
  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", points_list, "entities", entities_list,
                       "concerns", concerns_list, "moments", moments_list, "quotes", quotes_list,
                       "n-sentences", reading->document->n_sentences, "notices", notices, NULL);
}

static const char * const tag_names[] = { "PER", "ORG", "LOC", "EVT", "MISC" };

/**
 * precis_analysis_tag_names:
 * @self: the engine
 * @sentences: %NULL-terminated array of sentences, each a %NULL-terminated array of tokens; together one document
 *
 * Tags the names in text that is cut into tokens already.
 *
 * Returns: (transfer full): for each sentence a string array with a BIO tag for each token ("B-PER", "I-PER", "O");
 *   free each with g_strfreev() and the array with g_free()
 */
char ***
precis_analysis_tag_names (PrecisAnalysis *self, const char * const * const *sentences)
{
  g_autoptr (PrecisDocument) document = precis_document_new_from_tokens (sentences);
  g_autoptr (GArray) names = precis_tagger_tag (self->tagger, document);
  g_autofree char **tags = g_new0 (char *, document->n_tokens + 1);
  char ***answer = g_new0 (char **, document->n_sentences + 1);

  for (guint i = 0; i < names->len; i++)
    {
      PrecisName *name = &g_array_index (names, PrecisName, i);

      for (guint k = 0; k < name->n_tokens; k++)
        tags[name->first + k] = g_strdup_printf ("%c-%s", k ? 'I' : 'B', tag_names[name->type]);
    }
  for (guint i = 0; i < document->n_sentences; i++)
    {
      const PrecisSentence *sentence = &document->sentences[i];

      answer[i] = g_new0 (char *, sentence->n_tokens + 1);
      for (guint k = 0; k < sentence->n_tokens; k++)
        {
          char **tag = &tags[sentence->first + k];

          answer[i][k] = *tag ? g_steal_pointer (tag) : g_strdup ("O");
        }
    }
  return answer;
}
