/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-schema.h"
#include "precis-shelf-counts.h"

/* Times are seconds since 1970 UTC, days are days since 1970-01-01, offsets are bytes of the article's text, enumerations
 * are the numbers of the model's enumerations. `articles` holds what lists show and order by, in short rows; what is long
 * and read with one article at a time has tables of its own. */
static const char articles[] =
  "CREATE TABLE articles ("
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  url TEXT,"                              /* canonical form */
  "  title TEXT, byline TEXT, site TEXT, published TEXT, language TEXT, source TEXT,"
  "  label TEXT NOT NULL,"                   /* what to call it */
  "  gist TEXT,"
  "  hash BLOB NOT NULL,"                    /* SHA-256 of the text */
  "  words INTEGER NOT NULL DEFAULT 0,"
  "  day INTEGER,"                           /* of publication, else of adding */
  "  added INTEGER NOT NULL,"
  "  is_read INTEGER NOT NULL DEFAULT 0,"
  "  is_starred INTEGER NOT NULL DEFAULT 0,"
  "  is_archived INTEGER NOT NULL DEFAULT 0,"
  "  is_noted INTEGER NOT NULL DEFAULT 0,"
  "  has_quotes INTEGER NOT NULL DEFAULT 0,"
  "  trashed INTEGER,"                       /* when it was deleted */
  "  place INTEGER NOT NULL DEFAULT 0"       /* where the user was reading, an offset */
  ") STRICT;"
  "CREATE UNIQUE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;"
  "CREATE UNIQUE INDEX articles_hash ON articles (hash);"
  /* What is asked of each of the many articles that words are found in, without reading their rows. */
  "CREATE INDEX articles_states ON articles (id, trashed, is_archived, is_read, is_starred, is_noted, day);"
  "CREATE INDEX articles_day ON articles (day, id);"
  "CREATE INDEX articles_site ON articles (site, id);"
  "CREATE INDEX articles_inbox ON articles (id) WHERE is_archived = 0 AND trashed IS NULL;"
  "CREATE INDEX articles_all ON articles (id) WHERE trashed IS NULL;"
  "CREATE INDEX articles_unread ON articles (id) WHERE is_read = 0 AND trashed IS NULL;"
  "CREATE INDEX articles_starred ON articles (id) WHERE is_starred = 1 AND trashed IS NULL;"
  "CREATE INDEX articles_archived ON articles (id) WHERE is_archived = 1 AND trashed IS NULL;"
  "CREATE INDEX articles_trashed ON articles (trashed, id) WHERE trashed IS NOT NULL;"

  "CREATE TABLE texts ("
  "  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,"
  "  text TEXT NOT NULL,"
  "  blocks BLOB NOT NULL,"                  /* a GVariant of PrecisBlock */
  "  notices TEXT"                           /* one a line */
  ") STRICT;"

  "CREATE TABLE originals ("
  "  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,"
  "  type TEXT,"                             /* content type, if the carrier told */
  "  size INTEGER NOT NULL,"
  "  data BLOB NOT NULL"                     /* compressed (zlib) */
  ") STRICT;"

  "CREATE TABLE revisions ("                 /* what an article said before */
  "  id INTEGER PRIMARY KEY,"
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  replaced INTEGER NOT NULL,"
  "  title TEXT, byline TEXT, published TEXT,"
  "  hash BLOB NOT NULL,"
  "  text BLOB NOT NULL,"                    /* compressed (zlib) */
  "  size INTEGER NOT NULL"                  /* of the text */
  ") STRICT;"
  "CREATE INDEX revisions_article ON revisions (article, id);";

