/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-id-view.h"

/* A list of the numbers in @text, separated by blanks. */
static PrecisIdList *
make_list (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; *text && words[i]; i++)
    {
      gint64 id = g_ascii_strtoll (words[i], NULL, 10);

      g_array_append_val (ids, id);
    }
  return precis_id_list_new (ids);
}

static void
test_find (void)
{
  static const char * const rows[] = { "", "7", "9 7 5 2 1", "1 3 4 8", "5 1 9 3 7 2" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisIdList) list = make_list (rows[i]);

      for (guint position = 0; position < precis_id_list_get_n (list); position++)
        g_assert_cmpuint (precis_id_list_find (list, precis_id_list_get (list, position)), ==, position);
      g_assert_cmpuint (precis_id_list_find (list, 0), ==, G_MAXUINT);
      g_assert_cmpuint (precis_id_list_find (list, 6), ==, G_MAXUINT);
      g_assert_cmpuint (precis_id_list_find (list, 100), ==, G_MAXUINT);
    }
}

/* What a listener makes of the changes it is told. */
typedef struct
{
  PrecisIdView *view;
  GArray       *known;
  GString      *told;
} Listener;

static void
assert_same (Listener *listener)
{
  g_assert_cmpuint (precis_id_view_get_n (listener->view), ==, listener->known->len);
  for (guint i = 0; i < listener->known->len; i++)
    {
      gint64 id = g_array_index (listener->known, gint64, i);

      g_assert_cmpint (precis_id_view_get (listener->view, i), ==, id);
      g_assert_cmpuint (precis_id_view_find (listener->view, id), ==, i);
    }
}

static void
listen (guint position, guint removed, guint added, gpointer data)
{
  Listener *listener = data;

  g_string_append_printf (listener->told, "%u-%u+%u ", position, removed, added);
  g_array_remove_range (listener->known, position, removed);
  for (guint i = 0; i < added; i++)
    {
      gint64 id = precis_id_view_get (listener->view, position + i);

      g_array_insert_val (listener->known, position + i, id);
    }
  assert_same (listener);
}

static void
replace (Listener *listener, const char *text)
{
  g_autoptr (PrecisIdList) list = make_list (text);

  g_string_truncate (listener->told, 0);
  precis_id_view_replace (listener->view, list, listen, listener);
  assert_same (listener);
}

static void
test_replace (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *told;
  } rows[] = {
    { "", "", "" },
    { "", "3 2 1", "0-0+3 " },
    { "3 2 1", "", "0-3+0 " },
    { "3 2 1", "3 2 1", "" },
    { "3 2 1", "4 3 2 1", "0-0+1 " },
    { "3 2 1", "3 1", "1-1+0 " },
    { "9 8 7 6 5 4 3 2 1", "9 7 6 4 3 1", "7-1+0 4-1+0 1-1+0 " },
    { "9 7 5", "8 7 6", "2-1+1 0-1+1 " },
    { "1 2 3", "1 2 3 4", "3-0+1 " },
    { "3 1 2", "3 2 1", "1-2+2 " },
    { "3 1 2", "3 1 2 9", "3-0+1 " },
    { "5 4", "4 5", "0-2+2 " },
    { "7", "1 7", "0-0+1 " },
    { "2 1 3", "9", "0-3+1 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (gint64));
      g_autoptr (GString) told = g_string_new (NULL);
      PrecisIdView view;
      Listener listener = { &view, known, told };

      precis_id_view_init (&view);
      replace (&listener, rows[i].before);
      replace (&listener, rows[i].after);
      g_assert_cmpstr (told->str, ==, rows[i].told);
      precis_id_view_clear (&view);
    }
}

/* Too many differences are told as one, from the first to the last. */
static void
test_many_differences (void)
{
  g_autoptr (GString) all = g_string_new ("1"), odd = g_string_new ("1");
  g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GString) told = g_string_new (NULL);
  PrecisIdView view;
  Listener listener = { &view, known, told };

  for (guint i = 2; i <= 201; i++)
    {
      g_string_append_printf (all, " %u", i);
      if (i % 2 == 1)
        g_string_append_printf (odd, " %u", i);
    }
  precis_id_view_init (&view);
  replace (&listener, all->str);
  replace (&listener, odd->str);
  g_assert_cmpstr (told->str, ==, "1-199+99 ");
  precis_id_view_clear (&view);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id-list/find", test_find);
  g_test_add_func ("/id-list/replace", test_replace);
  g_test_add_func ("/id-list/many-differences", test_many_differences);
  return g_test_run ();
}
