/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-changes.h"
#include "precis-library-tags.h"

static void
tag (Fixture *fixture, gint64 id, const char *name)
{
  g_autoptr (GError) error = NULL;

  precis_library_tag (fixture->library, &id, 1, name, &error);
  g_assert_no_error (error);
}

static void
assert_tags (Fixture *fixture, gint64 id, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = precis_library_get_tags (fixture->library, id, &error);
  g_autofree char *joined = NULL;

  g_assert_no_error (error);
  joined = g_strjoinv ("|", names);
  g_assert_cmpstr (joined, ==, expected);
}

static gint64
find_tag (Fixture *fixture, const char *key)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM tags WHERE key = '%s'", key);

  return fixture_ask (fixture, sql);
}

static void
test_tag (Fixture *fixture, gconstpointer data)
{
  gint64 ids[] = { fixture_add (fixture, NULL, "One."), fixture_add (fixture, NULL, "Two.") };
  g_autoptr (GError) error = NULL;

  g_assert_true (precis_library_tag (fixture->library, ids, 2, "  Énergie \n verte", &error));
  tag (fixture, ids[0], "ENERGIE VERTE");
  tag (fixture, ids[0], "Zinc");
  tag (fixture, ids[0], "ábaco");
  assert_tags (fixture, ids[0], "ábaco|Énergie verte|Zinc");
  assert_tags (fixture, ids[1], "Énergie verte");
  g_assert_true (precis_library_untag (fixture->library, ids, 2, "zinc", &error));
  assert_tags (fixture, ids[0], "ábaco|Énergie verte");
  fixture_undo (fixture, "“zinc” taken off 2 articles");
  assert_tags (fixture, ids[0], "ábaco|Énergie verte|Zinc");
  fixture_undo (fixture, "1 article tagged “ábaco”");
  g_assert_cmpint (find_tag (fixture, "abaco"), ==, -1);
  fixture_undo (fixture, "1 article tagged “Zinc”");
  fixture_undo (fixture, "2 articles tagged “Énergie verte”");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM tags"), ==, 0);
}

static void
test_rename (Fixture *fixture, gconstpointer data)
{
  gint64 one = fixture_add (fixture, NULL, "One.");
  gint64 two = fixture_add (fixture, NULL, "Two.");
  g_autoptr (GError) error = NULL;

  tag (fixture, one, "port");
  tag (fixture, one, "Harbour");
  tag (fixture, two, "port");
  g_assert_true (precis_library_rename_tag (fixture->library, find_tag (fixture, "port"), "PORT", &error));
  assert_tags (fixture, two, "PORT");
  g_assert_true (precis_library_rename_tag (fixture->library, find_tag (fixture, "port"), "hárbour", &error));
  assert_tags (fixture, one, "Harbour");
  assert_tags (fixture, two, "Harbour");
  g_assert_cmpint (find_tag (fixture, "port"), ==, -1);
  fixture_undo (fixture, "Tag “PORT” merged into “hárbour”");
  assert_tags (fixture, one, "Harbour|PORT");
  assert_tags (fixture, two, "PORT");
  fixture_undo (fixture, "Tag “port” renamed to “PORT”");
  assert_tags (fixture, two, "port");
}

/* The number of a tag that was removed is not given again, or undo would bring articles under another one. */
static void
test_remove (Fixture *fixture, gconstpointer data)
{
  gint64 one = fixture_add (fixture, NULL, "One.");
  gint64 change;
  g_autoptr (GError) error = NULL;

  tag (fixture, one, "port");
  g_assert_true (precis_library_remove_tag (fixture->library, find_tag (fixture, "port"), &error));
  change = precis_library_last_change (fixture->library, FALSE, NULL, &error);
  assert_tags (fixture, one, "");
  tag (fixture, one, "zinc");
  g_assert_true (precis_library_undo (fixture->library, change, &error));
  assert_tags (fixture, one, "port|zinc");
}

static void
test_bad_names (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    int         code;
  } rows[] = {
    { "", PRECIS_ERROR_EMPTY },
    { " \t\n ", PRECIS_ERROR_EMPTY },
    { "\x01\x02", PRECIS_ERROR_EMPTY },
    { "\u0301", PRECIS_ERROR_EMPTY },
    { "\u202E", PRECIS_ERROR_EMPTY },
    { "\xff\xfe", PRECIS_ERROR_MALFORMED },
    { "abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij ab",
      PRECIS_ERROR_TOO_LARGE },
  };
  gint64 id = fixture_add (fixture, NULL, "One.");

  tag (fixture, id, "port");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (precis_library_tag (fixture->library, &id, 1, rows[i].name, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
      g_clear_error (&error);
      g_assert_false (precis_library_untag (fixture->library, &id, 1, rows[i].name, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
      g_clear_error (&error);
      g_assert_false (
        precis_library_rename_tag (fixture->library, find_tag (fixture, "port"), rows[i].name, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
  tag (fixture, id, "a\x07 b\u202E\tc");
  assert_tags (fixture, id, "a b c|port");
}

/* Where one thing is missing nothing is done. */
static void
test_missing (Fixture *fixture, gconstpointer data)
{
  gint64 ids[] = { fixture_add (fixture, NULL, "One."), 99 };
  g_autoptr (GError) error = NULL;

  g_assert_false (precis_library_tag (fixture->library, ids, 2, "port", &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  assert_tags (fixture, ids[0], "");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM tags"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM changes"), ==, 0);
  g_assert_false (precis_library_untag (fixture->library, ids, 1, "port", &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_library_get_tags (fixture->library, 99, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_rename_tag (fixture->library, 5, "port", &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_remove_tag (fixture->library, 5, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/tags/tag", test_tag);
  ADD ("/tags/rename", test_rename);
  ADD ("/tags/remove", test_remove);
  ADD ("/tags/bad-names", test_bad_names);
  ADD ("/tags/missing", test_missing);
  return g_test_run ();
}
