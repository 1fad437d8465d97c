/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-entry.h"
#include "precis-error.h"
#include "precis-library-check.h"
#include "precis-library-private.h"
#include "precis-shelf-counts.h"

#define MAX_NAMED 20 /* articles that are named; the others are counted */

typedef struct
{
  PrecisLibrary *library;
  PrecisFaults   faults;
  GPtrArray     *sentences;
} Check;

static gboolean
is_damaged (const GError *error)
{
  return g_error_matches (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED);
}

/* Reading may fail at the very damage that is looked for. */
static gboolean
note_damage (Check *self, GError *failure, GError **error)
{
  if (!is_damaged (failure))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }
  self->faults |= PRECIS_FAULT_FILE;
  g_ptr_array_add (self->sentences, g_strdup (_("The file cannot be read to its end.")));
  g_error_free (failure);
  return TRUE;
}

/* SQLite's words are for experts; the first of them goes along. Newer versions of it look at the search index too. */
static void
note_finding (Check *self, const char *finding, guint *n_findings)
{
  if (g_str_equal (finding, "ok"))
    return;
  if (strstr (finding, "FTS5"))
    {
      self->faults |= PRECIS_FAULT_WORDS;
      return;
    }
  self->faults |= PRECIS_FAULT_FILE;
  if (++*n_findings == 1)
    g_ptr_array_add (self->sentences, g_strdup_printf (_("The file does not hold what it should: %s."), finding));
}

static gboolean
check_file (Check *self, PrecisCheckDepth depth, GError **error)
{
  const char *query = depth == PRECIS_CHECK_QUICK ? "PRAGMA quick_check" : "PRAGMA integrity_check";
  g_autoptr (PrecisStatement) statement = NULL;
  GError *failure = NULL;
  PrecisStep step = PRECIS_STEP_FAILED;
  guint n_findings = 0;

  statement = precis_database_prepare (self->library->database, query, &failure);
  while (statement && (step = precis_statement_step (statement, &failure)) == PRECIS_STEP_ROW)
    {
      g_autofree char *finding = precis_statement_dup_text (statement, 0);

      note_finding (self, finding, &n_findings);
    }
  if (n_findings > 1)
    g_ptr_array_add (self->sentences, g_strdup_printf (ngettext ("There is %u other fault in the file.",
                                                                 "There are %u other faults in the file.",
                                                                 n_findings - 1),
                                                       n_findings - 1));
  return step == PRECIS_STEP_DONE || note_damage (self, failure, error);
}

static gboolean
check_references (Check *self, GError **error)
{
  GError *failure = NULL;
  gint64 n = 0;

  if (!precis_database_get_int (self->library->database, "SELECT count (*) FROM pragma_foreign_key_check", &n,
                                &failure, ""))
    return note_damage (self, failure, error);
  if (n == 0)
    return TRUE;
  self->faults |= PRECIS_FAULT_ARTICLE;
  g_ptr_array_add (self->sentences, g_strdup_printf (ngettext ("%u entry belongs to an article that is not there.",
                                                               "%u entries belong to articles that are not there.",
                                                               n),
                                                     (guint) n));
  return TRUE;
}

static gboolean
has_text (PrecisStatement *statement)
{
  g_autoptr (GBytes) kept = precis_statement_dup_blob (statement, 1);
  g_autofree char *text = precis_statement_dup_text (statement, 2);
  g_autoptr (GBytes) hash = text ? precis_entry_hash (text) : NULL;

  return kept && hash && g_bytes_equal (kept, hash);
}

static void
note_text (Check *self, PrecisStatement *statement, guint *n_bad)
{
  g_autofree char *label = precis_statement_dup_text (statement, 0);

  self->faults |= PRECIS_FAULT_ARTICLE;
  if (++*n_bad <= MAX_NAMED)
    g_ptr_array_add (self->sentences,
                     g_strdup_printf (_("The text of “%s” is not what was stored."), label ? label : ""));
}

static gboolean
check_texts (Check *self, GError **error)
{
  g_autoptr (PrecisStatement) statement = NULL;
  GError *failure = NULL;
  PrecisStep step = PRECIS_STEP_FAILED;
  guint n_bad = 0;

  statement = precis_database_prepare (self->library->database,
    "SELECT label, hash, text FROM articles LEFT JOIN texts ON texts.article = articles.id", &failure);
  while (statement && (step = precis_statement_step (statement, &failure)) == PRECIS_STEP_ROW)
    if (!has_text (statement))
      note_text (self, statement, &n_bad);
  if (n_bad > MAX_NAMED)
    g_ptr_array_add (self->sentences, g_strdup_printf (ngettext ("So is that of %u other article.",
                                                                 "So are those of %u other articles.",
                                                                 n_bad - MAX_NAMED),
                                                       n_bad - MAX_NAMED));
  return step == PRECIS_STEP_DONE || note_damage (self, failure, error);
}

