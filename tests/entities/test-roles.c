/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "entities-fixture.h"

static void
test_roles (void)
{
  static const struct
  {
    const char *text;
    const char *role; /* of Ann Tallow */
  } rows[] = {
    { "{P Ann Tallow} left.", NULL },
    { "They met Mrs. {P Ann Tallow} there.", NULL },
    { "On Monday President {P Ann Tallow} left.", "President" },
    { "Prime Minister {P Ann Tallow} left.", "Prime Minister" },
    { "They met Vellish leader {P Ann Tallow}.", "Vellish leader" },
    { "He met former deputy prime minister {P Ann Tallow}.", "former deputy prime minister" },
    { "Secretary of State {P Ann Tallow} left.", "Secretary of State" },
    { "US Minister for Trade and Rivers {P Ann Tallow} left.", "US Minister for Trade and Rivers" },
    { "Velland's leader {P Ann Tallow} left.", "Velland's leader" },
    { "The company's chief technology officer {P Ann Tallow} left.", "chief technology officer" },
    { "He met Tarsa water and sewage minister {P Ann Tallow}.", "Tarsa water and sewage minister" },
    { "He met {P Bo Ek} and President {P Ann Tallow}.", "President" },
    { "The endorsement of Tarsa river star {P Ann Tallow} helped.", "Tarsa river star" },
    { "The affair former minister {P Ann Tallow} hid.", "former minister" },
    { "They met {P Ann Tallow}, and her mother.", NULL },
    { "A partner at {P Ann Tallow} left.", NULL },
    { "The {O Tarsa economist Ann Tallow} left.", "Tarsa economist" },
    { "The adviser to the Mine Board, {P Ann Tallow}, left.", "adviser to the Mine Board" },
    { "They fired spokeswoman {P Ann Tallow}.", "spokeswoman" },
    { "A student named {P Ann Tallow} left.", "student" },
    { "{P Ann Tallow}, deputy national rivers adviser, left.", "deputy national rivers adviser" },
    { "{P Ann Tallow}, a former Rivers Department official, left.", "former Rivers Department official" },
    { "{P Ann Tallow}, 43, a teacher from Tarsa, left.", "teacher from Tarsa" },
    { "{P Ann Tallow} (the mayor of Tarsa) left.", "mayor of Tarsa" },
    { "{P Ann Tallow}, who was once the head of the river board, left.", "head of the river board" },
    { "{P Ann Tallow}, ambassador to Tarsa and former envoy to Velland, left.",
      "ambassador to Tarsa and former envoy to Velland" },
    { "{P Ann Tallow}, who heads the river board, left.", "heads the river board" },
    { "{P Ann Tallow}, in a hurry, left.", NULL },
    { "After a call with {P Ann Tallow}, the former mayor said no.", NULL },
    { "After a call with {P Ann Tallow}, the former mayor, he said no.", "former mayor" },
    { "{P Ann Tallow}, President {P Bo Ek} and others left.", NULL },
    { "The head of the river board, {P Ann Tallow}, left.", "head of the river board" },
    { "The king suspended parliament for weeks, {P Ann Tallow} said.", NULL },
    { "The appointment of {P Ann Tallow} as deputy rivers adviser pleased {P Bo Ek}.",
      "deputy rivers adviser" },
    { "They named {P Ann Tallow} head of the board.", "head of the board" },
    { "{P Ann Tallow} was elected president of the board.", "president of the board" },
    { "{P Ann Tallow} is also a singer.", "singer" },
    { "{P Ann Tallow} is in Tarsa.", NULL },
    { "Senators {P Bo Ek} of {L Tarsa}, {P Cy Orm} and {P Ann Tallow} left.", "Senators" },
    { "The actors, {P Bo Ek} and {P Ann Tallow}, left.", "actors" },
    /* What says more is better. */
    { "President {P Ann Tallow} left. Vellish President {P Tallow} came back.", "Vellish President" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisReading *reading = fixture_read ("", rows[i].text, NULL);
      g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);
      PrecisEntity *ann = fixture_find (entities, "Ann Tallow", PRECIS_ENTITY_PERSON);

      g_assert_nonnull (ann);
      g_assert_cmpstr (precis_entity_get_role (ann), ==, rows[i].role);
      fixture_free (reading);
    }
}

static void
test_all_roles (void)
{
  static const char text[] =
    "{P Ann Tallow}, mayor of Tarsa, met President {P Bo Ek}. Minister {P Tallow} left. The mayor of Tarsa, "
    "{P Ann Tallow}, is the head of the {O Board of Rivers and Lakes}. {P Ann Tallow} is the head of the "
    "{O Board of Rivers and Lakes}.";
  static const char * const roles[] = { "mayor of Tarsa", "Minister", "head of the Board of Rivers and Lakes" };
  PrecisReading *reading = fixture_read ("", text, NULL);
  g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);
  PrecisEntity *ann = fixture_find (entities, "Ann Tallow", PRECIS_ENTITY_PERSON);
  PrecisEntity *board = fixture_find (entities, "Board of Rivers and Lakes", PRECIS_ENTITY_ORGANISATION);
  GArray *spans = precis_entity_get_roles (ann);

  g_assert_cmpuint (spans->len, ==, G_N_ELEMENTS (roles));
  for (guint i = 0; i < spans->len; i++)
    {
      g_autofree char *slice = precis_span_slice (g_array_index (spans, PrecisSpan, i), reading->document->text);

      g_assert_cmpstr (slice, ==, roles[i]);
    }
  g_assert_null (precis_entity_get_roles (board));
  fixture_free (reading);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/roles/roles", test_roles);
  g_test_add_func ("/roles/all", test_all_roles);
  return g_test_run ();
}