static const char findings[] =
  "CREATE TABLE jobs ("                      /* analyses to be done, or that failed */
  "  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,"
  "  state INTEGER NOT NULL DEFAULT 0,"      /* 0 pending, 1 running, 2 failed */
  "  attempts INTEGER NOT NULL DEFAULT 0,"
  "  reason TEXT"
  ") STRICT;"
  "CREATE INDEX jobs_state ON jobs (state, article);"

  "CREATE TABLE briefings ("
  "  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,"
  "  engine INTEGER NOT NULL,"               /* version of the engine that made it */
  "  data BLOB NOT NULL"                     /* a GVariant of the whole briefing */
  ") STRICT;"

  "CREATE TABLE entities ("
  "  id INTEGER PRIMARY KEY,"
  "  type INTEGER NOT NULL,"
  "  name TEXT NOT NULL,"
  "  key TEXT NOT NULL,"                     /* the name folded for comparison */
  "  country TEXT"
  ") STRICT;"
  "CREATE UNIQUE INDEX entities_key ON entities (key, type);"
  /* Words of names. What is added here goes with no trigger (FTS5 is nothing for one where the schema is not trusted):
   * whoever adds an entity adds its name, in the place of one that had its number before and is gone. */
  "CREATE VIRTUAL TABLE names USING fts5 (name, columnsize = 0, tokenize = \"unicode61 remove_diacritics 2\");"

  "CREATE TABLE mentions ("                  /* of an entity in an article */
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  entity INTEGER NOT NULL REFERENCES entities,"
  "  role TEXT,"
  "  weight REAL NOT NULL,"
  "  count INTEGER NOT NULL,"
  "  spans BLOB NOT NULL,"                   /* pairs of 32-bit little-endian offsets */
  "  PRIMARY KEY (article, entity)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX mentions_entity ON mentions (entity, article);"
  "CREATE TRIGGER mentions_gone AFTER DELETE ON mentions BEGIN" /* an entity goes with its last mention */
  "  DELETE FROM entities WHERE id = old.entity AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity = old.entity);"
  "END;"

  "CREATE TABLE concerns ("
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  n INTEGER NOT NULL,"                    /* its place in the briefing */
  "  kind INTEGER NOT NULL, type INTEGER NOT NULL, category INTEGER NOT NULL, certainty INTEGER NOT NULL,"
  "  score REAL NOT NULL,"
  "  phrase TEXT NOT NULL,"
  "  start INTEGER NOT NULL, end INTEGER NOT NULL,"
  "  actors TEXT,"                           /* one a line */
  "  PRIMARY KEY (article, n)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX concerns_kind ON concerns (kind, category, article);"

  "CREATE TABLE moments ("
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  n INTEGER NOT NULL,"
  "  date TEXT NOT NULL, until TEXT,"
  "  precision INTEGER NOT NULL,"
  "  start INTEGER NOT NULL, end INTEGER NOT NULL,"
  "  PRIMARY KEY (article, n)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX moments_date ON moments (date, article);"

  "CREATE TABLE sketches ("                  /* hashes of bands of a MinHash of the text's shingles */
  "  band INTEGER NOT NULL,"
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  PRIMARY KEY (band, article)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX sketches_article ON sketches (article);"
  "CREATE TABLE duplicates ("                /* articles that say nearly the same */
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  other INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  overlap REAL NOT NULL,"                 /* share of common shingles, 0 to 1 */
  "  PRIMARY KEY (article, other)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX duplicates_other ON duplicates (other);";

/* A number is never given again: undo may bring its first bearer back. */
static const char user[] =
  "CREATE TABLE tags ("
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  name TEXT NOT NULL,"
  "  key TEXT NOT NULL UNIQUE"               /* folded */
  ") STRICT;"
  "CREATE TABLE article_tags ("
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  tag INTEGER NOT NULL REFERENCES tags ON DELETE CASCADE,"
  "  PRIMARY KEY (article, tag)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX article_tags_tag ON article_tags (tag, article);"

  "CREATE TABLE dossiers ("
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  name TEXT NOT NULL,"
  "  key TEXT NOT NULL UNIQUE,"
  "  note TEXT,"
  "  created INTEGER NOT NULL"
  ") STRICT;"
  "CREATE TABLE dossier_articles ("
  "  dossier INTEGER NOT NULL REFERENCES dossiers ON DELETE CASCADE,"
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  position REAL NOT NULL,"                /* halves make room between two */
  "  PRIMARY KEY (dossier, article)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX dossier_articles_article ON dossier_articles (article);"

  "CREATE TABLE notes ("                     /* highlights, with or without words */
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,"
  "  start INTEGER NOT NULL, end INTEGER NOT NULL,"
  "  quote TEXT,"
  "  color INTEGER NOT NULL DEFAULT 0,"
  "  text TEXT,"
  "  created INTEGER NOT NULL"
  ") STRICT;"
  "CREATE INDEX notes_article ON notes (article, start);"

  "CREATE TABLE searches ("
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  name TEXT NOT NULL,"
  "  query TEXT NOT NULL,"
  "  created INTEGER NOT NULL"
  ") STRICT;"

  "CREATE TABLE repairs ("                   /* of entities, by the user */
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  kind INTEGER NOT NULL,"
  "  name TEXT NOT NULL,"                    /* of what is repaired */
  "  value TEXT,"                            /* what it becomes, where the kind needs one */
  "  created INTEGER NOT NULL"
  ") STRICT;"

  "CREATE TABLE changes ("                   /* the undo log: a change of the user … */
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
  "  label TEXT NOT NULL,"
  "  created INTEGER NOT NULL,"
  "  undone INTEGER NOT NULL DEFAULT 0"
  ") STRICT;"
  "CREATE TABLE change_rows ("               /* … and the rows that it changed, as they were */
  "  change INTEGER NOT NULL REFERENCES changes ON DELETE CASCADE,"
  "  n INTEGER NOT NULL,"
  "  tbl INTEGER NOT NULL,"                  /* a PrecisChangeTable */
  "  key INTEGER NOT NULL, second INTEGER NOT NULL,"
  "  article INTEGER,"                       /* that the row is about */
  "  before BLOB,"                           /* NULL: there was none */
  "  after BLOB,"
  "  PRIMARY KEY (change, n)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX change_rows_article ON change_rows (article) WHERE article IS NOT NULL;";

