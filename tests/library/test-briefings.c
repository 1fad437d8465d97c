/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-briefing-record-private.h"
#include "precis-briefing-record.h"
#include "precis-concern.h"
#include "precis-data.h"
#include "precis-desk.h"
#include "precis-entity.h"
#include "precis-export.h"
#include "precis-library-briefings.h"
#include "precis-limits.h"

#define ENGINE 7

#define TEXT "Nora Vels, minister of Ostrava\u00ADnia, may resign. “Wir können nicht mehr”, she said in May."

static PrecisArticle *
make_article (const char *text)
{
  return g_object_new (PRECIS_TYPE_ARTICLE, "title", "A title", "language", "en", "text", text, NULL);
}

static GListModel *
list_of (gpointer item)
{
  GListStore *store = g_list_store_new (G_TYPE_OBJECT);

  if (item)
    g_list_store_append (store, item);
  return G_LIST_MODEL (store);
}

/* A briefing with one entity of each name, all of one type. */
static PrecisBriefing *
make_briefing (PrecisArticle *article, const char * const *names)
{
  g_autoptr (GListModel) entities = list_of (NULL);
  g_autoptr (GListModel) nothing = list_of (NULL);
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  PrecisSpan span = { 0, 4 };

  g_array_append_val (mentions, span);
  for (; *names; names++)
    {
      g_autoptr (PrecisEntity) entity =
        g_object_new (PRECIS_TYPE_ENTITY, "name", *names, "mentions", mentions, "weight", 1.0, NULL);

      g_list_store_append (G_LIST_STORE (entities), entity);
    }
  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", nothing, "entities", entities,
                       "concerns", nothing, "moments", nothing, "quotes", nothing, NULL);
}

static char *
as_json (PrecisBriefing *briefing)
{
  PrecisExportOptions options = { .points = PRECIS_MAX_POINTS };

  return precis_export (briefing, PRECIS_EXPORT_JSON, &options);
}

static PrecisBriefing *
brief_sample (const char *sample)
{
  g_autofree char *name = g_build_filename ("samples", sample, NULL);
  g_autofree char *path = precis_data_path (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open (desk, source, NULL, &error);
  PrecisBriefing *briefing;

  g_assert_no_error (error);
  briefing = precis_desk_brief (desk, article, NULL, &error);
  g_assert_no_error (error);
  return briefing;
}

static void
test_samples (Fixture *fixture, gconstpointer data)
{
  static const char * const samples[] = {
    "harbour-pact.md", "central-bank.md", "osk-fever.md", "dam-storm.md",
    "chip-plant.md", "drilling-permit.md", "glacier-water.md", "lake-regatta.md",
  };

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (PrecisBriefing) briefing = brief_sample (samples[i]);
      PrecisArticle *article = precis_briefing_get_article (briefing);
      gint64 id = fixture_add (fixture, NULL, precis_article_get_text (article));
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisBriefing) kept = NULL;
      g_autofree char *json = as_json (briefing);
      g_autofree char *kept_json = NULL;

      g_assert_true (precis_library_keep_briefing (fixture->library, id, briefing, ENGINE, &error));
      kept = precis_library_get_briefing (fixture->library, id, article, ENGINE, &error);
      g_assert_no_error (error);
      kept_json = as_json (kept);
      g_assert_cmpstr (kept_json, ==, json);
      g_assert_cmpuint (precis_briefing_get_n_sentences (kept), ==,
                        precis_briefing_get_n_sentences (briefing));
    }
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM jobs"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM articles WHERE gist IS NULL"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM articles WHERE has_quotes = 1"), ==, 7);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM mentions WHERE length (spans) <> 8 * count"),
                   ==, 0);
  g_assert_cmpint (
    fixture_ask (fixture, "SELECT count(*) FROM articles WHERE id NOT IN (SELECT article FROM moments)"), ==,
    0);
}

