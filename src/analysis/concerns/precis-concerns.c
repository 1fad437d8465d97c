/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-concern-actors.h"
#include "precis-concern-merge.h"
#include "precis-concern-type.h"
#include "precis-concerns.h"
#include "precis-why.h"

/* Concerns of one article; the lightest beyond are left out. A briefing is shorter than its article: it lists
   no more than a part of the sentences, though a few of a short text. */
#define MAX_CONCERNS 500
#define MAX_SHARE    0.45
#define MIN_ROOM     5

/* The weight at which the score is 0.73. */
#define WEIGHT_SCALE 2.

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  const PrecisFinding *x = a, *y = b;

  if (x->weight != y->weight)
    return x->weight < y->weight ? 1 : -1;
  return x->sentence < y->sentence ? -1 : x->sentence > y->sentence;
}

/* What the model holds for a concern, heaviest first. */
static GArray *
find_all (PrecisReading *reading, const PrecisConcernText *text, GError **error)
{
  const PrecisConcernModel *model = reading->concern_model;
  GArray *findings = precis_findings_new (model, text, model->threshold, reading, error);
  guint room;

  if (!findings)
    return NULL;
  room = CLAMP ((guint) (MAX_SHARE * text->document->n_sentences), MIN_ROOM, MAX_CONCERNS);
  g_array_sort (findings, compare_findings);
  g_array_set_size (findings, MIN (findings->len, room));
  return findings;
}

/* The places of the finding @first and of those that tell the same. */
static GArray *
list_places (const PrecisConcernText *text, const GArray *findings, guint first)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (PrecisPlace));

  for (guint i = first; i < findings->len; i++)
    {
      const PrecisFinding *finding = &g_array_index (findings, PrecisFinding, i);
      PrecisPlace place = { finding->phrase, text->document->sentences[finding->sentence].span };

      if (finding->same_as == first)
        g_array_append_val (places, place);
    }
  return places;
}

static guint64
classes_within (const PrecisConcernText *text, guint32 sentence, PrecisSpan span)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  guint64 classes = 0;

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    if (precis_span_contains (span, text->document->tokens[i].span))
      classes |= text->cues->classes[i];
  return classes;
}

/* A weight, which has no bounds, as a score between 0 and 1 in the same order. */
static double
scale_weight (float weight)
{
  return 1 / (1 + exp (-weight / WEIGHT_SCALE));
}

static PrecisConcern *
make_concern (const PrecisConcernText *text, const PrecisConcernActors *actors, const GArray *findings,
              guint i)
{
  const PrecisFinding *finding = &g_array_index (findings, PrecisFinding, i);
  g_autofree char *phrase = precis_span_slice (finding->phrase, text->document->text);
  g_autofree char *why = precis_why_tell (text, finding->sentence, finding->phrase);
  g_autoptr (GArray) places = list_places (text, findings, i);
  g_auto (GStrv) names =
      precis_concern_actors_find (actors, text->document->sentences[finding->sentence].span);
  PrecisConcernType type = precis_concern_type_find (
      finding->nature.kind, classes_within (text, finding->sentence, finding->phrase),
      text->classes[finding->sentence]);

  return g_object_new (PRECIS_TYPE_CONCERN, "kind", finding->nature.kind, "type", type, "category",
                       finding->category, "certainty", finding->nature.certainty, "phrase", phrase, "start",
                       finding->phrase.start, "end", finding->phrase.end, "places", places, "actors", names,
                       "score", scale_weight (finding->weight), "why", why, NULL);
}

/**
 * precis_concerns_find:
 * @reading: a reading with its names and entities
 * @error: as of precis_reading_go_on()
 *
 * Finds the risks and obstacles that an article tells of. A sentence counts if the model, which weighs words
 * and cue classes with mood, tense, negation and neighbours, holds it for one.
 *
 * Returns: (transfer full) (nullable) (element-type PrecisConcern): the concerns, heaviest first; none if the
 * text is not English
 */
GPtrArray *
precis_concerns_find (PrecisReading *reading, GError **error)
{
  g_autoptr (GPtrArray) concerns = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PrecisConcernText) text = NULL;
  g_autoptr (PrecisConcernActors) actors = NULL;
  g_autoptr (GArray) findings = NULL;

  if (!reading->is_english || !reading->concern_model)
    return g_steal_pointer (&concerns);
  text = precis_concern_text_new (reading->document, reading->title);
  if (!(findings = find_all (reading, text, error)))
    return NULL;
  precis_concern_merge (text, findings);
  actors = precis_concern_actors_new (reading->entities);
  for (guint i = 0; i < findings->len; i++)
    if (g_array_index (findings, PrecisFinding, i).same_as == i)
      g_ptr_array_add (concerns, make_concern (text, actors, findings, i));
  return g_steal_pointer (&concerns);
}
