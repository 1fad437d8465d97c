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

/* A stray version takes the place of one that no text fits. */
static gboolean
replace_article (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error)
{
  return note_article (target, rowid, wanted, error)
         && precis_database_run (target, "DELETE FROM articles WHERE id = ?1 AND NOT EXISTS"
                                 " (SELECT 1 FROM texts WHERE article = ?1)", error, "i", rowid);
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
         && find_row (target, "SELECT 1 FROM articles WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM texts WHERE article = ?1)",
                      rowid, wanted, error);
}

static gboolean
wants_original (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error)
{
  return find_row (target, "SELECT 1 FROM texts WHERE article = ?", rowid, wanted, error);
}

/* The columns of texts are article, text … */
static gboolean
proves_text (PrecisDatabase *target, const PrecisRow *row)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (target, "SELECT hash FROM articles WHERE id = ?", NULL);
  g_autoptr (GBytes) hash = NULL;

  if (!statement || row->n_values < 2)
    return FALSE;
  precis_statement_bind (statement, "i", row->rowid);
  if (precis_statement_step (statement, NULL) != PRECIS_STEP_ROW)
    return FALSE;
  hash = precis_statement_dup_blob (statement, 0);
  return precis_proof_hash (row->values[1].data, row->values[1].size, g_bytes_get_data (hash, NULL), g_bytes_get_size (hash));
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
  { table, PRECIS_PAGE_TRUSTED, wants, proves }, { table, PRECIS_PAGE_STRAY, wants, proves }

/* Articles first, then their texts, which prove them; texts that fit no article that a tree leads to may fit a stray one.
 * What is computed of an article is not copied but computed anew. */
static const PrecisSalvagePass passes[] = {
  { "articles", PRECIS_PAGE_TRUSTED, note_article, NULL },
  BOTH_RANKS ("texts", wants_text, proves_text),
  { "articles", PRECIS_PAGE_STRAY, replace_article, NULL },
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