static void
test_engine (Fixture *fixture, gconstpointer data)
{
  const char *names[] = { "Nora Vels", NULL };
  g_autoptr (PrecisArticle) article = make_article (TEXT);
  g_autoptr (PrecisBriefing) briefing = make_briefing (article, names);
  g_autoptr (GError) error = NULL;
  gint64 id = fixture_add (fixture, NULL, TEXT);

  g_assert_null (precis_library_get_briefing (fixture->library, id, article, ENGINE, &error));
  g_assert_no_error (error);
  g_assert_true (precis_library_keep_briefing (fixture->library, id, briefing, ENGINE, &error));
  g_assert_null (precis_library_get_briefing (fixture->library, id, article, ENGINE + 1, &error));
  g_assert_no_error (error);
  g_assert_null (precis_library_get_briefing (fixture->library, id + 1, article, ENGINE, &error));
  g_assert_no_error (error);
}

/* The analysis of a text that was replaced meanwhile must not be kept for the new one. */
static void
test_stale (Fixture *fixture, gconstpointer data)
{
  const char *names[] = { "Nora Vels", NULL };
  g_autoptr (PrecisArticle) article = make_article ("Nora Vels has resigned after all.");
  g_autoptr (PrecisBriefing) briefing = make_briefing (article, names);
  g_autoptr (GError) error = NULL;
  gint64 id = fixture_add (fixture, NULL, TEXT);

  g_assert_true (precis_library_keep_briefing (fixture->library, id, briefing, ENGINE, &error));
  g_assert_true (precis_library_keep_briefing (fixture->library, id + 1, briefing, ENGINE, &error));
  g_assert_no_error (error);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM briefings"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM jobs"), ==, 1);
}

static void
keep_names (Fixture *fixture, gint64 id, const char *first, const char *second)
{
  const char *names[] = { first, second, NULL };
  g_autoptr (PrecisArticle) article = make_article (id % 2 ? TEXT : TEXT TEXT);
  g_autoptr (PrecisBriefing) briefing = make_briefing (article, names);
  g_autoptr (GError) error = NULL;

  g_assert_true (precis_library_keep_briefing (fixture->library, id, briefing, ENGINE, &error));
  g_assert_no_error (error);
}

static void
test_entities (Fixture *fixture, gconstpointer data)
{
  gint64 first = fixture_add (fixture, NULL, TEXT);
  gint64 second = fixture_add (fixture, NULL, TEXT TEXT);

  keep_names (fixture, first, "Élan Group", "Nora Vels");
  keep_names (fixture, second, "ELAN GROUP", NULL);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM entities"), ==, 2);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM mentions"), ==, 3);
  keep_names (fixture, first, "Aero", "AERO");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM entities"), ==, 2);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count FROM mentions WHERE article = 1"), ==, 2);
  g_assert_cmpint (fixture_ask (fixture, "SELECT length (spans) FROM mentions WHERE article = 1"), ==, 16);
  fixture_run (fixture, "DELETE FROM articles WHERE id = 2");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM entities"), ==, 1);
  fixture_run (fixture, "DELETE FROM articles");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count(*) FROM entities"), ==, 0);
}

