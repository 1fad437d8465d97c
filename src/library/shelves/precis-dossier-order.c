/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-dossier-order.h"
#include "precis-library-private.h"

/* Between positions that are closer than this there is no room for another one; then all are counted anew. */
#define LEAST_GAP 1e-6

typedef struct
{
  gint64 article;
  double position;
} Stand;

/* The articles of a dossier in their order, but for those in @moved. */
static GArray *
read_others (PrecisLibrary *library, gint64 dossier, GHashTable *moved, GError **error)
{
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (Stand));
  g_autoptr (PrecisStatement) statement = precis_database_prepare (library->database,
    "SELECT article, position FROM dossier_articles WHERE dossier = ? ORDER BY position, article", error);
  PrecisStep step;

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", dossier);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      Stand stand = { precis_statement_get_int (statement, 0), precis_statement_get_real (statement, 1) };

      if (!g_hash_table_contains (moved, &stand.article))
        g_array_append_val (others, stand);
    }
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&others) : NULL;
}

/* Where among @others the article @before stands; if it is moved itself, the one that follows it. */
static gboolean
find_place (PrecisLibrary *library, gint64 dossier, GArray *others, gint64 before, guint *place,
            GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (library->database,
    "SELECT position FROM dossier_articles WHERE dossier = ? AND article = ?", error);
  PrecisStep step;
  double position;

  *place = others->len;
  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "ii", dossier, before);
  step = precis_statement_step (statement, error);
  if (step != PRECIS_STEP_ROW)
    return step == PRECIS_STEP_DONE;
  position = precis_statement_get_real (statement, 0);
  for (*place = 0; *place < others->len; (*place)++)
    {
      const Stand *stand = &g_array_index (others, Stand, *place);

      if (stand->position > position || (stand->position == position && stand->article >= before))
        break;
    }
  return TRUE;
}

static gboolean
set_position (PrecisLibrary *library, gint64 dossier, gint64 article, double position, GError **error)
{
  return precis_change_record (library, PRECIS_CHANGE_DOSSIER_ARTICLE, dossier, article, error)
         && precis_database_run (library->database,
                                 "INSERT INTO dossier_articles (dossier, article, position) VALUES (?, ?, ?)"
                                 " ON CONFLICT DO UPDATE SET position = excluded.position",
                                 error, "iid", dossier, article, position);
}

/* Gives @others the positions 1, 2, 3 … */
static gboolean
count_anew (PrecisLibrary *library, gint64 dossier, GArray *others, GError **error)
{
  for (guint i = 0; i < others->len; i++)
    {
      Stand *stand = &g_array_index (others, Stand, i);

      stand->position = i + 1;
      if (!set_position (library, dossier, stand->article, stand->position, error))
        return FALSE;
    }
  return TRUE;
}

/* The position before the first of @n that go to @place of @others, and the step from one to the next. */
static double
measure_gap (GArray *others, guint place, guint n, double *step)
{
  double low = place > 0 ? g_array_index (others, Stand, place - 1).position
               : place < others->len ? g_array_index (others, Stand, place).position - n - 1 : 0;
  double high = place < others->len ? g_array_index (others, Stand, place).position : low + n + 1;

  *step = (high - low) / (n + 1);
  return low;
}

static GHashTable *
make_set (const gint64 *ids, guint n)
{
  GHashTable *set = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < n; i++)
    g_hash_table_add (set, (gpointer) &ids[i]);
  return set;
}

/**
 * precis_dossier_order_place:
 * @library: a library with a change
 * @dossier: a dossier that there is
 * @ids: articles that there are, in the order in which they are to stand
 * @n: how many
 * @before: the article that they go before; the end if it does not stand in the dossier
 * @error: as #PrecisLibrary
 *
 * Gives articles a place in a dossier. Positions are fractions, so that the others keep theirs; when there is
 * no room between two any more, all are counted anew.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_dossier_order_place (PrecisLibrary *library, gint64 dossier, const gint64 *ids, guint n, gint64 before,
                            GError **error)
{
  g_autoptr (GHashTable) moved = make_set (ids, n);
  g_autoptr (GArray) others = read_others (library, dossier, moved, error);
  double low, step;
  guint place;

  if (!others || !find_place (library, dossier, others, before, &place, error))
    return FALSE;
  low = measure_gap (others, place, n, &step);
  if (!(step >= LEAST_GAP && low + step > low))
    {
      if (!count_anew (library, dossier, others, error))
        return FALSE;
      low = measure_gap (others, place, n, &step);
    }
  for (guint i = 0; i < n; i++)
    if (!set_position (library, dossier, ids[i], low + (i + 1) * step, error))
      return FALSE;
  return TRUE;
}
