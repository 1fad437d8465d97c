/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-library-private.h"
#include "precis-listing.h"
#include "precis-query-sql.h"

/* What decides on the shape of the statement. */
typedef struct
{
  const PrecisListing *listing;
  PrecisQuery         *saved;   /* of a saved search */
  GPtrArray           *nodes;   /* roots of the queries */
  char                *match;   /* what the index of words finds by itself, or NULL */
  gboolean             in_dossier;
  gboolean             ranked;
  const char          *id;      /* the column by which articles are read in order */
} Plan;

static void
clear_plan (Plan *plan)
{
  g_clear_pointer (&plan->saved, precis_query_unref);
  g_clear_pointer (&plan->nodes, g_ptr_array_unref);
  g_clear_pointer (&plan->match, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, clear_plan)

static gboolean
read_saved_search (PrecisLibrary *self, Plan *plan, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
                                                                   "SELECT query FROM searches WHERE id = ?", error);
  g_autofree char *text = NULL;
  PrecisStep step;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", plan->listing->shelf);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_DONE)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no such saved search any more."));
  if (step != PRECIS_STEP_ROW)
    return FALSE;
  text = precis_statement_dup_text (statement, 0);
  plan->saved = precis_query_parse (text, NULL);
  return TRUE;
}

static void
add_root (Plan *plan, PrecisQuery *query)
{
  const PrecisQueryNode *root = query ? precis_query_get_root (query) : NULL;

  if (root)
    g_ptr_array_add (plan->nodes, (gpointer) root);
}

static gboolean
make_plan (PrecisLibrary *self, const PrecisListing *listing, Plan *plan, GError **error)
{
  *plan = (Plan) { .listing = listing, .nodes = g_ptr_array_new () };
  if (listing->kind == PRECIS_SHELF_SEARCH && !read_saved_search (self, plan, error))
    return FALSE;
  add_root (plan, plan->saved);
  add_root (plan, listing->query);
  plan->match = precis_query_sql_dup_match (plan->nodes);
  plan->in_dossier = listing->kind == PRECIS_SHELF_DOSSIER && listing->order == PRECIS_ORDER_NEWEST;
  plan->ranked = plan->match && listing->order == PRECIS_ORDER_BEST;
  plan->id = plan->match ? "words.rowid" : "a.id";
  return TRUE;
}

/* CROSS JOIN fixes the order in which tables are read: the index of words hands out articles in the order of their
 * numbers, so that a page ends the reading. */
static void
add_source (PrecisSql *sql, const Plan *plan)
{
  precis_sql_add (sql, plan->match ? " FROM words CROSS JOIN articles a INDEXED BY articles_states"
                                     " ON a.id = words.rowid"
                                   : " FROM articles a");
  if (plan->in_dossier)
    precis_sql_add_number (sql, " JOIN dossier_articles d ON d.article = a.id AND d.dossier = ?",
                           plan->listing->shelf);
}

static void
add_shelf (PrecisSql *sql, const PrecisListing *listing)
{
  switch (listing->kind)
    {
    case PRECIS_SHELF_INBOX:
      precis_sql_add (sql, " AND a.is_archived = 0");
      break;
    case PRECIS_SHELF_STARRED:
      precis_sql_add (sql, " AND a.is_starred = 1");
      break;
    case PRECIS_SHELF_ARCHIVE:
      precis_sql_add (sql, " AND a.is_archived = 1");
      break;
    case PRECIS_SHELF_DOSSIER:
      precis_sql_add_number (sql, " AND a.id IN (SELECT article FROM dossier_articles WHERE dossier = ?)",
                             listing->shelf);
      break;
    case PRECIS_SHELF_TAG:
      precis_sql_add_number (sql, " AND a.id IN (SELECT article FROM article_tags WHERE tag = ?)", listing->shelf);
      break;
    case PRECIS_SHELF_FEED:
      precis_sql_add_number (sql, " AND a.id IN (SELECT article FROM entries WHERE feed = ?)", listing->shelf);
      break;
    case PRECIS_SHELF_ALL:
    case PRECIS_SHELF_TRASH:
    case PRECIS_SHELF_SEARCH:
      break;
    }
}

static gboolean
asks_trash (const Plan *plan)
{
  for (guint i = 0; i < plan->nodes->len; i++)
    if (precis_query_sql_asks_trash (g_ptr_array_index (plan->nodes, i)))
      return TRUE;
  return FALSE;
}

