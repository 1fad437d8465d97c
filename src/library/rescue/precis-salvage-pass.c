/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-proof.h"
#include "precis-salvage-pass.h"

static gboolean
note_article (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error)
{
  *wanted = TRUE;
  return precis_database_run (target, "INSERT OR IGNORE INTO temp.seen VALUES (?)", error, "i", rowid);
}

static gboolean
find_row (PrecisDatabase *target, const char *query, gint64 rowid, gboolean *found, GError **error)
{
  gint64 value = 0;

  if (!precis_database_get_int (target, query, &value, error, "i", rowid))
    return FALSE;
  *found = value > 0;
  return TRUE;
}

static gboolean
wants_text (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error)
{
  return note_article (target, rowid, wanted, error)
         && find_row (target, "SELECT 1 FROM temp.candidates WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM texts WHERE article = ?1)",
                      rowid, wanted, error);
}

static gboolean
wants_original (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error)
{
  return find_row (target, "SELECT 1 FROM texts WHERE article = ?", rowid, wanted, error);
}

/* Returns: number of the first candidate of that article that tells that hash, or 0 */
static gint64
find_candidate (PrecisDatabase *target, gint64 article, GBytes *hash)
{
  gint64 candidate = 0;

  precis_database_get_int (target, "SELECT rowid FROM temp.candidates WHERE id = ? AND hash = ? ORDER BY rowid", &candidate, NULL,
                           "ib", article, hash);
  return candidate;
}

/* Another article may have taken the address, by a damaged number; then this one does without. */
static gboolean
accept_candidate (PrecisDatabase *target, gint64 candidate)
{
  static const char query[] = "INSERT OR IGNORE INTO articles SELECT * FROM temp.candidates WHERE rowid = ?";

  if (!precis_database_run (target, query, NULL, "i", candidate))
    return FALSE;
  return precis_database_changes (target) > 0
         || (precis_database_run (target, "UPDATE temp.candidates SET url = NULL WHERE rowid = ?", NULL, "i", candidate)
             && precis_database_run (target, query, NULL, "i", candidate) && precis_database_changes (target) > 0);
}

/* The columns of texts are article, text … A text proves the article that tells its hash. */
static gboolean
proves_text (PrecisDatabase *target, const PrecisRow *row)
{
  g_autoptr (GBytes) hash = row->n_values >= 2 ? precis_proof_hash (row->values[1].data, row->values[1].size) : NULL;
  gint64 candidate = hash ? find_candidate (target, row->rowid, hash) : 0;

  return candidate > 0 && accept_candidate (target, candidate);
}

/* … of originals: article, type, size, data … */
static gboolean
proves_original (PrecisDatabase *target, const PrecisRow *row)
{
  return row->n_values >= 4 && precis_proof_packed (&row->values[3], row->values[2].integer, NULL);
}

/* … of revisions: id, article, replaced, title, byline, published, hash, text, size. */
static gboolean
proves_revision (PrecisDatabase *target, const PrecisRow *row)
{
  return row->n_values >= 9 && precis_proof_packed (&row->values[7], row->values[8].integer, &row->values[6]);
}

#define BOTH_RANKS(table, wants, proves) \
  { table, NULL, PRECIS_PAGE_TRUSTED, wants, proves }, { table, NULL, PRECIS_PAGE_STRAY, wants, proves }

/* Articles come first, as candidates: of each there may be several versions, and one whose number is damaged may have the
 * hash and the address of another. Their texts prove them; those that fit no article that a tree leads to may fit a stray
 * one. What is computed of an article is not copied but computed anew. */
static const PrecisSalvagePass passes[] = {
  { "articles", "temp.candidates", PRECIS_PAGE_TRUSTED, note_article, NULL },
  BOTH_RANKS ("texts", wants_text, proves_text),
  { "articles", "temp.candidates", PRECIS_PAGE_STRAY, note_article, NULL },
  BOTH_RANKS ("texts", wants_text, proves_text),
  BOTH_RANKS ("originals", wants_original, proves_original),
  BOTH_RANKS ("revisions", NULL, proves_revision),
  BOTH_RANKS ("tags", NULL, NULL),
  BOTH_RANKS ("article_tags", NULL, NULL),
  BOTH_RANKS ("dossiers", NULL, NULL),
  BOTH_RANKS ("dossier_articles", NULL, NULL),
  BOTH_RANKS ("notes", NULL, NULL),
  BOTH_RANKS ("searches", NULL, NULL),
  BOTH_RANKS ("repairs", NULL, NULL),
  BOTH_RANKS ("feeds", NULL, NULL),
  BOTH_RANKS ("entries", NULL, NULL),
  BOTH_RANKS ("sketches", NULL, NULL),
  BOTH_RANKS ("duplicates", NULL, NULL),
};

/**
 * precis_salvage_passes:
 * @n: (out): number of them
 *
 * Returns: (transfer none): what is copied, in this order
 */
const PrecisSalvagePass *
precis_salvage_passes (guint *n)
{
  *n = G_N_ELEMENTS (passes);
  return passes;
}

/* The columns of articles, with what they hold in rows that are older than they, and no constraints. */
static char *
candidates_query (PrecisDatabase *target, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (target,
    "SELECT 'CREATE TEMP TABLE candidates (' || group_concat (name || ' DEFAULT ' || coalesce (dflt_value, 'NULL')) || ');'"
    " FROM pragma_table_info ('articles')", error);

  if (!statement || precis_statement_step (statement, error) != PRECIS_STEP_ROW)
    return NULL;
  return precis_statement_dup_text (statement, 0);
}

/**
 * precis_salvage_pass_prepare:
 * @target: the new library
 * @error: as precis_database_set_error()
 *
 * Makes the tables that the passes need for themselves; they go when @target is closed.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_salvage_pass_prepare (PrecisDatabase *target, GError **error)
{
  g_autofree char *candidates = candidates_query (target, error);

  return candidates
         && precis_database_execute (target, "PRAGMA temp_store = FILE; CREATE TEMP TABLE seen (article INTEGER PRIMARY KEY)", error)
         && precis_database_execute (target, candidates, error)
         && precis_database_execute (target, "CREATE INDEX temp.candidates_id ON candidates (id)", error);
}
