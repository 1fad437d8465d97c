/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-actors.h"
#include "precis-entity.h"

#define MAX_ACTORS 6

typedef struct
{
  PrecisSpan  span;
  const char *name;
} Mention;

struct _PrecisConcernActors
{
  GArray *mentions;
};

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  guint32 x = ((const Mention *) a)->span.start, y = ((const Mention *) b)->span.start;

  return x < y ? -1 : x > y;
}

/**
 * precis_concern_actors_new:
 * @entities: (nullable) (element-type PrecisEntity): the entities, which must outlive the result
 *
 * Returns: (transfer full): their mentions, by place
 */
PrecisConcernActors *
precis_concern_actors_new (GPtrArray *entities)
{
  PrecisConcernActors *self = g_new0 (PrecisConcernActors, 1);

  self->mentions = g_array_new (FALSE, FALSE, sizeof (Mention));
  for (guint i = 0; entities && i < entities->len; i++)
    {
      PrecisEntity *entity = g_ptr_array_index (entities, i);
      GArray *spans = precis_entity_get_mentions (entity);

      for (guint k = 0; spans && k < spans->len; k++)
        {
          Mention mention = { g_array_index (spans, PrecisSpan, k), precis_entity_get_name (entity) };

          g_array_append_val (self->mentions, mention);
        }
    }
  g_array_sort (self->mentions, compare_mentions);
  return self;
}

void
precis_concern_actors_free (PrecisConcernActors *self)
{
  g_clear_pointer (&self->mentions, g_array_unref);
  g_free (self);
}

static guint
find_first (const GArray *mentions, guint32 byte)
{
  guint low = 0, high = mentions->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (mentions, Mention, middle).span.start < byte)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * precis_concern_actors_find:
 * @self: the mentions
 * @sentence: where a concern is told
 *
 * Returns: (transfer full): the names of who is mentioned there, the subject, which comes first in an English
 * sentence, first
 */
GStrv
precis_concern_actors_find (const PrecisConcernActors *self, PrecisSpan sentence)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = find_first (self->mentions, sentence.start);
       i < self->mentions->len && names->len < MAX_ACTORS; i++)
    {
      const Mention *mention = &g_array_index (self->mentions, Mention, i);

      if (mention->span.start >= sentence.end)
        break;
      if (!g_ptr_array_find_with_equal_func (names, mention->name, g_str_equal, NULL))
        g_ptr_array_add (names, (gpointer) mention->name);
    }
  g_ptr_array_add (names, NULL);
  return g_strdupv ((char **) names->pdata);
}
