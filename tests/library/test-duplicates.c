/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-duplicates.h"
#include "precis-limits.h"
#include "precis-shingles.h"

static gint64
add (Fixture *fixture, const char *text)
{
  gint64 bands[PRECIS_SHINGLES_N_BANDS];
  g_autoptr (PrecisArticle) article = fixture_article (NULL, NULL, text);
  const PrecisDeposit deposit = { .article = article,
                                  .bands = bands,
                                  .n_bands = precis_shingles_sketch (text, bands) };
  g_autoptr (GError) error = NULL;
  gint64 id = precis_library_add_article (fixture->library, &deposit, NULL, &error);

  g_assert_no_error (error);
  return id;
}

/* @n words, the first of which is @first. */
static char *
make_text (const char *first, guint seed, guint n)
{
  GString *text = g_string_new (first);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, " word%u", seed * 1000 + i);
  return g_string_free (text, FALSE);
}

static void
test_similar (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = make_text ("Harbour", 1, 200);
  g_autofree char *near = make_text ("Port", 1, 200);
  g_autofree char *far = make_text ("Harbour", 2, 200);
  gint64 id = add (fixture, text), other;
  g_autoptr (GArray) found = NULL;
  g_autoptr (GArray) none = NULL;
  g_autoptr (GError) error = NULL;

  add (fixture, far);
  add (fixture, "Too short to tell.");
  other = add (fixture, near);
  found = precis_library_find_similar (fixture->library, id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpint (g_array_index (found, PrecisDuplicate, 0).article, ==, other);
  g_assert_cmpfloat (g_array_index (found, PrecisDuplicate, 0).overlap, >, 0.5);
  g_assert_cmpfloat (g_array_index (found, PrecisDuplicate, 0).overlap, <=, 1);
  fixture_run (fixture, "UPDATE articles SET trashed = 1 WHERE id = 4");
  none = precis_library_find_similar (fixture->library, id, &error);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Hundreds of articles with the same page are no reason to compare them all. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) found = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < PRECIS_MAX_SIMILAR + 20; i++)
    {
      g_autofree char *first = g_strdup_printf ("page%u", i);
      g_autofree char *text = make_text (first, 1, 200);

      add (fixture, text);
    }
  found = precis_library_find_similar (fixture->library, 1, &error);
  g_assert_cmpuint (found->len, ==, PRECIS_MAX_SIMILAR);
}

static void
assert_duplicates (Fixture *fixture, gint64 id, gint64 first, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) found = precis_library_get_duplicates (fixture->library, id, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (found->len, ==, n);
  if (n > 0)
    g_assert_cmpint (g_array_index (found, PrecisDuplicate, 0).article, ==, first);
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i <= 3; i++)
    {
      g_autofree char *text = make_text ("Ice", i, 20);

      add (fixture, text);
    }
  g_assert_true (precis_library_link_duplicates (fixture->library, 2, 1, 0.9, &error));
  g_assert_true (precis_library_link_duplicates (fixture->library, 1, 2, 0.91, &error));
  g_assert_true (precis_library_link_duplicates (fixture->library, 1, 3, 0.99, &error));
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM duplicates"), ==, 2);
  assert_duplicates (fixture, 1, 3, 2);
  assert_duplicates (fixture, 2, 1, 1);
  fixture_run (fixture, "UPDATE articles SET trashed = 1 WHERE id = 3");
  assert_duplicates (fixture, 1, 2, 1);
  fixture_run (fixture, "DELETE FROM articles WHERE id = 1");
  assert_duplicates (fixture, 2, 0, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM sketches WHERE article = 1"), ==, 0);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  add (fixture, "Ice.");
  g_assert_null (precis_library_find_similar (fixture->library, 5, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_library_get_duplicates (fixture->library, 5, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_link_duplicates (fixture->library, 1, 5, 0.9, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/duplicates/similar", test_similar);
  ADD ("/duplicates/many", test_many);
  ADD ("/duplicates/links", test_links);
  ADD ("/duplicates/missing", test_missing);
  return g_test_run ();
}
