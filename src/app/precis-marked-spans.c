/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern.h"
#include "precis-entity.h"

#include "precis-marked-spans.h"

struct _PrecisMarkedSpans
{
  GArray *names;    /* PrecisSpan */
  GArray *concerns; /* PrecisSpan */
};

static void
add_names (PrecisMarkedSpans *self, GListModel *entities)
{
  guint n = entities ? g_list_model_get_n_items (entities) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisEntity) entity = g_list_model_get_item (entities, i);
      GArray *mentions = precis_entity_get_mentions (entity);

      if (mentions)
        g_array_append_vals (self->names, mentions->data, mentions->len);
    }
}

static void
add_concerns (PrecisMarkedSpans *self, GListModel *concerns)
{
  guint n = concerns ? g_list_model_get_n_items (concerns) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisConcern) concern = g_list_model_get_item (concerns, i);
      GArray *places = precis_concern_get_places (concern);

      for (guint j = 0; places && j < places->len; j++)
        g_array_append_val (self->concerns, g_array_index (places, PrecisPlace, j).span);
    }
}

/**
 * precis_marked_spans_new:
 * @briefing: (nullable): a briefing
 *
 * Returns: (transfer full): the spans of its names and concerns
 */
PrecisMarkedSpans *
precis_marked_spans_new (PrecisBriefing *briefing)
{
  PrecisMarkedSpans *self = g_new0 (PrecisMarkedSpans, 1);

  self->names = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  self->concerns = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  if (briefing)
    {
      add_names (self, precis_briefing_get_entities (briefing));
      add_concerns (self, precis_briefing_get_concerns (briefing));
    }
  return self;
}

void
precis_marked_spans_free (PrecisMarkedSpans *self)
{
  g_array_unref (self->names);
  g_array_unref (self->concerns);
  g_free (self);
}

/* Takes the shortest span around @byte into @best, which has the length 0 if none was found so far. */
static void
find_shortest (GArray *spans, guint32 byte, PrecisSpan *best)
{
  guint32 shortest = best->end > best->start ? best->end - best->start : G_MAXUINT32;

  for (guint i = 0; i < spans->len; i++)
    {
      PrecisSpan span = g_array_index (spans, PrecisSpan, i);

      if (span.start <= byte && byte < span.end && span.end - span.start < shortest)
        {
          *best = span;
          shortest = span.end - span.start;
        }
    }
}

/**
 * precis_marked_spans_find:
 * @self: the spans
 * @byte: a place of the text
 * @names: whether names count
 * @concerns: whether concerns count
 * @span: (out): the shortest span around @byte; untouched if there is none
 *
 * Returns: whether there is one
 */
gboolean
precis_marked_spans_find (PrecisMarkedSpans *self, guint32 byte, gboolean names, gboolean concerns,
                          PrecisSpan *span)
{
  PrecisSpan best = { 0, 0 };

  if (names)
    find_shortest (self->names, byte, &best);
  if (concerns)
    find_shortest (self->concerns, byte, &best);
  if (best.start == best.end)
    return FALSE;
  *span = best;
  return TRUE;
}