/* Compares the index with all that it should hold (https://sqlite.org/fts5.html, "The 'integrity-check' Command"). For
 * SQLite that is a change of the index. */
static gboolean
check_words (Check *self, GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (self->library->mode == PRECIS_LIBRARY_WRITE
      && !precis_database_run (self->library->database,
                               "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", &failure, ""))
    {
      if (!is_damaged (failure))
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return FALSE;
        }
      self->faults |= PRECIS_FAULT_WORDS;
    }
  if (self->faults & PRECIS_FAULT_WORDS)
    g_ptr_array_add (self->sentences, g_strdup (_("The search index does not fit the articles.")));
  return TRUE;
}

/* They follow from the articles, as the search index does, and are made anew with it. */
static gboolean
check_counts (Check *self, GError **error)
{
  GError *failure = NULL;
  gboolean fit;

  if (!precis_shelf_counts_fit (self->library->database, &fit, &failure))
    return note_damage (self, failure, error);
  if (fit)
    return TRUE;
  self->faults |= PRECIS_FAULT_WORDS;
  g_ptr_array_add (self->sentences, g_strdup (_("The numbers of articles on the shelves are wrong.")));
  return TRUE;
}

static gboolean
check_all (Check *self, PrecisCheckDepth depth, GError **error)
{
  if (!check_file (self, depth, error))
    return FALSE;
  return depth == PRECIS_CHECK_QUICK
         || (check_references (self, error) && check_texts (self, error) && check_words (self, error)
             && check_counts (self, error));
}

/* A damaged file stays as it is: also what closing it would copy from the log. */
static void
leave_log (PrecisLibrary *library)
{
  sqlite3_db_config (precis_database_get_handle (library->database), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

/**
 * precis_library_check:
 * @self: a library
 * @depth: how thoroughly; %PRECIS_CHECK_FULL looks at the search index only if the library was opened for writing
 * @faults: (out): what kinds of faults there are
 * @sentences: (out) (optional) (transfer full): the faults in the user's words; empty if there are none
 * @cancellable: (nullable): ends it early
 * @error: as #PrecisLibrary; damage is what is looked for and no error
 *
 * Reads the whole file. If it finds it damaged, @self must not be written to any more; closing it will not write either.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_check (PrecisLibrary     *self,
                      PrecisCheckDepth   depth,
                      PrecisFaults      *faults,
                      GStrv             *sentences,
                      GCancellable      *cancellable,
                      GError           **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  Check check = { self, PRECIS_FAULT_NONE, found };
  gboolean checked;

  precis_library_set_cancellable (self, cancellable);
  checked = check_all (&check, depth, error);
  precis_library_set_cancellable (self, NULL);
  *faults = check.faults;
  if (check.faults & PRECIS_FAULT_FILE)
    leave_log (self);
  if (!checked || !sentences)
    return checked;
  g_ptr_array_set_free_func (found, NULL);
  g_ptr_array_add (found, NULL);
  *sentences = (GStrv) g_ptr_array_free (g_steal_pointer (&found), FALSE);
  return TRUE;
}

/**
 * precis_library_rebuild_words:
 * @self: a library for writing
 * @cancellable: (nullable): ends it early
 * @error: as #PrecisLibrary
 *
 * Makes the search index anew from the articles, and what else follows from them: the numbers on the shelves.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_rebuild_words (PrecisLibrary *self, GCancellable *cancellable, GError **error)
{
  gboolean success;

  if (!precis_library_begin (self, error))
    return FALSE;
  precis_library_set_cancellable (self, cancellable);
  success = precis_database_run (self->database, "INSERT INTO words (words) VALUES ('rebuild')", error, "")
            && precis_database_run (self->database, "DELETE FROM names", error, "")
            && precis_database_run (self->database,
                                    "INSERT INTO names (rowid, name) SELECT id, name FROM entities", error, "")
            && precis_shelf_counts_rebuild (self->database, error);
  precis_library_set_cancellable (self, NULL);
  return precis_library_end (self, success, error);
}
