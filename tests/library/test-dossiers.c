/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-dossiers.h"
#include "precis-limits.h"

#define N_ARTICLES 5

static gint64
make_dossier (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;
  gint64 dossier = precis_library_add_dossier (fixture->library, name, &error);

  g_assert_no_error (error);
  g_assert_cmpint (dossier, >, 0);
  return dossier;
}

static void
add_articles (Fixture *fixture)
{
  for (guint i = 1; i <= N_ARTICLES; i++)
    {
      g_autofree char *text = g_strdup_printf ("Text %u.", i);

      g_assert_cmpint (fixture_add (fixture, NULL, text), ==, i);
    }
}

/* @ids: digits, each an article. */
static void
put (Fixture *fixture, gint64 dossier, const char *ids, gint64 before)
{
  g_autoptr (GError) error = NULL;
  gint64 numbers[9];
  guint n = strlen (ids);

  for (guint i = 0; i < n; i++)
    numbers[i] = ids[i] - '0';
  precis_library_put_in_dossier (fixture->library, dossier, numbers, n, before, &error);
  g_assert_no_error (error);
}

static void
assert_order (Fixture *fixture, const char *expected)
{
  g_assert_cmpint (fixture_ask (fixture, "SELECT CAST (group_concat (article, '') AS INTEGER)"
                                         " FROM (SELECT article FROM dossier_articles ORDER BY position)"),
                   ==, g_ascii_strtoll (expected, NULL, 10));
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *ids;
    gint64      before;
    const char *order;
  } rows[] = {
    { "312", 0, "312" },
    { "54", 1, "35412" },
    { "2", 3, "23541" },
    { "2", 2, "23541" },  /* before itself: it stays */
    { "35", 3, "23541" },
    { "53", 3, "25341" }, /* before one that is moved itself: before the next that is not */
    { "21", 5, "21534" },
    { "3", 99, "21543" }, /* before one that is not there: at the end */
    { "12345", 0, "12345" },
    { "", 0, "12345" },
    { "11", 0, "23451" },
  };
  gint64 dossier = make_dossier (fixture, "Ports");

  add_articles (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      put (fixture, dossier, rows[i].ids, rows[i].before);
      assert_order (fixture, rows[i].order);
    }
}

/* Halving the gap comes to its end after some twenty times. */
static void
test_no_room (Fixture *fixture, gconstpointer data)
{
  gint64 dossier = make_dossier (fixture, "Ports");

  add_articles (fixture);
  put (fixture, dossier, "1234", 0);
  for (guint i = 0; i < 200; i++)
    {
      put (fixture, dossier, i % 2 ? "2" : "3", i % 2 ? 3 : 2);
      assert_order (fixture, i % 2 ? "1234" : "1324");
    }
  put (fixture, dossier, "5", 2);
  assert_order (fixture, "15234");
  fixture_undo (fixture, "1 article put in “Ports”");
  assert_order (fixture, "1234");
}

static void
test_take_out (Fixture *fixture, gconstpointer data)
{
  gint64 dossier = make_dossier (fixture, "Ports");
  gint64 ids[] = { 3, 1, 5 };
  g_autoptr (GArray) dossiers = NULL;
  g_autoptr (GError) error = NULL;

  add_articles (fixture);
  put (fixture, dossier, "1234", 0);
  g_assert_true (precis_library_take_out (fixture->library, dossier, ids, 3, &error));
  assert_order (fixture, "24");
  fixture_undo (fixture, "3 articles taken out of “Ports”");
  assert_order (fixture, "1234");
  put (fixture, make_dossier (fixture, "Ice"), "1", 0);
  dossiers = precis_library_get_dossiers (fixture->library, 1, &error);
  g_assert_cmpuint (dossiers->len, ==, 2);
  g_assert_cmpint (g_array_index (dossiers, gint64, 1), ==, dossier);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  gint64 dossier = make_dossier (fixture, "Ports");
  g_autoptr (GError) error = NULL;

  add_articles (fixture);
  put (fixture, dossier, "321", 0);
  g_assert_true (
    precis_library_set_dossier_note (fixture->library, dossier, " Ask\nthe \x02guild. ", &error));
  g_assert_cmpint (fixture_ask (fixture, "SELECT note = 'Ask' || char (10) || 'the guild.' FROM dossiers"),
                   ==, 1);
  g_assert_true (precis_library_remove_dossier (fixture->library, dossier, &error));
  g_assert_cmpint (precis_library_find_dossier (fixture->library, "Ports", &error), ==, 0);
  g_assert_no_error (error);
  g_assert_cmpint (make_dossier (fixture, "Other"), !=, dossier);
  fixture_undo (fixture, "Dossier “Other” made");
  fixture_undo (fixture, "Dossier “Ports” removed");
  g_assert_cmpint (precis_library_find_dossier (fixture->library, "pórts", &error), ==, dossier);
  assert_order (fixture, "321");
  fixture_undo (fixture, "Note on dossier “Ports” changed");
  g_assert_cmpint (fixture_ask (fixture, "SELECT note IS NULL FROM dossiers"), ==, 1);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  gint64 dossier = make_dossier (fixture, "Ports");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (make_dossier (fixture, " PÓRTS "), ==, dossier);
  make_dossier (fixture, "Ice");
  g_assert_true (precis_library_rename_dossier (fixture->library, dossier, "Pörts", &error));
  g_assert_false (precis_library_rename_dossier (fixture->library, dossier, "ICE", &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_EXISTS);
  fixture_undo (fixture, "Dossier “Ports” renamed to “Pörts”");
}

static void
test_bad (Fixture *fixture, gconstpointer data)
{
  gint64 dossier = make_dossier (fixture, "Ports");
  gint64 ids[] = { 1, 99 };
  g_autofree char *note = g_strnfill (PRECIS_MAX_NOTE + 1, 'x');
  g_autoptr (GError) error = NULL;

  add_articles (fixture);
  g_assert_cmpint (precis_library_add_dossier (fixture->library, " ", &error), ==, 0);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
  g_clear_error (&error);
  g_assert_cmpint (precis_library_find_dossier (fixture->library, "\xff", &error), ==, 0);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED);
  g_clear_error (&error);
  g_assert_false (precis_library_set_dossier_note (fixture->library, dossier, note, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE);
  g_clear_error (&error);
  g_assert_false (precis_library_put_in_dossier (fixture->library, dossier, ids, 2, 0, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM dossier_articles"), ==, 0);
  g_assert_false (precis_library_put_in_dossier (fixture->library, 77, ids, 1, 0, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_take_out (fixture->library, 77, ids, 1, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_remove_dossier (fixture->library, 77, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_library_get_dossiers (fixture->library, 77, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/dossiers/order", test_order);
  ADD ("/dossiers/no-room", test_no_room);
  ADD ("/dossiers/take-out", test_take_out);
  ADD ("/dossiers/remove", test_remove);
  ADD ("/dossiers/names", test_names);
  ADD ("/dossiers/bad", test_bad);
  return g_test_run ();
}
