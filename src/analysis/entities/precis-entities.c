/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-acronym.h"
#include "precis-compound.h"
#include "precis-entities.h"
#include "precis-entity.h"
#include "precis-glean.h"
#include "precis-group.h"
#include "precis-homonym.h"
#include "precis-maiden.h"
#include "precis-role.h"
#include "precis-seat.h"
#include "precis-spelling.h"
#include "precis-sweep.h"

/* How many mentions in the text it is worth to stand in the title, and to be the first to be named. */
#define TITLE_WEIGHT 4.0
#define FIRST_WEIGHT 3.0

/* Shorter names in capitals are abbreviations. */
#define MIN_HEADING 5

typedef struct
{
  const PrecisGroup *group;
  GArray            *mentions; /* of PrecisSpan */
  GPtrArray         *forms;    /* borrowed texts, by their first mention */
  double             weight;
} Draft;

static void
clear_draft (Draft *draft)
{
  g_array_unref (draft->mentions);
  g_ptr_array_unref (draft->forms);
}

static GArray *
make_drafts (const GArray *groups)
{
  GArray *drafts = g_array_new (FALSE, FALSE, sizeof (Draft));

  g_array_set_clear_func (drafts, (GDestroyNotify) clear_draft);
  for (guint i = 0; i < groups->len; i++)
    {
      Draft draft = { &g_array_index (groups, PrecisGroup, i),
                      g_array_new (FALSE, FALSE, sizeof (PrecisSpan)), g_ptr_array_new (), 0 };

      g_array_append_val (drafts, draft);
    }
  return drafts;
}

/* A form may occur in two groups: every Smith of the article is a "Smith". */
static void
collect_mentions (const PrecisRoster *roster, GArray *drafts)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  guint32 sentence = 0;

  for (guint i = 0; i < roster->mentions->len; i++)
    {
      const PrecisMention *mention = precis_roster_mention (roster, i);
      Draft *draft = &g_array_index (drafts, Draft, mention->group);
      gint64 key = (gint64) mention->group << 32 | mention->form;

      if (g_hash_table_add (seen, g_memdup2 (&key, sizeof key)))
        g_ptr_array_add (draft->forms, precis_roster_form (roster, mention->form)->text);
      if (mention->in_title)
        {
          draft->weight += TITLE_WEIGHT;
          continue;
        }
      while (roster->document->sentences[sentence].span.end <= mention->span.start)
        sentence++;
      if (!draft->mentions->len)
        draft->weight += FIRST_WEIGHT / (1 + sentence);
      draft->weight += 1;
      g_array_append_val (draft->mentions, mention->span);
    }
}

/* Readers look for people first, for things last. */
static double
weigh_type (PrecisNameType type)
{
  static const double weights[] = { [PRECIS_NAME_PER] = 1.2, [PRECIS_NAME_ORG] = 1.0, [PRECIS_NAME_LOC] = 1.0,
                                    [PRECIS_NAME_EVT] = 1.1, [PRECIS_NAME_MISC] = 0.8 };

  return weights[type];
}

static PrecisEntityType
entity_type (PrecisNameType type)
{
  static const PrecisEntityType types[] = {
    [PRECIS_NAME_PER] = PRECIS_ENTITY_PERSON, [PRECIS_NAME_ORG] = PRECIS_ENTITY_ORGANISATION,
    [PRECIS_NAME_LOC] = PRECIS_ENTITY_PLACE,  [PRECIS_NAME_EVT] = PRECIS_ENTITY_EVENT,
    [PRECIS_NAME_MISC] = PRECIS_ENTITY_OTHER,
  };

  return types[type];
}

static GStrv
list_aliases (const Draft *draft, const char *name)
{
  g_autoptr (GStrvBuilder) aliases = g_strv_builder_new ();

  for (guint i = 0; i < draft->forms->len; i++)
    if (g_strcmp0 (draft->forms->pdata[i], name))
      g_strv_builder_add (aliases, draft->forms->pdata[i]);
  return g_strv_builder_end (aliases);
}