/* Each row is a record with one thing that does not fit; the first has none. */
static void
test_hostile_values (void)
{
  static const struct
  {
    const char *value;
    gboolean    sound;
  } rows[] = {
    { "(2, 2, [], [(0, 9, 0.5, 0)], [(0, 'Nora', 'minister', [(5, 9)], nothing, ['Vels'], [(0, 4)], 2.5)],"
      " [(0, 1, 3, 2, 0, 4, [(0, 4, 0, 9)], ['Nora'], 0.5, 'may')],"
      " [('2018-05', nothing, 2, 0, 4, 0, 9, nothing)],"
      " [(5, 9, 'Nora')])",
      TRUE },
    { "(2, 0, [], [], [], [], [], [])", TRUE },
    { "(1, 0, [], [], [], [], [], [])", FALSE },
    { "(2, 100000, [], [], [], [], [], [])", FALSE },
    { "(2, 0, [], [(4, 4, 0.5, 0)], [], [], [], [])", FALSE },
    { "(2, 0, [], [(9, 4, 0.5, 0)], [], [], [], [])", FALSE },
    { "(2, 0, [], [(0, 4000, 0.5, 0)], [], [], [], [])", FALSE },
    { "(2, 0, [], [(0, 4294967295, 0.5, 0)], [], [], [], [])", FALSE },
    { "(2, 0, [], [(0, 31, 0.5, 0)], [], [], [], [])", FALSE }, /* within a character */
    { "(2, 0, [], [(0, 4, inf, 0)], [], [], [], [])", FALSE },
    { "(2, 0, [], [(0, 4, nan, 0)], [], [], [], [])", FALSE },
    { "(2, 0, [], [(0, 4, 0.5, 20)], [], [], [], [])", FALSE },
    { "(2, 0, [], [], [(5, 'Nora', nothing, [], nothing, [], [], 1.0)], [], [], [])", FALSE },
    { "(2, 0, [], [], [(0, '', nothing, [], nothing, [], [], 1.0)], [], [], [])", FALSE },
    { "(2, 0, [], [], [(0, 'Nora', nothing, [], nothing, [], [(0, 4), (0, 5000)], 1.0)], [], [], [])",
      FALSE },
    { "(2, 0, [], [], [(0, 'Nora', nothing, [(4, 0)], nothing, [], [], 1.0)], [], [], [])", FALSE },
    { "(2, 0, [], [], [], [(2, 1, 3, 2, 0, 4, [(0, 4, 0, 9)], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [(0, 9, 3, 2, 0, 4, [(0, 4, 0, 9)], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [(0, 4, 3, 2, 0, 4, [(0, 4, 0, 9)], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [(0, 1, 9, 2, 0, 4, [(0, 4, 0, 9)], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [(0, 1, 3, 5, 0, 4, [(0, 4, 0, 9)], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [(0, 1, 3, 2, 0, 4, [(0, 4, 9, 0)], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [(0, 1, 3, 2, 0, 4, [], [], 0.5, nothing)], [], [])", FALSE },
    { "(2, 0, [], [], [], [], [('', nothing, 2, 0, 4, 0, 9, nothing)], [])", FALSE },
    { "(2, 0, [], [], [], [], [('%s%n', nothing, 2, 0, 4, 0, 9, nothing)], [])", FALSE },
    { "(2, 0, [], [], [], [], [('2018', '20', 2, 0, 4, 0, 9, nothing)], [])", FALSE },
    { "(2, 0, [], [], [], [], [('2018', nothing, 6, 0, 4, 0, 9, nothing)], [])", FALSE },
    { "(2, 0, [], [], [], [], [('2018', nothing, 2, 0, 4, 0, 9999, nothing)], [])", FALSE },
    { "(2, 0, [], [], [], [], [], [(0, 0, nothing)])", FALSE },
  };
  g_autoptr (PrecisArticle) article = make_article (TEXT);

  g_assert_cmphex ((guint8) TEXT[31] & 0xC0, ==, 0x80);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) value =
        g_variant_parse (G_VARIANT_TYPE (PRECIS_RECORD_TYPE), rows[i].value, NULL, NULL, &error);
      g_autoptr (GBytes) record = NULL;
      g_autoptr (PrecisBriefing) briefing = NULL;

      g_assert_no_error (error);
      record = g_variant_get_data_as_bytes (value);
      briefing = precis_briefing_record_read (record, article);
      if ((briefing != NULL) != rows[i].sound)
        g_error ("row %u: %s", i, rows[i].value);
    }
}

/* Whatever the bytes are, they are read as a briefing of this text or not at all. */
static void
test_hostile_bytes (void)
{
  g_autoptr (PrecisBriefing) briefing = brief_sample ("harbour-pact.md");
  PrecisArticle *article = precis_briefing_get_article (briefing);
  g_autoptr (GBytes) record = precis_briefing_record_write (briefing);
  gsize size = g_bytes_get_size (record);

  for (guint round = 0; round < 3000; round++)
    {
      g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (record, NULL), size);
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (PrecisBriefing) read = NULL;
      g_autofree char *json = NULL;

      for (int i = g_test_rand_int_range (1, 4); i > 0; i--)
        bytes[g_test_rand_int_range (0, size)] ^= 1 << g_test_rand_int_range (0, 8);
      damaged = g_bytes_new (bytes, round % 3 ? size : (gsize) g_test_rand_int_range (0, size));
      read = precis_briefing_record_read (damaged, article);
      json = read ? as_json (read) : NULL;
    }
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/briefings/samples", test_samples);
  ADD ("/briefings/engine", test_engine);
  ADD ("/briefings/stale", test_stale);
  ADD ("/briefings/entities", test_entities);
  g_test_add_func ("/briefings/hostile/values", test_hostile_values);
  g_test_add_func ("/briefings/hostile/bytes", test_hostile_bytes);
  return g_test_run ();
}
