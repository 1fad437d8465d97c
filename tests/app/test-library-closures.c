/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-closures.h"

static PrecisShelf *
new_shelf (PrecisShelfKind kind, const char *name)
{
  return g_object_new (PRECIS_TYPE_SHELF, "kind", kind, "name", name, "count", 1500, "unread", 3, NULL);
}

static void
test_shelf (void)
{
  const struct
  {
    PrecisShelfKind kind;
    const char     *own;
    const char     *name;
    const char     *count;
    const char     *spoken;
  } rows[] = {
    { PRECIS_SHELF_INBOX, NULL, "Inbox", "3", "Inbox, 1500 articles, 3 unread" },
    { PRECIS_SHELF_ALL, NULL, "All Articles", "1500", "All Articles, 1500 articles, 3 unread" },
    { PRECIS_SHELF_TRASH, NULL, "Trash", "1500", "Trash, 1500 articles, 3 unread" },
    { PRECIS_SHELF_DOSSIER, "Harbour <b>", "Harbour <b>", "1500", "Harbour <b>, 1500 articles, 3 unread" },
    { PRECIS_SHELF_SEARCH, "Strikes", "Strikes", "1500", "Strikes" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisShelf) shelf = new_shelf (rows[i].kind, rows[i].own);
      g_autofree char *name = precis_closure_shelf_name (NULL, shelf);
      g_autofree char *count = precis_closure_shelf_count (NULL, shelf);
      g_autofree char *spoken = precis_closure_shelf_spoken (NULL, shelf);
      g_autofree char *icon = precis_closure_shelf_icon (NULL, shelf);
      g_autofree char *title = precis_closure_empty_title (NULL, shelf);
      g_autofree char *text = precis_closure_empty_text (NULL, shelf);

      g_assert_cmpstr (name, ==, rows[i].name);
      g_assert_cmpstr (count, ==, rows[i].count);
      g_assert_cmpstr (spoken, ==, rows[i].spoken);
      g_assert_true (g_str_has_suffix (icon, "-symbolic"));
      g_assert_true (*title && *text);
    }
}

static void
test_no_shelf (void)
{
  g_autofree char *name = precis_closure_shelf_name (NULL, NULL);
  g_autofree char *count = precis_closure_shelf_count (NULL, NULL);

  g_assert_cmpstr (name, ==, "Inbox");
  g_assert_cmpstr (count, ==, "");
  g_assert_false (precis_closure_is_narrowed (NULL, NULL));
}

static void
test_trouble (void)
{
  g_autofree char *failed = precis_closure_trouble (NULL, PRECIS_STORE_FAILED, "The library is not a library.", NULL);
  g_autofree char *read_only = precis_closure_trouble (NULL, PRECIS_STORE_READ_ONLY, "It is newer.", NULL);

  g_assert_cmpstr (failed, ==, "The library is not a library. Articles can be read, but are not kept.");
  g_assert_cmpstr (read_only, ==, "It is newer. What is in it can be read; nothing is added or changed.");
  g_assert_false (precis_closure_is_troubled (NULL, PRECIS_STORE_CLOSED, NULL));
  g_assert_false (precis_closure_is_troubled (NULL, PRECIS_STORE_READY, NULL));
  g_assert_true (precis_closure_is_troubled (NULL, PRECIS_STORE_READY, "It was rebuilt."));
  g_assert_true (precis_closure_is_troubled (NULL, PRECIS_STORE_READ_ONLY, NULL));
  g_assert_true (precis_closure_is_troubled (NULL, PRECIS_STORE_FAILED, NULL));
}

static void
test_counts (void)
{
  g_autofree char *one = precis_closure_n_selected (NULL, 1);
  g_autofree char *two = precis_closure_n_selected (NULL, 2);
  g_autofree char *opened = precis_closure_n_opened (NULL, 3, 12);

  g_assert_cmpstr (one, ==, "1 article selected");
  g_assert_cmpstr (two, ==, "2 articles selected");
  g_assert_cmpstr (opened, ==, "Opening articles: 3 of 12");
  g_assert_cmpfloat (precis_closure_share_opened (NULL, 3, 12), ==, 0.25);
  g_assert_cmpfloat (precis_closure_share_opened (NULL, 0, 0), ==, 0);
  g_assert_false (precis_closure_are_several (NULL, 1));
  g_assert_true (precis_closure_are_several (NULL, 2));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library-closures/shelf", test_shelf);
  g_test_add_func ("/library-closures/no-shelf", test_no_shelf);
  g_test_add_func ("/library-closures/trouble", test_trouble);
  g_test_add_func ("/library-closures/counts", test_counts);
  return g_test_run ();
}
