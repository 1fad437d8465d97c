/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-shelf-counts.h"

/* Kinds are numbers of PrecisShelfKind: 0 to 4 inbox, all, starred, archive, trash (one row each, id 0), 5
 * dossiers, 6 tags. Whether the article @row stands on the shelf of a kind up to 4: */
#define STANDS(row)                                               \
  "CASE kind WHEN 0 THEN " row ".trashed IS NULL AND " row ".is_archived = 0" \
  " WHEN 1 THEN " row ".trashed IS NULL"                          \
  " WHEN 2 THEN " row ".trashed IS NULL AND " row ".is_starred = 1"  \
  " WHEN 3 THEN " row ".trashed IS NULL AND " row ".is_archived = 1" \
  " ELSE " row ".trashed IS NOT NULL END"

#define COUNT(row, sign) \
  " UPDATE shelf_counts SET count = count " sign " 1, unread = unread " sign " (" row ".is_read = 0) WHERE "

#define COUNT_STATES(row, sign) COUNT (row, sign) "kind <= 4 AND " STANDS (row) ";"

/* On the shelves that the user made; what is in the trash stands on none of them. */
#define COUNT_SETS(row, sign)                                                                            \
  COUNT (row, sign) "kind = 5 AND " row ".trashed IS NULL"                                               \
    " AND id IN (SELECT dossier FROM dossier_articles WHERE article = " row ".id);"                      \
  COUNT (row, sign) "kind = 6 AND " row ".trashed IS NULL"                                               \
    " AND id IN (SELECT tag FROM article_tags WHERE article = " row ".id);"

/* An article that comes to a set or goes from it. When the article itself goes, it was counted off before. */
#define COUNT_MEMBER(row, sign, kind, set)                                                               \
  " UPDATE shelf_counts SET count = count " sign " 1,"                                                   \
  "  unread = unread " sign " (SELECT is_read = 0 FROM articles WHERE id = " row ".article)"             \
  "  WHERE kind = " kind " AND id = " row "." set                                                        \
  "  AND EXISTS (SELECT 1 FROM articles WHERE id = " row ".article AND trashed IS NULL);"

#define SET_TRIGGERS(kind, sets, members, set)                                                           \
  "CREATE TRIGGER " sets "_come AFTER INSERT ON " sets " BEGIN"                                          \
  " INSERT OR IGNORE INTO shelf_counts (kind, id) VALUES (" kind ", new.id); END;"                       \
  "CREATE TRIGGER " sets "_go AFTER DELETE ON " sets " BEGIN"                                            \
  " DELETE FROM shelf_counts WHERE kind = " kind " AND id = old.id; END;"                                \
  "CREATE TRIGGER " members "_come AFTER INSERT ON " members " BEGIN"                                    \
  COUNT_MEMBER ("new", "+", kind, set) " END;"                                                           \
  "CREATE TRIGGER " members "_go AFTER DELETE ON " members " BEGIN"                                      \
  COUNT_MEMBER ("old", "-", kind, set) " END;"

const char precis_shelf_counts_schema[] =
  "CREATE TABLE shelf_counts ("
  "  kind INTEGER NOT NULL,"
  "  id INTEGER NOT NULL,"
  "  count INTEGER NOT NULL DEFAULT 0,"
  "  unread INTEGER NOT NULL DEFAULT 0,"
  "  PRIMARY KEY (kind, id)"
  ") STRICT, WITHOUT ROWID;"
  "INSERT INTO shelf_counts (kind, id) VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0);"
  "CREATE TRIGGER articles_come AFTER INSERT ON articles BEGIN" COUNT_STATES ("new", "+") " END;"
  "CREATE TRIGGER articles_go BEFORE DELETE ON articles BEGIN"
  COUNT_STATES ("old", "-") COUNT_SETS ("old", "-") " END;"
  "CREATE TRIGGER articles_change AFTER UPDATE OF is_read, is_starred, is_archived, trashed ON articles"
  " WHEN (old.is_read, old.is_starred, old.is_archived, old.trashed IS NULL)"
  "  IS NOT (new.is_read, new.is_starred, new.is_archived, new.trashed IS NULL) BEGIN"
  COUNT_STATES ("old", "-") COUNT_SETS ("old", "-") COUNT_STATES ("new", "+") COUNT_SETS ("new", "+") " END;"
  SET_TRIGGERS ("5", "dossiers", "dossier_articles", "dossier")
  SET_TRIGGERS ("6", "tags", "article_tags", "tag");

#define COUNTED_SETS(kind, sets, members, set)                                                          \
  " SELECT " kind ", s.id, count (a.id), coalesce (sum (a.is_read = 0), 0) FROM " sets " AS s"          \
  " LEFT JOIN " members " AS m ON m." set " = s.id"                                                     \
  " LEFT JOIN articles AS a ON a.id = m.article AND a.trashed IS NULL GROUP BY s.id"

/* What the table should hold. */
#define COUNTED                                                                                         \
  "SELECT kind, 0, count (a.id), coalesce (sum (a.is_read = 0), 0)"                                     \
  " FROM (SELECT column1 AS kind FROM (VALUES (0), (1), (2), (3), (4))) LEFT JOIN articles AS a ON "    \
  STANDS ("a") " GROUP BY kind UNION ALL"                                                               \
  COUNTED_SETS ("5", "dossiers", "dossier_articles", "dossier") " UNION ALL"                            \
  COUNTED_SETS ("6", "tags", "article_tags", "tag")

/**
 * precis_shelf_counts_fit:
 * @database: a connection
 * @fit: (out): whether all shelves are as full as the table says
 * @error: as precis_database_set_error()
 *
 * Counts all shelves, and compares.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_shelf_counts_fit (PrecisDatabase *database, gboolean *fit, GError **error)
{
  gint64 same = FALSE;

  if (!precis_database_get_int (database,
                                "SELECT NOT EXISTS (" COUNTED
                                " EXCEPT SELECT kind, id, count, unread FROM shelf_counts)"
                                " AND NOT EXISTS (SELECT kind, id, count, unread FROM shelf_counts"
                                "  EXCEPT SELECT * FROM (" COUNTED "))",
                                &same, error, ""))
    return FALSE;
  *fit = same;
  return TRUE;
}

/**
 * precis_shelf_counts_rebuild:
 * @database: a connection with a transaction
 * @error: as precis_database_set_error()
 *
 * Counts all shelves anew, for when rows were put in without regard to what refers to what.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_shelf_counts_rebuild (PrecisDatabase *database, GError **error)
{
  return precis_database_execute (database,
                                  "DELETE FROM shelf_counts;"
                                  "INSERT INTO shelf_counts (kind, id, count, unread) " COUNTED, error);
}
