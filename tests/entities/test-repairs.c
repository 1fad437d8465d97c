/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "entities-fixture.h"
#include "precis-repair.h"
#include "precis-repairs.h"

#define TEXT "{P Ana Tallow} met {P Tallow} in {L Velland}. {O Velland Union} thanked {P Ana Tallow}. The Iron Lady left {L Velland}."
#define FOUND "P Ana Tallow/Tallow; L Velland; O Velland Union"

typedef struct
{
  PrecisRepairKind  kind;
  const char       *name;
  const char       *value;
  const char       *told;
} Row;

static const Row rows[] = {
  { PRECIS_REPAIR_MERGE, "Velland Union", "Velland", "P Ana Tallow/Tallow; L Velland/Velland Union" },
  { PRECIS_REPAIR_MERGE, "ana tallow", "Dr. Ana Tallow", "P Dr. Ana Tallow/Tallow/Ana Tallow; L Velland; O Velland Union" },
  { PRECIS_REPAIR_MERGE, "Tallow", "Velland", FOUND }, /* a form, not a name */
  { PRECIS_REPAIR_MERGE, "Velland", "Velland", FOUND },
  { PRECIS_REPAIR_MERGE, "Velland", NULL, FOUND },
  { PRECIS_REPAIR_SPLIT, "Tallow", "Ana Tallow", "P Ana Tallow; P Tallow; L Velland; O Velland Union" },
  { PRECIS_REPAIR_SPLIT, "Tallow", "Velland", FOUND },
  { PRECIS_REPAIR_SPLIT, "Ana Tallow", "Ana Tallow", FOUND },
  { PRECIS_REPAIR_ALIAS, "Iron Lady", "Ana Tallow", "P Ana Tallow/Tallow/Iron Lady; L Velland; O Velland Union" },
  { PRECIS_REPAIR_ALIAS, "Iron Lady", "Nora Best", FOUND "; M Nora Best/Iron Lady" },
  { PRECIS_REPAIR_ALIAS, "Tallow", "Ben Tallow", "P Ana Tallow; P Ben Tallow/Tallow; L Velland; O Velland Union" },
  { PRECIS_REPAIR_ALIAS, "Steel Lady", "Ana Tallow", FOUND },
  { PRECIS_REPAIR_ALIAS, "", "Ana Tallow", FOUND },
  { PRECIS_REPAIR_ALIAS, "Iron Lady", NULL, FOUND },
  { PRECIS_REPAIR_RETYPE, "Velland", "organisation", "P Ana Tallow/Tallow; O Velland; O Velland Union" },
  { PRECIS_REPAIR_RETYPE, "Velland", "planet", FOUND },
  { PRECIS_REPAIR_RETYPE, "Velland", NULL, FOUND },
  { PRECIS_REPAIR_RETYPE, "Nowhere", "place", FOUND },
  { PRECIS_REPAIR_RENAME, "Velland", "Velland Islands", "P Ana Tallow/Tallow; L Velland Islands/Velland; O Velland Union" },
  { PRECIS_REPAIR_IGNORE, "velland", NULL, "P Ana Tallow/Tallow; O Velland Union" },
  { PRECIS_REPAIR_IGNORE, "Tallow", NULL, "P Ana Tallow; L Velland; O Velland Union" },
  { PRECIS_REPAIR_IGNORE, "Nobody", NULL, FOUND },
};

static char *
apply (GPtrArray *repairs)
{
  PrecisReading *reading = fixture_read ("", TEXT, NULL);
  g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);
  char *told;

  entities = precis_repairs_apply (reading, g_steal_pointer (&entities), repairs);
  for (guint i = 0; i < entities->len; i++)
    {
      GArray *mentions = precis_entity_get_mentions (entities->pdata[i]);

      g_assert_cmpuint (mentions->len, >, 0);
      for (guint k = 1; k < mentions->len; k++)
        g_assert_cmpuint (g_array_index (mentions, PrecisSpan, k - 1).end, <=, g_array_index (mentions, PrecisSpan, k).start);
    }
  told = fixture_tell (entities);
  fixture_free (reading);
  return told;
}

static void
test_kinds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) repairs = g_ptr_array_new_with_free_func (g_object_unref);
      g_autofree char *told = NULL;

      g_ptr_array_add (repairs, precis_repair_new (rows[i].kind, rows[i].name, rows[i].value));
      told = apply (repairs);
      g_assert_cmpstr (told, ==, rows[i].told);
    }
}

static void
test_none (void)
{
  g_autofree char *told = apply (NULL);

  g_assert_cmpstr (told, ==, FOUND);
}

/* Later repairs see what earlier ones made. */
static void
test_order (void)
{
  g_autoptr (GPtrArray) repairs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *told = NULL;

  g_ptr_array_add (repairs, precis_repair_new (PRECIS_REPAIR_RENAME, "Velland", "Velland Islands"));
  g_ptr_array_add (repairs, precis_repair_new (PRECIS_REPAIR_RETYPE, "Velland Islands", "organisation"));
  g_ptr_array_add (repairs, precis_repair_new (PRECIS_REPAIR_IGNORE, "Velland Union", NULL));
  told = apply (repairs);
  g_assert_cmpstr (told, ==, "P Ana Tallow/Tallow; O Velland Islands/Velland");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/repairs/none", test_none);
  g_test_add_func ("/repairs/kinds", test_kinds);
  g_test_add_func ("/repairs/order", test_order);
  return g_test_run ();
}
