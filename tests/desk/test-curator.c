/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-curator.h"
#include "precis-lookup.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture   store;
  PrecisCurator *curator;
} CuratorFixture;

static void
set_up (CuratorFixture *fixture, gconstpointer data)
{
  store_fixture_set_up (&fixture->store, data);
  add_articles (&fixture->store, 1, 5);
  fixture->curator = precis_curator_new (fixture->store.store);
}

static void
tear_down (CuratorFixture *fixture, gconstpointer data)
{
  run_until (is_last_reference, fixture->curator);
  g_assert_finalize_object (fixture->curator);
  store_fixture_tear_down (&fixture->store, data);
}

static gint64
ask (CuratorFixture *fixture, const char *sql)
{
  return fixture_ask (&fixture->store.other, sql);
}

static const gint64 ids[] = { 2, 4 };

static PrecisEdit *
make_edit (PrecisEditKind kind, guint n, gint64 shelf, const char *name)
{
  PrecisEdit *edit = precis_edit_new (kind, ids, n);

  edit->shelf = shelf;
  edit->name = g_strdup (name);
  return edit;
}

static PrecisChange *
apply (CuratorFixture *fixture, PrecisEditKind kind, guint n, gint64 shelf, const char *name, const char *label)
{
  g_autoptr (PrecisEdit) edit = make_edit (kind, n, shelf, name);
  g_autoptr (GError) error = NULL;
  PrecisChange *change = precis_curator_apply (fixture->curator, edit, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (change->label, ==, label);
  return change;
}

static void
test_states (CuratorFixture *fixture, gconstpointer data)
{
  static const struct
  {
    PrecisState  state;
    gboolean     on;
    guint        n;
    const char  *label;
    const char  *count;
  } rows[] = {
    { PRECIS_STATE_READ, TRUE, 2, "2 articles marked as read", "SELECT count (*) FROM articles WHERE is_read" },
    { PRECIS_STATE_STARRED, TRUE, 1, "1 article starred", "SELECT count (*) FROM articles WHERE is_starred" },
    { PRECIS_STATE_ARCHIVED, TRUE, 2, "2 articles archived", "SELECT count (*) FROM articles WHERE is_archived" },
    { PRECIS_STATE_TRASHED, TRUE, 2, "2 articles moved to the trash",
      "SELECT count (*) FROM articles WHERE trashed NOT NULL" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_STATE, ids, rows[i].n);
      g_autoptr (PrecisChange) change = NULL, undone = NULL;
      g_autoptr (GError) error = NULL;

      edit->state = rows[i].state;
      edit->on = rows[i].on;
      change = precis_curator_apply (fixture->curator, edit, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (change->label, ==, rows[i].label);
      g_assert_cmpint (ask (fixture, rows[i].count), ==, rows[i].n);
      undone = precis_curator_undo (fixture->curator, change->id, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (undone->label, ==, rows[i].label);
      g_assert_cmpint (ask (fixture, rows[i].count), ==, 0);
    }
}

static void
test_nothing (CuratorFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_STATE, ids, 2);
  g_autoptr (PrecisChange) change = NULL;

  edit->state = PRECIS_STATE_STARRED;
  change = precis_curator_apply (fixture->curator, edit, &error);
  g_assert_no_error (error);
  g_assert_cmpint (change->id, ==, 0);
  g_assert_null (precis_curator_undo (fixture->curator, 0, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_curator_redo (fixture->curator, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

static void
test_shelves (CuratorFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisChange) added = apply (fixture, PRECIS_EDIT_ADD_DOSSIER, 2, 0, "Alpha", "Dossier “Alpha” added");
  g_autoptr (PrecisChange) renamed = NULL, tagged = NULL, removed = NULL, undone = NULL, again = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (added->shelf, >, 0);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM dossier_articles"), ==, 2);
  renamed = apply (fixture, PRECIS_EDIT_RENAME_DOSSIER, 0, added->shelf, "Beta", "Dossier renamed “Beta”");
  tagged = apply (fixture, PRECIS_EDIT_TAG, 2, 0, "Grain", "2 articles tagged “Grain”");
  removed = apply (fixture, PRECIS_EDIT_REMOVE_DOSSIER, 0, added->shelf, NULL, "Dossier removed");
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM dossiers"), ==, 0);
  undone = precis_curator_undo (fixture->curator, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpint (undone->id, ==, removed->id);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM dossier_articles"), ==, 2);
  again = precis_curator_redo (fixture->curator, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (again->label, ==, "Dossier removed");
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM dossiers"), ==, 0);
}

/* What fails changes nothing. */
static void
test_bad (CuratorFixture *fixture, gconstpointer data)
{
  static const struct
  {
    PrecisEditKind  kind;
    guint           n;
    gint64          shelf;
    const char     *name;
    int             code;
  } rows[] = {
    { PRECIS_EDIT_RENAME_DOSSIER, 0, 99, "x", PRECIS_ERROR_NOT_FOUND },
    { PRECIS_EDIT_PUT_IN_DOSSIER, 2, 99, NULL, PRECIS_ERROR_NOT_FOUND },
    { PRECIS_EDIT_RENAME_TAG, 0, 99, "x", PRECIS_ERROR_NOT_FOUND },
    { PRECIS_EDIT_RENAME_SEARCH, 0, 99, "x", PRECIS_ERROR_NOT_FOUND },
    { PRECIS_EDIT_REMOVE_NOTE, 0, 99, NULL, PRECIS_ERROR_NOT_FOUND },
    { PRECIS_EDIT_ADD_DOSSIER, 2, 0, " ", PRECIS_ERROR_EMPTY },
    { PRECIS_EDIT_TAG, 2, 0, "\n", PRECIS_ERROR_EMPTY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisEdit) edit = make_edit (rows[i].kind, rows[i].n, rows[i].shelf, rows[i].name);
      g_autoptr (GError) error = NULL;

      g_assert_null (precis_curator_apply (fixture->curator, edit, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM changes"), ==, 0);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM dossiers"), ==, 0);
}

static void
test_notes (CuratorFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", "The ferry waits.", NULL);
  PrecisDeposit deposit = { .article = article };
  gint64 id = precis_library_add_article (fixture->store.other.library, &deposit, NULL, NULL);
  g_autoptr (PrecisEdit) add_note = precis_edit_new (PRECIS_EDIT_ADD_NOTE, NULL, 0);
  g_autoptr (PrecisChange) added = NULL, removed = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (GError) error = NULL;

  add_note->note = g_object_new (PRECIS_TYPE_NOTE, "article", id, "text", "Ask.", NULL);
  added = precis_curator_apply (fixture->curator, add_note, &error);
  g_assert_no_error (error);
  notes = precis_lookup_notes (fixture->store.store, id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (notes->len, ==, 1);
  g_assert_cmpint (precis_note_get_id (g_ptr_array_index (notes, 0)), ==, added->shelf);
  removed = apply (fixture, PRECIS_EDIT_REMOVE_NOTE, 0, added->shelf, NULL, "Note removed");
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM notes"), ==, 0);
}

static void
applied_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  PrecisChange **change = data;
  g_autoptr (GError) error = NULL;

  *change = precis_curator_finish (PRECIS_CURATOR (object), result, &error);
  g_assert_no_error (error);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
test_async (CuratorFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisChange) change = NULL, undone = NULL, redone = NULL;

  precis_curator_apply_async (fixture->curator, make_edit (PRECIS_EDIT_TAG, 2, 0, "Grain"), applied_cb, &change);
  run_until (is_set, &change);
  precis_curator_undo_async (fixture->curator, change->id, applied_cb, &undone);
  run_until (is_set, &undone);
  precis_curator_redo_async (fixture->curator, applied_cb, &redone);
  run_until (is_set, &redone);
  g_assert_cmpint (redone->id, ==, change->id);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM article_tags"), ==, 2);
}

static void
test_purge (CuratorFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisChange) purged = apply (fixture, PRECIS_EDIT_PURGE, 2, 0, NULL, "2 articles deleted for good");
  g_autoptr (PrecisChange) emptied = NULL;

  g_assert_cmpint (purged->id, ==, 0);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM articles"), ==, 3);
  fixture_run (&fixture->store.other, "UPDATE articles SET trashed = 7 WHERE id = 1");
  emptied = apply (fixture, PRECIS_EDIT_EMPTY_TRASH, 0, 0, NULL, "1 article deleted for good");
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM articles"), ==, 2);
}

static void
add (const char *path, void (*test) (CuratorFixture *, gconstpointer))
{
  g_test_add (path, CuratorFixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/curator/states", test_states);
  add ("/curator/nothing", test_nothing);
  add ("/curator/shelves", test_shelves);
  add ("/curator/bad", test_bad);
  add ("/curator/notes", test_notes);
  add ("/curator/async", test_async);
  add ("/curator/purge", test_purge);
  return g_test_run ();
}
