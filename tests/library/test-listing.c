/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-error.h"
#include "precis-listing.h"
#include "search-fixture.h"

static GArray *
list (PrecisLibrary *library, const PrecisListing *listing)
{
  g_autoptr (GError) error = NULL;
  GArray *ids = precis_library_list (library, listing, &error);

  g_assert_no_error (error);
  return ids;
}

static void
test_shelves (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    PrecisShelfKind  kind;
    gint64           shelf;
    PrecisOrder      order;
    const char      *query;
    const char      *ids;
  } rows[] = {
    { PRECIS_SHELF_INBOX, 0, PRECIS_ORDER_NEWEST, NULL, "4 2 1" },
    { PRECIS_SHELF_ALL, 0, PRECIS_ORDER_NEWEST, NULL, "4 3 2 1" },
    { PRECIS_SHELF_ALL, 0, PRECIS_ORDER_OLDEST, NULL, "1 2 3 4" },
    { PRECIS_SHELF_STARRED, 0, PRECIS_ORDER_NEWEST, NULL, "4 1" },
    { PRECIS_SHELF_ARCHIVE, 0, PRECIS_ORDER_NEWEST, NULL, "3" },
    { PRECIS_SHELF_TRASH, 0, PRECIS_ORDER_NEWEST, NULL, "5" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_NEWEST, NULL, "2 4 1" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_OLDEST, NULL, "1 2 4" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_BEST, NULL, "4 2 1" },
    { PRECIS_SHELF_DOSSIER, 9, PRECIS_ORDER_NEWEST, NULL, "" },
    { PRECIS_SHELF_TAG, 1, PRECIS_ORDER_NEWEST, NULL, "4 1" },
    { PRECIS_SHELF_TAG, 2, PRECIS_ORDER_NEWEST, NULL, "4 3" },
    { PRECIS_SHELF_FEED, 1, PRECIS_ORDER_NEWEST, NULL, "3 1" },
    { PRECIS_SHELF_SEARCH, 1, PRECIS_ORDER_NEWEST, NULL, "4 3 1" },
    { PRECIS_SHELF_SEARCH, 2, PRECIS_ORDER_NEWEST, NULL, "" },
    { PRECIS_SHELF_SEARCH, 3, PRECIS_ORDER_NEWEST, NULL, "5" },
    { PRECIS_SHELF_SEARCH, 4, PRECIS_ORDER_NEWEST, NULL, "4 3 2 1" },
    { PRECIS_SHELF_INBOX, 0, PRECIS_ORDER_NEWEST, "strike", "4 1" },
    { PRECIS_SHELF_ARCHIVE, 0, PRECIS_ORDER_NEWEST, "strike", "" },
    { PRECIS_SHELF_ARCHIVE, 0, PRECIS_ORDER_NEWEST, "streiken", "3" },
    { PRECIS_SHELF_TRASH, 0, PRECIS_ORDER_NEWEST, "harbour", "5" },
    { PRECIS_SHELF_TRASH, 0, PRECIS_ORDER_NEWEST, "strike", "" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_NEWEST, "strike", "4 1" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_NEWEST, "is:unread", "1" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_NEWEST, "is:trashed", "5" },
    { PRECIS_SHELF_DOSSIER, 1, PRECIS_ORDER_BEST, "lenz", "1 2" },
    { PRECIS_SHELF_SEARCH, 1, PRECIS_ORDER_NEWEST, "grain", "4 1" },
    { PRECIS_SHELF_SEARCH, 1, PRECIS_ORDER_NEWEST, "is:unread", "3 1" },
    { PRECIS_SHELF_SEARCH, 1, PRECIS_ORDER_NEWEST, "-grain", "3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisQuery) query = rows[i].query ? precis_query_parse (rows[i].query, NULL) : NULL;
      PrecisListing listing = { rows[i].kind, rows[i].shelf, query, rows[i].order, 0, 0 };
      g_autoptr (GArray) ids = list (fixture->library, &listing);
      g_autofree char *text = join_ids (ids);
      gint64 count = -1;

      g_assert_cmpstr (text, ==, rows[i].ids);
      g_assert_true (precis_library_count (fixture->library, &listing, &count, NULL));
      g_assert_cmpint (count, ==, ids->len);
    }
}

static void
test_missing_search (SearchFixture *fixture, gconstpointer data)
{
  PrecisListing listing = { .kind = PRECIS_SHELF_SEARCH, .shelf = 9 };
  g_autoptr (GError) error = NULL;
  gint64 count = 0;

  g_assert_null (precis_library_list (fixture->library, &listing, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_count (fixture->library, &listing, &count, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

/* Pages, one after the other, are the list. */
static void
check_pages (PrecisLibrary *library, PrecisListing listing)
{
  g_autoptr (GArray) all = list (library, &listing);
  g_autoptr (GArray) pages = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_assert_cmpuint (all->len, >, 4);
  listing.limit = 4;
  for (guint n = 4; n == 4;)
    {
      g_autoptr (GArray) page = list (library, &listing);

      n = page->len;
      g_assert_cmpuint (n, <=, 4);
      if (n)
        listing.after = g_array_index (page, gint64, n - 1);
      g_array_append_vals (pages, page->data, n);
    }
  g_assert_cmpmem (all->data, all->len * sizeof (gint64), pages->data, pages->len * sizeof (gint64));
}

static void
test_pages (SearchFixture *fixture, gconstpointer data)
{
  static const char * const queries[] = { NULL, "quay", "is:unread", "-quay", "quay OR is:read" };
  g_autoptr (GError) error = NULL;

  precis_database_execute (fixture->library->database,
    "WITH RECURSIVE n (i) AS (SELECT 11 UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
    "INSERT INTO articles (id, label, hash, added, is_read) SELECT i, iif (i % 3, 'Pier', 'Quay'), cast (i AS BLOB), 0, i % 2"
    " FROM n;"
    "INSERT INTO texts (article, text, blocks) SELECT id, iif (id % 7 < 3, 'pier', 'quay and pier'), x'' FROM articles"
    " WHERE id > 10;"
    "INSERT INTO words (rowid, title, text, notes) SELECT article, title, text, notes FROM searchable WHERE article > 10;"
    "INSERT INTO dossier_articles (dossier, article, position) SELECT 1, id, (id * 7) % 5 FROM articles WHERE id > 10;", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (PrecisQuery) query = queries[i] ? precis_query_parse (queries[i], NULL) : NULL;

      for (PrecisOrder order = PRECIS_ORDER_NEWEST; order <= PRECIS_ORDER_BEST; order++)
        {
          check_pages (fixture->library, (PrecisListing) { PRECIS_SHELF_ALL, 0, query, order, 0, 0 });
          check_pages (fixture->library, (PrecisListing) { PRECIS_SHELF_DOSSIER, 1, query, order, 0, 0 });
        }
    }
}

#define ADD(path, func) \
  g_test_add (path, SearchFixture, NULL, search_fixture_set_up, func, search_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/listing/shelves", test_shelves);
  ADD ("/listing/missing-search", test_missing_search);
  ADD ("/listing/pages", test_pages);
  return g_test_run ();
}
