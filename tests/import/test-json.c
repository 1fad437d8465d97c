/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

#include "precis-limits.h"

static void
test_read (void)
{
  static const struct
  {
    const char *data;
    const char *title;
    const char *byline;
    const char *published;
    const char *blocks;
  } rows[] = {
    { "{\"title\": \"Port closed\", \"byline\": \"Ada Lind\", \"published\": \"2018-06-12\", \"text\": \"One.\\nTwo.\"}",
      "Port closed", "Ada Lind", "2018-06-12", "P One.\nP Two." },
    { "{\"title\": null, \"byline\": 5, \"published\": [], \"text\": \"One.\"}", NULL, NULL, NULL, "P One." },
    { "{\"text\": [\"One.\", 2, \"Two.\"]}", NULL, NULL, NULL, "P One.\nP Two." },
    { "{\"text\": \"before\\u0000after\\\\u0000\"}", NULL, NULL, NULL, "P before after\\u0000" },
    { "{\"text\": \"before\\000after\"}", NULL, NULL, NULL, "P before 000after" },
    { "{\"title\": \"Port closed\", /* \" */ \"text\": // \"\n \"One.\"}", "Port closed", NULL, NULL, "P One." },
    { "{\"text\": \"A \\ud83d\\ude00 and \\ude00 \\ud83d\\u0041 b\"}", NULL, NULL, NULL,
      "P A \360\237\230\200 and \357\277\275 \357\277\275A b" },
    { "{\"text\": \"One \\u12\", \"title\": \"Port closed\"}", "Port closed", NULL, NULL, "P One 12" },
    { "[{\"@type\": \"Organization\", \"name\": \"Wire\"},"
      " {\"@type\": [\"NewsArticle\"], \"headline\": \"Port closed\","
      "  \"author\": [{\"@type\": \"Person\", \"name\": \"Ada Lind\"}, {\"name\": \"Per Holm\"}],"
      "  \"datePublished\": \"2018-06-12T09:30:00Z\", \"articleBody\": \"One.\"}]",
      "Port closed", "Ada Lind, Per Holm", "2018-06-12T09:30:00Z", "P One." },
    { "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"BlogPosting\", \"headline\": \"A\","
      " \"author\": {\"name\": \"Ada Lind\"}, \"articleBody\": \"One.\"}]}", "A", "Ada Lind", NULL, "P One." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_article (rows[i].data, "port.json", rows[i].title, rows[i].byline, rows[i].published, rows[i].blocks);
}

static char *
nest (const char *beginning, guint depth)
{
  g_autoptr (GString) text = g_string_new (beginning);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, ']');
  g_string_append_c (text, '}');
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_errors (void)
{
  g_autofree char *deep = nest ("{\"text\":\"x\",\"a\":", 100000);
  g_autofree char *many = g_strnfill (PRECIS_MAX_JSON_VALUES + 20, ',');
  g_autofree char *allowed = nest ("{\"text\":\"x\",\"a\":", 63);
  const struct
  {
    const char *data;
    int         code; /* -1: none */
  } rows[] = {
    { "{\"title\": \"Port closed\"", PRECIS_ERROR_MALFORMED },
    { "{\"title\": }", PRECIS_ERROR_MALFORMED },
    { "{}", PRECIS_ERROR_EMPTY },
    { "[]", PRECIS_ERROR_EMPTY },
    { "{\"text\": \" \"}", PRECIS_ERROR_EMPTY },
    { "{\"text\": 5}", PRECIS_ERROR_EMPTY },
    { "{\"text\": null}", PRECIS_ERROR_EMPTY },
    { "{\"@type\": \"Organization\", \"text\": \"x\"}", PRECIS_ERROR_EMPTY },
    { deep, PRECIS_ERROR_TOO_DEEP },
    { memcpy (many, "{\"a\":[0", 7), PRECIS_ERROR_TOO_LARGE },
    { allowed, -1 },
    { "{\"text\": \"[[[[ brackets in a string are no nesting\"}", -1 },
    { "{\"text\": \"\\ud800 half a pair\"}", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = import_bytes (rows[i].data, -1, "port.json", &error);

      if (rows[i].code < 0)
        g_assert_no_error (error);
      else
        g_assert_error (error, PRECIS_ERROR, rows[i].code);
      g_assert_true (!article || g_utf8_validate (precis_article_get_text (article), -1, NULL));
    }
}

/* Where a parser that reads more than JSON sees a string begin or end, the scan must not lose count. */
static void
test_hidden_depth (void)
{
  static const char * const beginnings[] = {
    "{\"a\": /* \" */ ", "{\"a\":1, / \" / \"b\":", "{\"a\": // \"\n", "{\"a\": # \"\n", "{\"a\":1, 'b\"':",
    "{\"\\u\" \":", "{\"\\u123\" \":", "{\"\\ud800\" \":", "{\"\\ud800\\\" \":", "{\"\\\\\":", "{\"\\u0022\":",
  };

  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autofree char *deep = nest (beginnings[i], 200000);
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = import_bytes (deep, -1, "port.json", &error);

      g_assert_null (article);
      g_assert_true (g_error_matches (error, PRECIS_ERROR, PRECIS_ERROR_TOO_DEEP)
                     || g_error_matches (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/read", test_read);
  g_test_add_func ("/json/errors", test_errors);
  g_test_add_func ("/json/hidden-depth", test_hidden_depth);
  return g_test_run ();
}
