/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-changes.h"
#include "precis-library-repairs.h"

static const struct
{
  PrecisRepairKind  kind;
  const char       *name;
  const char       *value;
  int               code; /* -1 if it is kept */
  const char       *label;
} rows[] = {
  { PRECIS_REPAIR_MERGE, "Nora  Vels", "N. Vels", -1, "“Nora Vels” merged into “N. Vels”" },
  { PRECIS_REPAIR_SPLIT, "Vels", "Nora Vels", -1, "“Vels” split from “Nora Vels”" },
  { PRECIS_REPAIR_ALIAS, "the Guild", "Pilots’ Guild", -1,
    "“the Guild” made another name of “Pilots’ Guild”" },
  { PRECIS_REPAIR_RETYPE, "Orrel", "place", -1, "Kind of “Orrel” changed" },
  { PRECIS_REPAIR_RENAME, "Orrel", "Örrel", -1, "“Orrel” renamed to “Örrel”" },
  { PRECIS_REPAIR_IGNORE, "Monday", "whatever", -1, "“Monday” is no name any more" },
  { PRECIS_REPAIR_IGNORE, " ", NULL, PRECIS_ERROR_EMPTY, NULL },
  { PRECIS_REPAIR_MERGE, "Vels", NULL, PRECIS_ERROR_EMPTY, NULL },
  { PRECIS_REPAIR_RENAME, "Vels", "", PRECIS_ERROR_EMPTY, NULL },
  { PRECIS_REPAIR_RETYPE, "Vels", "planet", PRECIS_ERROR_MALFORMED, NULL },
  { PRECIS_REPAIR_ALIAS, "\xff", "Vels", PRECIS_ERROR_MALFORMED, NULL },
};

static guint
count (Fixture *fixture)
{
  g_autoptr (GPtrArray) repairs = precis_library_get_repairs (fixture->library, NULL);

  return repairs->len;
}

static void
check_row (Fixture *fixture, guint i)
{
  g_autoptr (PrecisRepair) repair = precis_repair_new (rows[i].kind, rows[i].name, rows[i].value);
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  gint64 id = precis_library_add_repair (fixture->library, repair, &error);

  if (rows[i].code >= 0)
    {
      g_assert_cmpint (id, ==, 0);
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
      return;
    }
  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);
  precis_library_last_change (fixture->library, FALSE, &label, &error);
  g_assert_cmpstr (label, ==, rows[i].label);
}

static void
test_rows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) repairs = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    check_row (fixture, i);
  repairs = precis_library_get_repairs (fixture->library, NULL);
  g_assert_cmpuint (repairs->len, ==, 6);
  g_assert_cmpstr (precis_repair_get_name (repairs->pdata[0]), ==, "Nora Vels");
  g_assert_cmpstr (precis_repair_get_value (repairs->pdata[3]), ==, "place");
  g_assert_null (precis_repair_get_value (repairs->pdata[5]));
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  check_row (fixture, 0);
  g_assert_true (precis_library_remove_repair (fixture->library, 1, &error));
  g_assert_cmpuint (count (fixture), ==, 0);
  g_assert_false (precis_library_remove_repair (fixture->library, 1, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (precis_library_undo (fixture->library,
                                          precis_library_last_change (fixture->library, FALSE, NULL, NULL),
                                          &error));
      g_assert_cmpuint (count (fixture), ==, 1 - i);
    }
}

/* A row of a later version, or of nobody's, is passed over. */
static void
test_strange_rows (Fixture *fixture, gconstpointer data)
{
  fixture_run (fixture,
               "INSERT INTO repairs (kind, name, value, created) VALUES (9, 'a', 'b', 0), (-1, 'a', 'b', 0),"
               " (0, '', 'b', 0), (0, 'a', NULL, 0), (5, 'a', NULL, 0)");
  g_assert_cmpuint (count (fixture), ==, 1);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/repairs/rows", test_rows);
  ADD ("/repairs/remove", test_remove);
  ADD ("/repairs/strange-rows", test_strange_rows);
  return g_test_run ();
}
