/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-rows.h"
#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-moment.h"
#include "precis-string.h"

typedef gboolean (*KeepItem) (PrecisDatabase *database, gint64 id, guint n, gpointer item, GError **error);

static gboolean
keep_each (PrecisDatabase *database, gint64 id, GListModel *list, KeepItem keep, GError **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      if (!keep (database, id, i, item, error))
        return FALSE;
    }
  return TRUE;
}

/* The number of the entity with that name and type; a new one if there is none. */
static gboolean
find_entity (PrecisDatabase *database, PrecisEntity *entity, gint64 *number, GError **error)
{
  gint64 type = precis_entity_get_entity_type (entity);
  g_autofree char *key = precis_string_fold (precis_entity_get_name (entity));

  *number = 0;
  if (!precis_database_get_int (database, "SELECT id FROM entities WHERE key = ? AND type = ?", number, error,
                                "si", key, type))
    return FALSE;
  if (*number > 0)
    return TRUE;
  if (!precis_database_run (database, "INSERT INTO entities (type, name, key, country) VALUES (?, ?, ?, ?)",
                            error, "isss", type, precis_entity_get_name (entity), key,
                            precis_entity_get_country (entity)))
    return FALSE;
  *number = precis_database_last_id (database);
  return precis_database_run (database, "INSERT OR REPLACE INTO names (rowid, name) VALUES (?, ?)", error,
                              "is", *number, precis_entity_get_name (entity));
}

/* Pairs of 32-bit little-endian offsets. */
static GBytes *
pack_spans (GArray *spans)
{
  guint n = spans ? spans->len : 0;
  guint32 *packed = g_new (guint32, 2 * MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      packed[2 * i] = GUINT32_TO_LE (g_array_index (spans, PrecisSpan, i).start);
      packed[2 * i + 1] = GUINT32_TO_LE (g_array_index (spans, PrecisSpan, i).end);
    }
  return g_bytes_new_take (packed, n * sizeof (PrecisSpan));
}

/* Two of a briefing may be one when compared by name ("AERO" and "Aero"): they become one row. */
static gboolean
keep_entity (PrecisDatabase *database, gint64 id, guint n, gpointer item, GError **error)
{
  GArray *mentions = precis_entity_get_mentions (item);
  g_autoptr (GBytes) spans = pack_spans (mentions);
  gint64 entity;

  return find_entity (database, item, &entity, error)
         && precis_database_run (
           database,
           "INSERT INTO mentions (article, entity, role, weight, count, spans) VALUES (?, ?, ?, ?, ?, ?)"
           " ON CONFLICT DO UPDATE SET role = coalesce (role, excluded.role),"
           " weight = weight + excluded.weight, count = count + excluded.count,"
           " spans = CAST (spans || excluded.spans AS BLOB)",
           error, "iisdib", id, entity, precis_entity_get_role (item), precis_entity_get_weight (item),
           (gint64) (mentions ? mentions->len : 0), spans);
}

static gboolean
keep_concern (PrecisDatabase *database, gint64 id, guint n, gpointer item, GError **error)
{
  const char * const *names = precis_concern_get_actors (item);
  g_autofree char *actors = names && *names ? g_strjoinv ("\n", (char **) names) : NULL;

  return precis_database_run (
    database,
    "INSERT INTO concerns (article, n, kind, type, category, certainty, score, phrase, start, end, actors)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    error, "iiiiiidsiis", id, (gint64) n, (gint64) precis_concern_get_kind (item),
    (gint64) precis_concern_get_concern_type (item), (gint64) precis_concern_get_category (item),
    (gint64) precis_concern_get_certainty (item), precis_concern_get_score (item),
    precis_concern_get_phrase (item), (gint64) precis_concern_get_start (item),
    (gint64) precis_concern_get_end (item), actors);
}

static gboolean
keep_moment (PrecisDatabase *database, gint64 id, guint n, gpointer item, GError **error)
{
  return precis_database_run (
    database,
    "INSERT INTO moments (article, n, date, until, precision, start, end) VALUES (?, ?, ?, ?, ?, ?, ?)",
    error, "iissiii", id, (gint64) n, precis_moment_get_date (item), precis_moment_get_until (item),
    (gint64) precis_moment_get_precision (item), (gint64) precis_moment_get_start (item),
    (gint64) precis_moment_get_end (item));
}

/* Entities that no article mentions any more go with their last mention: a trigger sees to it, whoever
 * deletes. */
static gboolean
clear (PrecisDatabase *database, gint64 id, GError **error)
{
  return precis_briefing_rows_forget_names (database, id, error)
         && precis_database_run (database, "DELETE FROM mentions WHERE article = ?", error, "i", id)
         && precis_database_run (database, "DELETE FROM concerns WHERE article = ?", error, "i", id)
         && precis_database_run (database, "DELETE FROM moments WHERE article = ?", error, "i", id);
}

/**
 * precis_briefing_rows_replace:
 * @database: a connection with a transaction
 * @id: an article
 * @briefing: its briefing
 * @error: as precis_database_set_error()
 *
 * Puts the names, concerns and moments of @briefing in the place of those that the article had.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_briefing_rows_replace (PrecisDatabase *database, gint64 id, PrecisBriefing *briefing, GError **error)
{
  return clear (database, id, error)
         && keep_each (database, id, precis_briefing_get_entities (briefing), keep_entity, error)
         && keep_each (database, id, precis_briefing_get_concerns (briefing), keep_concern, error)
         && keep_each (database, id, precis_briefing_get_moments (briefing), keep_moment, error);
}

/**
 * precis_briefing_rows_forget_names:
 * @database: the library, with a transaction
 * @id: an article whose mentions are going to be deleted
 * @error: as #PrecisLibrary
 *
 * Takes out of the index of names what is mentioned in this article alone: who deletes the article later could not tell
 * any more that they came from it.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_briefing_rows_forget_names (PrecisDatabase *database, gint64 id, GError **error)
{
  return precis_database_run (database,
    "DELETE FROM names WHERE rowid IN (SELECT entity FROM mentions WHERE article = ?1"
    " AND NOT EXISTS (SELECT 1 FROM mentions AS other WHERE other.entity = mentions.entity AND other.article <> ?1))",
    error, "i", id);
}
