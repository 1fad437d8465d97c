/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-bundle-read.h"
#include "precis-error.h"
#include "precis-limits.h"
#include "precis-note.h"

#define HEAD "\"format\": \"precis-article\", \"schema\": 1"

static GBytes *
repeat (const char *before, const char *unit, guint n, const char *after)
{
  GString *text = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append (text, unit);
  g_string_append (text, after);
  return g_string_free_to_bytes (text);
}

static PrecisBundle *
read_bundle (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  PrecisBundle *bundle = precis_bundle_read (bytes, &error);

  g_assert_no_error (error);
  return bundle;
}

static void
test_refused (void)
{
  static const struct
  {
    const char *json;
    int         code;
  } rows[] = {
    { "", PRECIS_ERROR_MALFORMED },
    { "{", PRECIS_ERROR_MALFORMED },
    { "\xff{}", PRECIS_ERROR_MALFORMED },
    { "{}", PRECIS_ERROR_FOREIGN },
    { "[]", PRECIS_ERROR_FOREIGN },
    { "null", PRECIS_ERROR_FOREIGN },
    { "{\"title\": \"a\", \"text\": \"b\"}", PRECIS_ERROR_FOREIGN },
    { "{\"format\": \"precis-library\", \"schema\": 1, \"text\": \"a\"}", PRECIS_ERROR_FOREIGN },
    { "{\"format\": [\"precis-article\"], \"schema\": 1, \"text\": \"a\"}", PRECIS_ERROR_FOREIGN },
    { "{\"format\": \"precis-article\", \"text\": \"a\"}", PRECIS_ERROR_FOREIGN },
    { "{\"format\": \"precis-article\", \"schema\": \"1\", \"text\": \"a\"}", PRECIS_ERROR_FOREIGN },
    { "{\"format\": \"precis-article\", \"schema\": 2, \"text\": \"a\"}", PRECIS_ERROR_UNSUPPORTED },
    { "{" HEAD "}", PRECIS_ERROR_EMPTY },
    { "{" HEAD ", \"text\": 12}", PRECIS_ERROR_EMPTY },
    { "{" HEAD ", \"text\": \" \\n\\t \\u0000\"}", PRECIS_ERROR_EMPTY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (rows[i].json, strlen (rows[i].json));
      g_autoptr (GError) error = NULL;

      g_assert_null (precis_bundle_read (bytes, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
}

static void
test_limits (void)
{
  const struct
  {
    GBytes *bytes;
    int     code;
  } rows[] = {
    { repeat ("{" HEAD ", \"text\": ", "[", 100000, ""), PRECIS_ERROR_TOO_DEEP },
    { repeat ("{" HEAD ", \"tags\": [\"a\"", ",1", PRECIS_MAX_JSON_VALUES, "], \"text\": \"a\"}"), PRECIS_ERROR_TOO_LARGE },
    { repeat ("", " ", PRECIS_MAX_TEXT_FILE + 1, ""), PRECIS_ERROR_TOO_LARGE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GBytes) bytes = rows[i].bytes;
      g_autoptr (GError) error = NULL;

      g_assert_null (precis_bundle_read (bytes, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
}

/* Members of the wrong type are passed over, and so is what no library can hold. */
static void
test_wrong_types (void)
{
  g_autoptr (PrecisBundle) bundle = read_bundle (
    "{" HEAD ", \"id\": -4, \"title\": [\"a\"], \"byline\": 7, \"url\": \"file:///etc/passwd\", \"published\": \"soon\","
    " \"language\": {\"en\": 1}, \"text\": \"Velland\\nTarsa\", \"blocks\": \"none\", \"notices\": [1, \"\", \"a\\nb\"],"
    " \"added\": \"yesterday\", \"read\": 1, \"starred\": \"true\", \"archived\": null, \"trashed\": 5, \"place\": 9999,"
    " \"tags\": [null, 3, [], \" \", \"good\"], \"dossiers\": [\"x\", {\"name\": 3}, {\"name\": \"ok\", \"position\": -2}],"
    " \"notes\": [4, {}, {\"color\": \"black\", \"text\": \"w\\u001b[31m\"}], \"revisions\": [{\"text\": 3}, {\"text\": \"\"}],"
    " \"original\": [1], \"briefing\": 3}");
  PrecisNote *note;

  g_assert_cmpint (bundle->id, ==, 0);
  g_assert_null (precis_article_get_title (bundle->article));
  g_assert_null (precis_article_get_url (bundle->article));
  g_assert_null (precis_article_get_published (bundle->article));
  g_assert_cmpuint (precis_article_get_blocks (bundle->article)->len, ==, 2);
  g_assert_cmpstr (precis_article_get_notices (bundle->article)[0], ==, "a b");
  g_assert_false (bundle->read || bundle->starred || bundle->archived || bundle->trashed || bundle->added);
  g_assert_cmpuint (bundle->place, ==, 0);
  g_assert_cmpuint (bundle->tags->len, ==, 1);
  g_assert_cmpuint (bundle->dossiers->len, ==, 1);
  g_assert_cmpuint (((PrecisBundlePlace *) bundle->dossiers->pdata[0])->position, ==, 1);
  g_assert_cmpuint (bundle->notes->len, ==, 1);
  note = bundle->notes->pdata[0];
  g_assert_cmpstr (precis_note_get_text (note), ==, "w[31m");
  g_assert_cmpint (precis_note_get_color (note), ==, PRECIS_NOTE_YELLOW);
  g_assert_cmpuint (bundle->revisions->len, ==, 0);
  g_assert_null (bundle->original);
}

/* "start" and "end" are code points, and may lie. */
static void
test_spans (void)
{
  static const struct
  {
    const char *note;
    guint       start, end; /* bytes */
  } rows[] = {
    { "\"start\": 0, \"end\": 6, \"quote\": \"Zürich\"", 0, 7 },
    { "\"start\": 7, \"end\": 12, \"quote\": \"Tarsa\"", 8, 13 },
    { "\"start\": 7, \"end\": 13, \"quote\": \"Tarsa\"", 8, 13 },
    { "\"start\": 7, \"end\": 4000000000, \"quote\": \"Tarsa\"", 8, 13 },
    { "\"start\": 7, \"end\": 90000000000, \"quote\": \"Tarsa\"", 8, 13 },
    { "\"start\": -7, \"end\": 1, \"quote\": \"Z\"", 0, 1 },
    { "\"start\": 9, \"end\": 2, \"quote\": \"Velland\"", 0, 0 },
    { "\"start\": 1.5, \"end\": \"4\", \"quote\": \"Tarsa\"", 0, 0 },
    { "\"start\": 99, \"end\": 100, \"text\": \"lost\"", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *json = g_strdup_printf ("{" HEAD ", \"text\": \"Zürich\\nTarsa\", \"notes\": [{%s}]}", rows[i].note);
      g_autoptr (PrecisBundle) bundle = read_bundle (json);

      g_assert_cmpuint (bundle->notes->len, ==, 1);
      g_assert_cmpuint (precis_note_get_start (bundle->notes->pdata[0]), ==, rows[i].start);
      g_assert_cmpuint (precis_note_get_end (bundle->notes->pdata[0]), ==, rows[i].end);
    }
}

/* A text that is not as ours are is mended, and notes find their places in it by their quotes. */
static void
test_mended_text (void)
{
  g_autoptr (PrecisBundle) bundle = read_bundle (
    "{" HEAD ", \"text\": \"  Velland \\u202e and\\n\\n\\ud800Tarsa\", \"blocks\": [{\"kind\": \"heading\", \"level\": 9, \"lines\": 1},"
    " {\"kind\": \"code\", \"lines\": 99999999999}], \"place\": 3, \"notes\": [{\"start\": 1, \"end\": 3, \"quote\": \"Tarsa\"}]}");
  GArray *blocks = precis_article_get_blocks (bundle->article);

  g_assert_cmpstr (precis_article_get_text (bundle->article), ==, "Velland and\n\xef\xbf\xbdTarsa");
  g_assert_cmpuint (blocks->len, ==, 2);
  g_assert_cmpint (g_array_index (blocks, PrecisBlock, 0).kind, ==, PRECIS_BLOCK_HEADING);
  g_assert_cmpuint (g_array_index (blocks, PrecisBlock, 0).level, ==, 1);
  g_assert_cmpint (g_array_index (blocks, PrecisBlock, 1).kind, ==, PRECIS_BLOCK_PARAGRAPH);
  g_assert_cmpuint (bundle->place, ==, 0);
  g_assert_cmpuint (precis_note_get_start (bundle->notes->pdata[0]), ==, 15);
}

/* No file outside the folder can be named. */
static void
test_catalogue (void)
{
  static const char json[] =
    "{\"format\": \"precis-library\", \"schema\": 1, \"whole\": \"yes\", \"dossiers\": [{\"note\": \"a\"}, {\"name\": \"b\","
    " \"articles\": [1, \"2\", -3, [4]]}], \"searches\": [{\"name\": \"a\"}, {\"name\": \"b\", \"query\": \"c\"}],"
    " \"repairs\": [{\"kind\": \"merge\", \"name\": \"a\"}, {\"kind\": \"none\", \"name\": \"a\", \"value\": \"b\"},"
    " {\"kind\": \"ignore\", \"name\": \"a\"}], \"articles\": [\"1-a\", \"../2-a\", \"/etc/passwd\","
    " \"4-a.json\", \".5-a\", \"-a\", \"7-\", 8, null, {}, \"0-a\", \"99999999999999999999-a\", \"CON\"]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, sizeof json - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisCatalogue) catalogue = precis_catalogue_read (bytes, &error);

  g_assert_no_error (error);
  g_assert_false (catalogue->whole);
  g_assert_cmpuint (catalogue->entries->len, ==, 1);
  g_assert_cmpuint (catalogue->dossiers->len, ==, 1);
  g_assert_cmpuint (((PrecisCatalogueDossier *) catalogue->dossiers->pdata[0])->articles->len, ==, 1);
  g_assert_cmpuint (catalogue->searches->len, ==, 1);
  g_assert_cmpuint (catalogue->repairs->len, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bundle/refused", test_refused);
  g_test_add_func ("/bundle/limits", test_limits);
  g_test_add_func ("/bundle/wrong-types", test_wrong_types);
  g_test_add_func ("/bundle/spans", test_spans);
  g_test_add_func ("/bundle/mended-text", test_mended_text);
  g_test_add_func ("/bundle/catalogue", test_catalogue);
  return g_test_run ();
}
