/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-enum-types.h"
#include "precis-query-sql.h"
#include "precis-search-match.h"
#include "precis-string.h"

/* By PrecisQueryState */
static const char * const states[] = {
  "a.is_read = 0",
  "a.is_read = 1",
  "a.is_starred = 1",
  "a.is_noted = 1",
  "a.is_archived = 1",
  "a.trashed IS NOT NULL",
};

/* By PrecisQueryPart */
static const char * const parts[] = {
  "a.has_quotes = 1",
  "a.is_noted = 1",
  "a.id IN (SELECT article FROM revisions)",
  "EXISTS (SELECT 1 FROM concerns c WHERE c.article = a.id AND +c.kind = 0)",
  "EXISTS (SELECT 1 FROM concerns c WHERE c.article = a.id AND +c.kind = 1)",
  "EXISTS (SELECT 1 FROM moments m WHERE m.article = a.id)",
  "(a.id IN (SELECT article FROM duplicates) OR a.id IN (SELECT other FROM duplicates))",
};

/* The host of an address: what stands between "//" and the next slash. */
#define HOST "substr (a.url, 1, instr (a.url, '//') + 1 + instr (substr (a.url || '/', instr (a.url, '//') + 2), '/'))"

static gboolean
is_any (const PrecisQueryNode *term)
{
  return !*precis_query_node_get_value (term);
}

static void
add_enum (PrecisSql *sql, GType type, const char * const *conditions, const PrecisQueryNode *term)
{
  int value = 0;

  precis_enum_value (type, precis_query_node_get_value (term), &value);
  precis_sql_add (sql, conditions[value]);
}

static void
add_days (PrecisSql *sql, const PrecisQueryNode *term)
{
  int from, until;

  precis_query_node_get_days (term, &from, &until);
  precis_sql_add_number (sql, "a.day >= ?", from);
  precis_sql_add_number (sql, " AND a.day < ?", until);
}

static void
add_title (PrecisSql *sql, PrecisQueryField field)
{
  if (field == PRECIS_QUERY_TITLE)
    precis_sql_add (sql, "a.title IS NOT NULL");
  else
    precis_sql_add (sql, field == PRECIS_QUERY_NOTE ? "a.is_noted = 1" : "1");
}

/* Columns that hold a line of a few words; @before and @after stand around the words that are looked for. */
static void
add_line (PrecisSql *sql, const char *before, const PrecisQueryNode *term, const char *after)
{
  g_autofree char *words = precis_string_words (precis_query_node_get_value (term));

  if (precis_query_node_is_prefix (term))
    words[strlen (words) - 1] = '\0';
  precis_sql_add (sql, before);
  precis_sql_add_text (sql, ", ?) > 0", words);
  precis_sql_add (sql, after);
}

/* Names that the user gives: all of it, or its beginning. */
static void
add_name (PrecisSql *sql, const char *before, const PrecisQueryNode *term)
{
  g_autofree char *key = precis_string_fold (precis_query_node_get_value (term));

  precis_sql_add (sql, before);
  if (is_any (term))
    precis_sql_add (sql, "1)");
  else
    precis_sql_add_text (sql, precis_query_node_is_prefix (term) ? "instr (key, ?) = 1)" : "key = ?)", key);
}

static int
entity_type (PrecisQueryField field)
{
  if (field == PRECIS_QUERY_PERSON)
    return PRECIS_ENTITY_PERSON;
  return field == PRECIS_QUERY_PLACE ? PRECIS_ENTITY_PLACE : PRECIS_ENTITY_ORGANISATION;
}

static void
add_entity (PrecisSql *sql, const PrecisQueryNode *term)
{
  PrecisQueryField field = precis_query_node_get_field (term);
  g_autofree char *match = precis_search_match_write_value (NULL, term);

  precis_sql_add (sql, "a.id IN (SELECT m.article FROM ");
  if (is_any (term))
    precis_sql_add (sql, "entities e CROSS JOIN mentions m ON m.entity = e.id WHERE 1");
  else
    precis_sql_add_text (sql, "names CROSS JOIN entities e ON e.id = names.rowid CROSS JOIN mentions m"
                              " ON m.entity = e.id WHERE names MATCH ?", match);
  if (field != PRECIS_QUERY_NAME)
    precis_sql_add_number (sql, " AND e.type = ?", entity_type (field));
  precis_sql_add (sql, ")");
}

static gboolean
is_type_of (PrecisConcernKind kind, int type)
{
  return (type <= PRECIS_CONCERN_UNKNOWN) == (kind == PRECIS_CONCERN_RISK);
}

/* Words of the phrase are words of the text, which the index has; of the few articles that it finds, the phrases are
 * read. */
static void
add_phrase (PrecisSql *sql, const PrecisQueryNode *term, PrecisConcernKind kind)
{
  g_autofree char *match = precis_search_match_write_value ("text", term);

  precis_sql_add_text (sql, "a.id IN (SELECT rowid FROM words WHERE words MATCH ?)", match);
  precis_sql_add_number (sql, " AND EXISTS (SELECT 1 FROM concerns c WHERE c.article = a.id AND +c.kind = ?", kind);
  add_line (sql, " AND instr (words_of (c.phrase)", term, ")");
}