/* The usual name of a country, else the fullest form. A dateline's "LOS ANGELES" is not shouted. */
static char *
name_group (const PrecisRoster *roster, const PrecisGroup *group)
{
  const char *full = precis_roster_form (roster, group->full)->text;
  char *lowered = NULL;

  if (group->country)
    return g_strdup (group->country->name);
  if ((group->type == PRECIS_NAME_LOC || group->type == PRECIS_NAME_PER) && strlen (full) >= MIN_HEADING)
    lowered = precis_spelling_lower_capitals (full);
  return lowered ? lowered : g_strdup (full);
}

static PrecisEntity *
make_entity (const PrecisRoster *roster, const Draft *draft, const PrecisRoles *roles)
{
  const PrecisGroup *group = draft->group;
  g_autofree char *name = name_group (roster, group);
  g_auto (GStrv) aliases = list_aliases (draft, name);

  return g_object_new (PRECIS_TYPE_ENTITY, "name", name, "type", entity_type (group->type),
                       "role", roles->best, "roles", roles->all,
                       "country", group->country ? group->country->code : NULL, "aliases", aliases,
                       "mentions", draft->mentions, "weight", draft->weight * weigh_type (group->type), NULL);
}

static int
compare_entities (gconstpointer a, gconstpointer b)
{
  PrecisEntity *x = *(PrecisEntity **) a, *y = *(PrecisEntity **) b;
  double v = precis_entity_get_weight (x), w = precis_entity_get_weight (y);

  if (v != w)
    return v > w ? -1 : 1;
  return g_array_index (precis_entity_get_mentions (x), PrecisSpan, 0).start
             < g_array_index (precis_entity_get_mentions (y), PrecisSpan, 0).start
           ? -1
           : 1;
}

static GPtrArray *
make_entities (const PrecisRoster *roster, const GArray *groups)
{
  GPtrArray *entities = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) drafts = make_drafts (groups);
  g_autoptr (GPtrArray) roles = precis_role_find (roster, groups);

  collect_mentions (roster, drafts);
  for (guint i = 0; i < groups->len; i++)
    if (g_array_index (drafts, Draft, i).mentions->len)
      g_ptr_array_add (entities, make_entity (roster, &g_array_index (drafts, Draft, i), roles->pdata[i]));
  g_ptr_array_sort (entities, compare_entities);
  return entities;
}

/**
 * precis_entities_find:
 * @reading: a reading with names
 * @error: %G_IO_ERROR_CANCELLED, or %PRECIS_ERROR_TIMEOUT
 *
 * Finds out who and what the names of an article name: cleans what the tagger found, looks for what it
 * missed, groups the names of one, and finds the roles of persons. Only what the text names becomes an
 * entity; the title adds weight and aliases. In linear time; any thread.
 *
 * Returns: (transfer full) (element-type PrecisEntity) (nullable): the entities, heaviest first, or %NULL
 */
GPtrArray *
precis_entities_find (PrecisReading *reading, GError **error)
{
  g_autoptr (PrecisRoster) roster = NULL;
  g_autoptr (GHashTable) acronyms = NULL;
  g_autoptr (GArray) groups = NULL;

  if (!precis_reading_go_on (reading, error))
    return NULL;
  roster = precis_roster_new (reading);
  precis_roster_settle (roster);
  precis_homonym_settle (roster);
  if (reading->is_english)
    precis_glean (roster);
  acronyms = precis_acronym_find (roster);
  precis_maiden_find (roster, acronyms);
  precis_compound_split (roster);
  precis_sweep (roster);
  precis_roster_sort (roster);
  if (!precis_reading_go_on (reading, error))
    return NULL;
  groups = precis_group_mentions (roster, acronyms);
  precis_seat_assign (roster, groups);
  return make_entities (roster, groups);
}