static void
add_conditions (PrecisSql *sql, const Plan *plan)
{
  if (plan->listing->kind == PRECIS_SHELF_TRASH)
    precis_sql_add (sql, " WHERE a.trashed IS NOT NULL");
  else
    precis_sql_add (sql, asks_trash (plan) ? " WHERE 1" : " WHERE a.trashed IS NULL");
  if (plan->match)
    precis_sql_add_text (sql, " AND words.words MATCH ?", plan->match);
  if (!plan->in_dossier)
    add_shelf (sql, plan->listing);
  if (!plan->nodes->len)
    return;
  precis_sql_add (sql, " AND ");
  precis_query_sql_add (sql, plan->nodes, plan->match != NULL);
}

/* Where the page begins, unless it is a page of a ranked list: what ranks before is known when all has been read. */
static void
add_after (PrecisSql *sql, const Plan *plan)
{
  const PrecisListing *listing = plan->listing;

  if (!listing->after || plan->ranked)
    return;
  if (plan->in_dossier)
    {
      precis_sql_add_number (sql, " AND (d.position, d.article) > (SELECT position, article FROM dossier_articles"
                                  " WHERE dossier = ?", listing->shelf);
      precis_sql_add_number (sql, " AND article = ?)", listing->after);
      return;
    }
  precis_sql_add (sql, " AND ");
  precis_sql_add (sql, plan->id);
  precis_sql_add_number (sql, listing->order == PRECIS_ORDER_OLDEST ? " > ?" : " < ?", listing->after);
}

static void
add_order (PrecisSql *sql, const Plan *plan)
{
  precis_sql_add (sql, " ORDER BY ");
  if (plan->in_dossier)
    precis_sql_add (sql, "d.position, d.article");
  else if (plan->ranked)
    precis_sql_add (sql, PRECIS_QUERY_RANK ", a.id DESC");
  else
    {
      precis_sql_add (sql, plan->id);
      precis_sql_add (sql, plan->listing->order == PRECIS_ORDER_OLDEST ? " ASC" : " DESC");
    }
  if (plan->listing->limit && !(plan->ranked && plan->listing->after))
    precis_sql_add_number (sql, " LIMIT ?", plan->listing->limit);
}

static GArray *
read_ids (PrecisLibrary *self, PrecisSql *sql, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = precis_sql_prepare (sql, self->database, error);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  PrecisStep step = statement ? PRECIS_STEP_ROW : PRECIS_STEP_FAILED;

  while (step == PRECIS_STEP_ROW && (step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      gint64 id = precis_statement_get_int (statement, 0);

      g_array_append_val (ids, id);
    }
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

/* Leaves the page of a ranked list that comes after an article. */
static void
cut_page (GArray *ids, const PrecisListing *listing)
{
  guint first = 0;

  while (first < ids->len && g_array_index (ids, gint64, first) != listing->after)
    first++;
  g_array_remove_range (ids, 0, MIN (first + 1, ids->len));
  if (listing->limit && listing->limit < ids->len)
    g_array_set_size (ids, listing->limit);
}

/**
 * precis_library_list:
 * @self: a library
 * @listing: which articles, in which order
 * @error: %PRECIS_ERROR_NOT_FOUND if there is no such saved search, or as #PrecisLibrary
 *
 * Pages follow each other by the last article of the page before, so that any place of a list costs the same, and
 * nothing is listed twice or passed over when articles come and go meanwhile. Only a list in the order of the best match
 * is found as a whole for each page.
 *
 * Returns: (transfer full) (nullable): the numbers of the articles, as gint64
 */
GArray *
precis_library_list (PrecisLibrary *self, const PrecisListing *listing, GError **error)
{
  g_autoptr (PrecisSql) sql = precis_sql_new ();
  g_auto (Plan) plan = { NULL };
  GArray *ids;

  if (!make_plan (self, listing, &plan, error))
    return NULL;
  precis_sql_add (sql, "SELECT ");
  precis_sql_add (sql, plan.id);
  add_source (sql, &plan);
  add_conditions (sql, &plan);
  add_after (sql, &plan);
  add_order (sql, &plan);
  ids = read_ids (self, sql, error);
  if (ids && plan.ranked && listing->after)
    cut_page (ids, listing);
  return ids;
}

/**
 * precis_library_count:
 * @self: a library
 * @listing: which articles; order and page do not matter
 * @count: (out): how many there are
 * @error: as precis_library_list()
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_count (PrecisLibrary *self, const PrecisListing *listing, gint64 *count, GError **error)
{
  g_autoptr (PrecisSql) sql = precis_sql_new ();
  g_autoptr (GArray) counts = NULL;
  g_auto (Plan) plan = { NULL };

  if (!make_plan (self, listing, &plan, error))
    return FALSE;
  precis_sql_add (sql, "SELECT count (*)");
  add_source (sql, &plan);
  add_conditions (sql, &plan);
  counts = read_ids (self, sql, error);
  if (counts)
    *count = g_array_index (counts, gint64, 0);
  return counts != NULL;
}
