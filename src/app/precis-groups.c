/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-date.h"
#include "precis-quote.h"

#include "precis-groups.h"

typedef gboolean (*MatchFunc) (gpointer item, int value);

static gboolean
match_kind (gpointer item, int kind)
{
  return (int) precis_concern_get_kind (item) == kind;
}

static gboolean
match_type (gpointer item, int type)
{
  return (int) precis_entity_get_entity_type (item) == type;
}

static GListModel *
pick (GListModel *all, GType type, MatchFunc match, int value)
{
  GListStore *store = g_list_store_new (type);
  guint n = all ? g_list_model_get_n_items (all) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (all, i);

      if (match (item, value))
        g_list_store_append (store, item);
    }
  return G_LIST_MODEL (store);
}

/**
 * precis_group_concerns:
 * @concerns: (nullable): list of PrecisConcern
 * @kind: a kind
 *
 * Returns: (transfer full): those of that kind, in their order
 */
GListModel *
precis_group_concerns (GListModel *concerns, PrecisConcernKind kind)
{
  return pick (concerns, PRECIS_TYPE_CONCERN, match_kind, kind);
}

/**
 * precis_group_entities:
 * @entities: (nullable): list of PrecisEntity
 * @type: a type
 *
 * Returns: (transfer full): those of that type, in their order
 */
GListModel *
precis_group_entities (GListModel *entities, PrecisEntityType type)
{
  return pick (entities, PRECIS_TYPE_ENTITY, match_type, type);
}

/* Speakers in the order in which they are first heard; who is not named has the key "". */
static GPtrArray *
gather_speakers (GListModel *quotes, GHashTable *quotes_of)
{
  GPtrArray *speakers = g_ptr_array_new ();
  guint n = quotes ? g_list_model_get_n_items (quotes) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisQuote) quote = g_list_model_get_item (quotes, i);
      const char *speaker = precis_quote_get_speaker (quote) ? precis_quote_get_speaker (quote) : "";
      GPtrArray *own = g_hash_table_lookup (quotes_of, speaker);

      if (!own)
        {
          own = g_ptr_array_new_with_free_func (g_object_unref);
          g_hash_table_insert (quotes_of, (char *) speaker, own);
          g_ptr_array_add (speakers, (char *) speaker);
        }
      g_ptr_array_add (own, g_object_ref (quote));
    }
  return speakers;
}

/**
 * precis_group_quotes:
 * @quotes: (nullable): list of PrecisQuote
 *
 * Returns: (transfer full): the quotes of one speaker together, speakers in the order in which they are first
 * heard
 */
GListModel *
precis_group_quotes (GListModel *quotes)
{
  g_autoptr (GHashTable) quotes_of = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                            (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) speakers = gather_speakers (quotes, quotes_of);
  GListStore *store = g_list_store_new (PRECIS_TYPE_QUOTE);

  for (guint i = 0; i < speakers->len; i++)
    {
      GPtrArray *own = g_hash_table_lookup (quotes_of, g_ptr_array_index (speakers, i));

      for (guint j = 0; j < own->len; j++)
        g_list_store_append (store, g_ptr_array_index (own, j));
    }
  return G_LIST_MODEL (store);
}

/**
 * precis_moment_tense:
 * @moment: a moment
 * @published: (nullable): ISO 8601, when the article was published
 *
 * Returns: how @moment lies to the publication; what falls on the same day, month or year as it counts as
 * past
 */
PrecisMomentTense
precis_moment_tense (PrecisMoment *moment, const char *published)
{
  const char *date = precis_moment_get_date (moment);

  if (!published || !*published)
    return PRECIS_MOMENT_UNPLACED;
  if (g_str_has_prefix (date, "XXXX"))
    return PRECIS_MOMENT_YEARLESS;
  return precis_date_is_after (date, published) ? PRECIS_MOMENT_FUTURE : PRECIS_MOMENT_PAST;
}

static gboolean
has_name (PrecisEntity *entity, const char *name)
{
  const char * const *aliases = precis_entity_get_aliases (entity);

  return g_strcmp0 (precis_entity_get_name (entity), name) == 0 || (aliases && g_strv_contains (aliases, name));
}

/**
 * precis_find_entity:
 * @briefing: a briefing
 * @name: a name, or another form of it
 *
 * Returns: (transfer full) (nullable): whom or what the briefing calls so
 */
PrecisEntity *
precis_find_entity (PrecisBriefing *briefing, const char *name)
{
  GListModel *entities = precis_briefing_get_entities (briefing);
  guint n = entities ? g_list_model_get_n_items (entities) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisEntity) entity = g_list_model_get_item (entities, i);

      if (has_name (entity, name))
        return g_steal_pointer (&entity);
    }
  return NULL;
}
