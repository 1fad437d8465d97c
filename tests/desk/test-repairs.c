/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-curator.h"
#include "precis-entity.h"
#include "precis-intake.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture   store;
  PrecisDesk    *desk;
  PrecisIntake  *intake;
  PrecisCurator *curator;
} RepairFixture;

static void
set_up (RepairFixture *fixture, gconstpointer data)
{
  store_fixture_set_up (&fixture->store, data);
  fixture->desk = precis_desk_new ();
  fixture->intake = precis_intake_new (fixture->desk, fixture->store.store);
  fixture->curator = precis_curator_new (fixture->store.store);
}

static void
tear_down (RepairFixture *fixture, gconstpointer data)
{
  run_until (is_last_reference, fixture->intake);
  g_assert_finalize_object (fixture->intake);
  g_assert_finalize_object (fixture->curator);
  g_object_unref (fixture->desk);
  store_fixture_tear_down (&fixture->store, data);
}

static gint64
add (RepairFixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PrecisSource) source = precis_source_new_for_bytes (bytes, "Pasted text", NULL);
  g_autoptr (PrecisAddition) addition = precis_intake_add (fixture->intake, source, NULL, &error);

  g_assert_no_error (error);
  return addition->id;
}

static gboolean
is_kept (gpointer data)
{
  return fixture_ask (data, "SELECT count (*) FROM jobs WHERE state = 1") == 0;
}

/* Whether the article's briefing names @name, once it is kept. */
static gboolean
names (RepairFixture *fixture, gint64 id, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_intake_read (fixture->intake, id, NULL, &error);
  g_autoptr (PrecisBriefing) briefing = precis_intake_brief (fixture->intake, id, article, NULL, &error);
  GListModel *entities = precis_briefing_get_entities (briefing);
  gboolean found = FALSE;

  g_assert_no_error (error);
  run_until (is_kept, &fixture->store.other);
  for (guint i = 0; i < g_list_model_get_n_items (entities); i++)
    {
      g_autoptr (PrecisEntity) entity = g_list_model_get_item (entities, i);

      found |= g_str_equal (precis_entity_get_name (entity), name);
    }
  return found;
}

static gint64
correct (RepairFixture *fixture, PrecisRepairKind kind, const char *name, const char *value)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_ADD_REPAIR, NULL, 0);
  g_autoptr (PrecisChange) change = NULL;

  edit->repair = precis_repair_new (kind, name, value);
  change = precis_curator_apply (fixture->curator, edit, &error);
  g_assert_no_error (error);
  g_assert_cmpint (change->id, >, 0);
  g_assert_cmpint (change->shelf, >, 0);
  return change->shelf;
}

static const char first[] = "Germany and Poland signed a treaty on ports. Angela Tessel spoke in Berlin, and Tessel left.\n";
static const char second[] = "A ferry sank off the coast. The company said that nobody was hurt.\n";

/* A correction holds for what is in the library already, and only articles that it is about are analysed anew. */
static void
test_past (RepairFixture *fixture, gconstpointer data)
{
  gint64 id = add (fixture, first), other = add (fixture, second);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) undone = NULL;

  g_assert_true (names (fixture, id, "Angela Tessel"));
  g_assert_false (names (fixture, other, "Angela Tessel"));
  correct (fixture, PRECIS_REPAIR_RENAME, "Angela Tessel", "Angela Tessel-Ruhn");
  g_assert_cmpint (fixture_ask (&fixture->store.other, "SELECT count (*) FROM briefings"), ==, 1);
  g_assert_cmpint (fixture_ask (&fixture->store.other, "SELECT count (*) FROM jobs WHERE state = 0"), ==, 1);
  g_assert_true (names (fixture, id, "Angela Tessel-Ruhn"));
  g_assert_false (names (fixture, id, "Angela Tessel"));
  g_assert_cmpint (fixture_ask (&fixture->store.other, "SELECT count (*) FROM entities WHERE name = 'Angela Tessel-Ruhn'"), ==, 1);

  undone = precis_curator_undo (fixture->curator, 0, &error);
  g_assert_no_error (error);
  g_assert_true (names (fixture, id, "Angela Tessel"));
  g_assert_cmpint (fixture_ask (&fixture->store.other, "SELECT count (*) FROM entities WHERE name = 'Angela Tessel-Ruhn'"), ==, 0);
}

static void
test_future (RepairFixture *fixture, gconstpointer data)
{
  gint64 repair = correct (fixture, PRECIS_REPAIR_IGNORE, "Angela Tessel", NULL), id = add (fixture, first);
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_REMOVE_REPAIR, NULL, 0);
  g_autoptr (PrecisChange) change = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (names (fixture, id, "Angela Tessel"));
  edit->shelf = repair;
  change = precis_curator_apply (fixture->curator, edit, &error);
  g_assert_no_error (error);
  g_assert_true (names (fixture, id, "Angela Tessel"));
  g_clear_pointer (&change, precis_change_free);
  change = precis_curator_apply (fixture->curator, edit, &error);
  g_assert_null (change);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

static void
test_bad (RepairFixture *fixture, gconstpointer data)
{
  static const struct
  {
    PrecisRepairKind kind;
    const char      *name;
    const char      *value;
    int              code;
  } rows[] = {
    { PRECIS_REPAIR_IGNORE, "", NULL, PRECIS_ERROR_EMPTY },
    { PRECIS_REPAIR_MERGE, "Tessel", NULL, PRECIS_ERROR_EMPTY },
    { PRECIS_REPAIR_RETYPE, "Tessel", "planet", PRECIS_ERROR_MALFORMED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_ADD_REPAIR, NULL, 0);

      edit->repair = precis_repair_new (rows[i].kind, rows[i].name, rows[i].value);
      g_assert_null (precis_curator_apply (fixture->curator, edit, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
  g_assert_cmpint (fixture_ask (&fixture->store.other, "SELECT count (*) FROM repairs"), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/repairs/past", RepairFixture, NULL, set_up, test_past, tear_down);
  g_test_add ("/repairs/future", RepairFixture, NULL, set_up, test_future, tear_down);
  g_test_add ("/repairs/bad", RepairFixture, NULL, set_up, test_bad, tear_down);
  return g_test_run ();
}