static const char feeds[] =
  "CREATE TABLE feeds ("
  "  id INTEGER PRIMARY KEY,"
  "  url TEXT NOT NULL UNIQUE,"
  "  title TEXT, link TEXT, folder TEXT,"
  "  interval INTEGER,"                      /* seconds between refreshes; NULL: when asked */
  "  fulltext INTEGER NOT NULL DEFAULT 0,"
  "  etag TEXT, modified TEXT,"              /* validators */
  "  refreshed INTEGER, failures INTEGER NOT NULL DEFAULT 0, reason TEXT, next INTEGER,"
  "  created INTEGER NOT NULL"
  ") STRICT;"
  "CREATE TABLE entries ("
  "  id INTEGER PRIMARY KEY,"
  "  feed INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,"
  "  guid TEXT NOT NULL,"
  "  url TEXT, title TEXT, published TEXT,"
  "  hash BLOB,"
  "  article INTEGER REFERENCES articles ON DELETE SET NULL,"
  "  seen INTEGER NOT NULL"
  ") STRICT;"
  "CREATE UNIQUE INDEX entries_guid ON entries (feed, guid);"
  "CREATE INDEX entries_article ON entries (article, feed);";

/* The index reads what it holds from the view when it makes snippets, and is told by precis-words.c what goes and comes. */
static const char words[] =
  "CREATE VIEW searchable (article, title, text, notes) AS"
  "  SELECT id, label, substr (texts.text, 1, 500000),"
  "    CASE WHEN is_noted THEN (SELECT group_concat (notes.text, char (10)) FROM notes WHERE notes.article = articles.id) END"
  "  FROM articles JOIN texts ON texts.article = articles.id;"
  "CREATE VIRTUAL TABLE words USING fts5 (title, text, notes, content = 'searchable', content_rowid = 'article',"
  "  tokenize = \"unicode61 remove_diacritics 2\");"
  "CREATE TABLE chores ("                    /* what is still to be done behind a change, see precis-purge.c */
  "  name TEXT PRIMARY KEY"
  ") STRICT, WITHOUT ROWID;";

#define MAX_PARTS 8

/* A row a version: what makes it of the one before. Never change a row that was released; add one. */
static const char * const versions[][MAX_PARTS] = {
  { articles, findings, user, feeds, words, precis_shelf_counts_schema, NULL },
};

/* A version that does not exist yet, or NULL. */
static const char *extension;

/**
 * precis_schema_extend:
 * @script: (nullable): what makes one more version of the last one; %NULL for none
 *
 * Stands in for a version to come where upgrades are tested.
 */
void
precis_schema_extend (const char *script)
{
  extension = script;
}

/**
 * precis_schema_version:
 *
 * Returns: the version that this program reads and writes
 */
guint
precis_schema_version (void)
{
  return G_N_ELEMENTS (versions) + (extension != NULL);
}

/**
 * precis_schema_upgrade:
 * @database: a connection for writing, with a transaction
 * @from: the version of the file, 0 for an empty one
 * @error: as precis_database_set_error()
 *
 * Brings a file to this program's version.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_schema_upgrade (PrecisDatabase *database, guint from, GError **error)
{
  g_autofree char *mark = g_strdup_printf ("PRAGMA user_version = %u; PRAGMA application_id = %u;",
                                           precis_schema_version (), PRECIS_SCHEMA_APPLICATION_ID);

  for (guint version = from; version < G_N_ELEMENTS (versions); version++)
    for (const char * const *part = versions[version]; *part; part++)
      if (!precis_database_execute (database, *part, error))
        return FALSE;
  return (!extension || precis_database_execute (database, extension, error))
         && precis_database_execute (database, mark, error);
}

/* Whether @sql is a part of the scripts, which is what SQLite keeps of them. */
static gboolean
is_ours (const char *sql)
{
  for (guint version = 0; version < G_N_ELEMENTS (versions); version++)
    for (const char * const *part = versions[version]; *part; part++)
      if (strstr (*part, sql))
        return TRUE;
  return extension && strstr (extension, sql);
}

/**
 * precis_schema_check:
 * @database: a connection to a file of a version that this program knows
 * @error: %PRECIS_ERROR_DAMAGED if it has what is not ours, or as precis_database_set_error()
 *
 * Looks whether all triggers, views and virtual tables are ours. Those of a file from elsewhere would run when it is
 * changed or read: they could delete what is in the library, or never end.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_schema_check (PrecisDatabase *database, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database,
    "SELECT sql FROM sqlite_schema WHERE sql NOT LIKE 'CREATE TABLE %' AND sql NOT LIKE 'CREATE INDEX %'"
    " AND sql NOT LIKE 'CREATE UNIQUE INDEX %'", error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      g_autofree char *sql = precis_statement_dup_text (statement, 0);

      if (sql && is_ours (sql))
        continue;
      precis_database_set_damaged (error);
      return FALSE;
    }
  return step == PRECIS_STEP_DONE;
}
