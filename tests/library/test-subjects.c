/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-briefing.h"
#include "precis-entity.h"
#include "precis-library-briefings.h"
#include "precis-library-subjects.h"

/* An article with a briefing that has the entities of @names, "Name" or "Name=role", all persons. */
static gint64
add (Fixture *fixture, const char *text, const char *names)
{
  gint64 id = fixture_add (fixture, NULL, text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_library_get_article (fixture->library, id, &error);
  g_autoptr (GListStore) entities = g_list_store_new (G_TYPE_OBJECT), none = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  g_auto (GStrv) parts = g_strsplit (names, ",", -1);
  g_autoptr (PrecisBriefing) briefing = NULL;

  g_array_append_val (mentions, ((PrecisSpan) { 0, 3 }));
  for (guint i = 0; parts[i]; i++)
    {
      g_auto (GStrv) sides = g_strsplit (parts[i], "=", 2);
      g_autoptr (PrecisEntity) entity = g_object_new (PRECIS_TYPE_ENTITY, "name", sides[0], "role", sides[1],
                                                      "mentions", mentions, "weight", 1.0, NULL);

      g_list_store_append (entities, entity);
    }
  briefing = g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", none, "entities", entities,
                           "concerns", none, "moments", none, "quotes", none, NULL);
  precis_library_keep_briefing (fixture->library, id, briefing, 1, &error);
  g_assert_no_error (error);
  return id;
}

static char *
tell (GPtrArray *subjects)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < subjects->len; i++)
    g_string_append_printf (told, "%s%s %u", i ? ", " : "", precis_subject_get_name (subjects->pdata[i]),
                            precis_subject_get_count (subjects->pdata[i]));
  return g_string_free (told, FALSE);
}

static void
test_find (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *found;
  } rows[] = {
    { "Ana Tallow", "Ana Tallow 2" },
    { "ana  TALLOW", "Ana Tallow 2" },
    { "tallow", "Ana Tallow 2, Tallow Works 1" },
    { "Tallow Works", "Tallow Works 1" },
    { "allow", "" },
    { "Tallow Ana", "" },
    { "Ana\"Tallow", "" },
    { "%", "" },
    { "_na Tallow", "" },
    { "", "" },
    { "Zed", "" }, /* only in the trash */
  };
  g_autofree char *script = NULL;
  gint64 trashed;

  add (fixture, "One text.", "Ana Tallow=mayor,Tallow Works");
  add (fixture, "Two text.", "Ana Tallow=minister,Ben Orly");
  trashed = add (fixture, "Three text.", "Zed,Ana Tallow");
  script = g_strdup_printf ("UPDATE articles SET trashed = 1 WHERE id = %" G_GINT64_FORMAT, trashed);
  fixture_run (fixture, script);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) subjects = precis_library_find_subjects (fixture->library, rows[i].name, &error);
      g_autofree char *found = NULL;

      g_assert_no_error (error);
      found = tell (subjects);
      g_assert_cmpstr (found, ==, rows[i].found);
    }
}

/* What a newer briefing does not name any more leaves no name behind. */
static void
test_forgotten (Fixture *fixture, gconstpointer data)
{
  add (fixture, "One text.", "Ana Tallow,Ben Orly");
  add (fixture, "Two text.", "Ben Orly");
  add (fixture, "One text.", "Cora Quill");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM names"), ==, 2);
}

static void
test_page (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 first = add (fixture, "One text.", "Ana Tallow=mayor,Tallow Works"), subject;
  gint64 second = add (fixture, "Two text.", "Ana Tallow=minister,Ben Orly,Tallow Works");
  g_autoptr (GPtrArray) subjects = precis_library_find_subjects (fixture->library, "Ana Tallow", &error);
  g_autoptr (GPtrArray) all = NULL, rest = NULL, companions = NULL, none = NULL;
  g_autofree char *told = NULL;

  g_assert_no_error (error);
  subject = precis_subject_get_id (subjects->pdata[0]);
  all = precis_library_get_appearances (fixture->library, subject, 0, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 2);
  g_assert_cmpint (precis_appearance_get_article (all->pdata[0]), ==, second);
  g_assert_cmpstr (precis_appearance_get_role (all->pdata[0]), ==, "minister");
  g_assert_cmpuint (precis_appearance_get_count (all->pdata[0]), ==, 1);
  g_assert_cmpuint (precis_appearance_get_mentions (all->pdata[0])->len, ==, 1);
  g_assert_cmpuint (g_array_index (precis_appearance_get_mentions (all->pdata[0]), PrecisSpan, 0).end, ==, 3);

  rest = precis_library_get_appearances (fixture->library, subject, second, 10, &error);
  g_assert_cmpuint (rest->len, ==, 1);
  g_assert_cmpint (precis_appearance_get_article (rest->pdata[0]), ==, first);
  g_assert_cmpstr (precis_appearance_get_role (rest->pdata[0]), ==, "mayor");

  companions = precis_library_get_companions (fixture->library, subject, 10, &error);
  told = tell (companions);
  g_assert_cmpstr (told, ==, "Tallow Works 2, Ben Orly 1");
  none = precis_library_get_appearances (fixture->library, 4711, 0, 10, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/subjects/find", Fixture, NULL, fixture_set_up, test_find, fixture_tear_down);
  g_test_add ("/subjects/forgotten", Fixture, NULL, fixture_set_up, test_forgotten, fixture_tear_down);
  g_test_add ("/subjects/page", Fixture, NULL, fixture_set_up, test_page, fixture_tear_down);
  return g_test_run ();
}