static void
add_concern (PrecisSql *sql, const PrecisQueryNode *term)
{
  PrecisConcernKind kind = precis_query_node_get_field (term) == PRECIS_QUERY_RISK ? PRECIS_CONCERN_RISK
                                                                                   : PRECIS_CONCERN_OBSTACLE;
  g_autofree char *nick = precis_string_lower (precis_query_node_get_value (term), -1);
  gboolean exact = !precis_query_node_is_prefix (term);
  int value;

  if (exact && precis_enum_value (PRECIS_TYPE_CATEGORY, nick, &value))
    {
      precis_sql_add_number (sql, "a.id IN (SELECT article FROM concerns WHERE kind = ?", kind);
      precis_sql_add_number (sql, " AND category = ?)", value);
      return;
    }
  if (!is_any (term) && !(exact && precis_enum_value (PRECIS_TYPE_CERTAINTY, nick, &value))
      && !(exact && precis_enum_value (PRECIS_TYPE_CONCERN_TYPE, nick, &value) && is_type_of (kind, value)))
    {
      add_phrase (sql, term, kind);
      return;
    }
  precis_sql_add_number (sql, "EXISTS (SELECT 1 FROM concerns c WHERE c.article = a.id AND +c.kind = ?", kind);
  if (!is_any (term))
    precis_sql_add_number (sql, precis_enum_value (PRECIS_TYPE_CERTAINTY, nick, &value)
                                  ? " AND c.certainty = ?" : " AND c.type = ?", value);
  precis_sql_add (sql, ")");
}

static void
add_site (PrecisSql *sql, const PrecisQueryNode *term)
{
  if (is_any (term))
    precis_sql_add (sql, "(a.site IS NOT NULL OR a.url IS NOT NULL)");
  else
    add_line (sql, "instr (words_of (ifnull (a.site, '') || ' ' || ifnull (" HOST ", ''))", term, "");
}

static void
add_author (PrecisSql *sql, const PrecisQueryNode *term)
{
  if (is_any (term))
    precis_sql_add (sql, "a.byline IS NOT NULL");
  else
    add_line (sql, "instr (words_of (a.byline)", term, "");
}

static void
add_feed (PrecisSql *sql, const PrecisQueryNode *term)
{
  precis_sql_add (sql, "a.id IN (SELECT e.article FROM feeds f CROSS JOIN entries e ON e.feed = f.id WHERE ");
  if (is_any (term))
    precis_sql_add (sql, "e.article IS NOT NULL)");
  else
    add_line (sql, "e.article IS NOT NULL AND instr (words_of (ifnull (f.title, '') || ' ' || f.url)", term, ")");
}

static void
add_language (PrecisSql *sql, const PrecisQueryNode *term)
{
  g_autofree char *language = precis_string_lower (precis_query_node_get_value (term), -1);

  precis_sql_add_text (sql, precis_query_node_is_prefix (term) ? "instr (a.language, ?) = 1" : "a.language = ?",
                       language);
}

/**
 * precis_query_sql_add_field:
 * @sql: a statement that reads the articles as `a`
 * @term: a term that is not blank, and for which precis_query_node_is_words() does not hold
 *
 * Adds the condition, which may be NULL where the article does not have what is looked at.
 */
void
precis_query_sql_add_field (PrecisSql *sql, const PrecisQueryNode *term)
{
  PrecisQueryField field = precis_query_node_get_field (term);

  precis_sql_add (sql, "(");
  if (field <= PRECIS_QUERY_NOTE)
    add_title (sql, field);
  else if (field <= PRECIS_QUERY_ORGANISATION)
    add_entity (sql, term);
  else if (field <= PRECIS_QUERY_OBSTACLE)
    add_concern (sql, term);
  else if (field == PRECIS_QUERY_TAG)
    add_name (sql, "a.id IN (SELECT x.article FROM tags CROSS JOIN article_tags x ON x.tag = tags.id"
                   " WHERE ", term);
  else if (field == PRECIS_QUERY_DOSSIER)
    add_name (sql, "a.id IN (SELECT x.article FROM dossiers CROSS JOIN dossier_articles x ON x.dossier = dossiers.id"
                   " WHERE ", term);
  else if (field == PRECIS_QUERY_SITE)
    add_site (sql, term);
  else if (field == PRECIS_QUERY_AUTHOR)
    add_author (sql, term);
  else if (field == PRECIS_QUERY_FEED)
    add_feed (sql, term);
  else if (field == PRECIS_QUERY_LANGUAGE)
    add_language (sql, term);
  else if (field <= PRECIS_QUERY_LAST)
    add_days (sql, term);
  else if (field == PRECIS_QUERY_IS)
    add_enum (sql, PRECIS_TYPE_QUERY_STATE, states, term);
  else
    add_enum (sql, PRECIS_TYPE_QUERY_PART, parts, term);
  precis_sql_add (sql, ")");
}
