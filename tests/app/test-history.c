/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-history.h"
#include "sample-library.h"
#include "wait.h"

typedef struct
{
  SampleLibrary  library;
  PrecisHistory *history;
  gint64         ids[2];
  guint          n_done;
  guint          n_undone;
  char          *label;
  char          *failure;
  gboolean       undoable;
  gint64         shelf;
} Fixture;

static void
done_cb (Fixture *self, guint kind, const char *label, gint64 shelf, gboolean undoable)
{
  self->n_done++;
  g_free (self->label);
  self->label = g_strdup (label);
  self->shelf = shelf;
  self->undoable = undoable;
}

static void
undone_cb (Fixture *self, const char *label)
{
  self->n_undone++;
}

static void
failed_cb (Fixture *self, const char *reason)
{
  g_free (self->failure);
  self->failure = g_strdup (reason);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (PrecisCurator) curator = NULL;

  sample_library_init (&self->library);
  self->ids[0] = sample_library_add (&self->library, "A storm could reach the island of Orrel by Friday.");
  self->ids[1] = sample_library_add (&self->library, "Talks between Velland and Tarsa have stalled over fish.");
  curator = precis_curator_new (self->library.store);
  self->history = precis_history_new (curator);
  g_signal_connect_swapped (self->history, "done", G_CALLBACK (done_cb), self);
  g_signal_connect_swapped (self->history, "undone", G_CALLBACK (undone_cb), self);
  g_signal_connect_swapped (self->history, "failed", G_CALLBACK (failed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->history);
  g_free (self->label);
  g_free (self->failure);
  sample_library_clear (&self->library);
}

static PrecisEdit *
new_state (Fixture *self, guint n, PrecisState state)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_STATE, self->ids, n);

  edit->state = state;
  edit->on = TRUE;
  return edit;
}

static void
test_undo_and_redo (Fixture *self, gconstpointer data)
{
  precis_history_apply (self->history, new_state (self, 2, PRECIS_STATE_ARCHIVED));
  wait_until (self->n_done == 1);
  g_assert_nonnull (self->label);
  g_assert_true (self->undoable);
  precis_history_undo (self->history);
  wait_until (self->n_undone == 1);
  precis_history_undo (self->history); /* nothing more */
  precis_history_redo (self->history);
  wait_until (self->n_undone == 2);
  precis_history_undo (self->history);
  wait_until (self->n_undone == 3);
  g_assert_null (self->failure);
}

/* What is undone before it is done is done and undone. */
static void
test_hurry (Fixture *self, gconstpointer data)
{
  precis_history_apply (self->history, new_state (self, 2, PRECIS_STATE_ARCHIVED));
  precis_history_undo (self->history);
  wait_until (self->n_undone == 1);
  g_assert_cmpuint (self->n_done, ==, 1);
}

/* A star on one article is seen; on several it is said. */
static void
test_plain (Fixture *self, gconstpointer data)
{
  precis_history_apply (self->history, new_state (self, 1, PRECIS_STATE_STARRED));
  wait_until (self->n_done == 1);
  g_assert_null (self->label);
  precis_history_undo (self->history);
  wait_until (self->n_undone == 1);
  precis_history_apply (self->history, new_state (self, 2, PRECIS_STATE_STARRED));
  wait_until (self->n_done == 2);
  g_assert_nonnull (self->label);
}

static void
test_quiet (Fixture *self, gconstpointer data)
{
  precis_history_apply_quietly (self->history, new_state (self, 1, PRECIS_STATE_READ));
  precis_history_apply (self->history, new_state (self, 1, PRECIS_STATE_ARCHIVED));
  wait_until (self->n_done == 1);
  wait_frames ();
  g_assert_cmpuint (self->n_done, ==, 1);
}

static void
test_made (Fixture *self, gconstpointer data)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_ADD_DOSSIER, self->ids, 2);

  edit->name = g_strdup ("Harbour talks");
  precis_history_apply (self->history, edit);
  wait_until (self->n_done == 1);
  g_assert_cmpint (self->shelf, >, 0);
}

static void
test_failed (Fixture *self, gconstpointer data)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_RENAME_DOSSIER, NULL, 0);

  edit->shelf = 4711;
  edit->name = g_strdup ("Nothing");
  precis_history_apply (self->history, edit);
  wait_until (self->failure != NULL);
  g_assert_cmpuint (self->n_done, ==, 0);
}

#define TEST(name) g_test_add ("/history/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST (undo_and_redo);
  TEST (hurry);
  TEST (plain);
  TEST (quiet);
  TEST (made);
  TEST (failed);
  return g_test_run ();
}
