/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-limits.h"
#include "precis-query.h"

static PrecisQuery *
parse (const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, 23, 30, 0); /* a Tuesday */

  return precis_query_parse (text, now);
}

/* Each query is read to the same tree as the other form, and writes itself so. */
static void
test_canonical (void)
{
  static const struct
  {
    const char *typed;
    const char *canonical;
  } rows[] = {
    { "", "" },
    { " \t\n", "" },
    { "harbour", "harbour" },
    { "  harbour   strike ", "harbour strike" },
    { "harbour AND strike", "harbour strike" },
    { "harbour and strike", "harbour and strike" },
    { "\"harbour strike\"", "\"harbour strike\"" },
    { "\" harbour \t strike \"", "\"harbour strike\"" },
    { "\"harbour\"", "harbour" },
    { "“harbour strike”", "\"harbour strike\"" },
    { "„harbour strike“", "\"harbour strike\"" },
    { "harb*", "harb*" },
    { "harb***", "harb*" },
    { "\"harbour str\"*", "\"harbour str\"*" },
    { "har*our", "\"har*our\"" },
    { "\"har*\"", "\"har*\"" },
    { "-harbour", "-harbour" },
    { "-\"harbour strike\"", "-\"harbour strike\"" },
    { "-(harbour strike)", "-(harbour strike)" },
    { "-(harbour)", "-harbour" },
    { "-(-harbour)", "harbour" },
    { "-(-(a b))", "a b" },
    { "--harbour", "\"--harbour\"" },
    { "a - b", "a \"-\" b" },
    { "risk-averse", "risk-averse" },
    { "a OR b", "a OR b" },
    { "a or b", "a or b" },
    { "a | b", "a OR b" },
    { "a|b", "a OR b" },
    { "a || b", "a OR b" },
    { "a OR b OR c", "a OR b OR c" },
    { "a OR (b OR c)", "a OR b OR c" },
    { "a b OR c", "a b OR c" },
    { "(a b) OR c", "a b OR c" },
    { "a (b OR c)", "a (b OR c)" },
    { "a (b c) (d)", "a b c d" },
    { "a(b OR c)d", "a (b OR c) d" },
    { "\"OR\" \"AND\"", "\"OR\" \"AND\"" },
    { "title:harbour", "title:harbour" },
    { "TITLE:harbour", "title:harbour" },
    { "intitle:harbour", "title:harbour" },
    { "title:\"harbour strike\"", "title:\"harbour strike\"" },
    { "title:harb*", "title:harb*" },
    { "title:OR", "title:\"OR\"" },
    { "title:-harbour", "title:\"-harbour\"" },
    { "title:(a OR b)", "title:a OR title:b" },
    { "-title:(a b)", "-(title:a title:b)" },
    { "title:(a text:b c) d", "title:a text:b title:c d" },
    { "text:a note:b person:c place:d org:e name:f", "text:a note:b person:c place:d org:e name:f" },
    { "risk:legal obstacle:condition risk:*", "risk:legal obstacle:condition risk:*" },
    { "tag:a site:example.org author:b feed:c dossier:d lang:en", "tag:a site:example.org author:b feed:c dossier:d lang:en" },
    { "feed:http://example.org/feed", "feed:\"http://example.org/feed\"" },
    { "organisation:a organization:b label:c", "org:a org:b tag:c" },
    { "is:unread is:READ is:starred is:noted is:archived is:trashed",
      "is:unread is:read is:starred is:noted is:archived is:trashed" },
    { "is:(unread OR starred)", "is:unread OR is:starred" },
    { "has:quote has:note has:revision has:risk has:obstacle has:date has:duplicate",
      "has:quote has:note has:revision has:risk has:obstacle has:date has:duplicate" },
    { "before:2026 after:2026-02 on:2026-02-03 last:7d", "before:2026 after:2026-02 on:2026-02-03 last:7d" },
    { "on:Yesterday", "on:yesterday" },
    { "http://example.org/a", "\"http://example.org/a\"" },
    { "10:30", "\"10:30\"" },
    { "Nachbarschaft Ärger", "Nachbarschaft Ärger" },
    { "A\xcc\x88rger", "Ärger" },
    { "☀ !!!", "☀ !!!" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisQuery) query = parse (rows[i].typed);
      g_autofree char *text = precis_query_dup_text (query);

      g_assert_cmpstr (text, ==, rows[i].canonical);
      g_assert_cmpstr (precis_query_get_notice (query), ==, NULL);
    }
}

static void
test_notice (void)
{
  static const struct
  {
    const char *typed;
    const char *canonical;
    const char *notice;
  } rows[] = {
    { "colour:red", "\"colour:red\"", "There is no field “colour”: it was read as words." },
    { "colour:\"dark red\"", "\"colour:\" \"dark red\"", "There is no field “colour”: it was read as words." },
    { "title: harbour", "\"title:\" harbour", "Nothing stands after “title:”: it was read as a word." },
    { "(title:)", "\"title:\"", "Nothing stands after “title:”: it was read as a word." },
    { "is:tired", "\"is:tired\"", "“is:tired” was not understood: it was read as words." },
    { "is:unread*", "\"is:unread\"*", "“is:unread” was not understood: it was read as words." },
    { "has:\"two heads\"", "\"has:two heads\"", "“has:two heads” was not understood: it was read as words." },
    { "before:soon", "\"before:soon\"", "“before:soon” was not understood: it was read as words." },
    { "on:2026-02-30", "\"on:2026-02-30\"", "“on:2026-02-30” was not understood: it was read as words." },
    { "last:7", "\"last:7\"", "“last:7” was not understood: it was read as words." },
    { "(a b", "a b", "A parenthesis is not closed." },
    { "a (", "a", "A parenthesis is not closed." },
    { "a) b", "a b", "A parenthesis is closed that was not opened." },
    { "a OR b) c", "a OR b c", "A parenthesis is closed that was not opened." },
    { ")))", "", "A parenthesis is closed that was not opened." },
    { "\"a b", "\"a b\"", "A quotation mark is not closed." },
    { "a \"", "a", "A quotation mark is not closed." },
    { "OR", "", "“OR” stands between two words: it was passed over." },
    { "a OR", "a", "“OR” stands between two words: it was passed over." },
    { "OR a", "a", "“OR” stands between two words: it was passed over." },
    { "-OR a", "a", "“OR” stands between two words: it was passed over." },
    { "a \"\"", "a", "Where a word is wanted there is none." },
    { "tag:\"\"", "", "Where a word is wanted there is none." },
    { "*", "", "Where a word is wanted there is none." },
    /* The first fault is told. */
    { "colour:red (a", "\"colour:red\" a", "There is no field “colour”: it was read as words." },
    { "x:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\"x:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
      "There is no field “x”: it was read as words." },
    { "is:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\"is:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
      "“is:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” was not understood: it was read as words." },
    { "()", "", NULL },
    { "a -() AND", "a", NULL },
    { "a -", "a \"-\"", NULL },
    { "\xff\xfe", "��", NULL },
    { "a\x01\x02" "b", "a b", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisQuery) query = parse (rows[i].typed);
      g_autofree char *text = precis_query_dup_text (query);

      g_assert_cmpstr (text, ==, rows[i].canonical);
      g_assert_cmpstr (precis_query_get_notice (query), ==, rows[i].notice);
    }
}

static void
test_tree (void)
{
  g_autoptr (PrecisQuery) query = parse ("a OR title:\"b c\"* -d");
  const PrecisQueryNode *root = precis_query_get_root (query);
  const PrecisQueryNode *all;
  const PrecisQueryNode *term;

  g_assert_cmpint (precis_query_node_get_op (root), ==, PRECIS_QUERY_OR);
  g_assert_cmpuint (precis_query_node_get_n_children (root), ==, 2);
  g_assert_null (precis_query_node_get_value (root));
  term = precis_query_node_get_child (root, 0);
  g_assert_cmpint (precis_query_node_get_op (term), ==, PRECIS_QUERY_TERM);
  g_assert_cmpint (precis_query_node_get_field (term), ==, PRECIS_QUERY_ANY);
  g_assert_cmpstr (precis_query_node_get_value (term), ==, "a");
  g_assert_false (precis_query_node_is_prefix (term));
  g_assert_cmpuint (precis_query_node_get_n_children (term), ==, 0);
  all = precis_query_node_get_child (root, 1);
  g_assert_cmpint (precis_query_node_get_op (all), ==, PRECIS_QUERY_AND);
  term = precis_query_node_get_child (all, 0);
  g_assert_cmpint (precis_query_node_get_field (term), ==, PRECIS_QUERY_TITLE);
  g_assert_cmpstr (precis_query_node_get_value (term), ==, "b c");
  g_assert_true (precis_query_node_is_prefix (term));
  term = precis_query_node_get_child (all, 1);
  g_assert_cmpint (precis_query_node_get_op (term), ==, PRECIS_QUERY_NOT);
  g_assert_cmpstr (precis_query_node_get_value (precis_query_node_get_child (term, 0)), ==, "d");
}

static void
test_equal (void)
{
  static const char * const texts[] = { "", "a", "b", "a*", "title:a", "a b", "b a", "a OR b", "-a", "a b c", "on:2026", "on:2025" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
      {
        g_autoptr (PrecisQuery) a = parse (texts[i]);
        g_autoptr (PrecisQuery) b = parse (texts[j]);

        g_assert_cmpint (precis_query_node_equal (precis_query_get_root (a), precis_query_get_root (b)), ==, i == j);
      }
}

static void
test_words (void)
{
  g_autoptr (PrecisQuery) query = parse ("harb* -strike (note:pay OR title:\"new quay\") person:Moreau is:unread text:*");
  g_auto (GStrv) words = precis_query_dup_words (query);
  static const char * const expected[] = { "harb*", "pay", "new quay", NULL };

  g_assert_true (g_strv_equal ((const char * const *) words, expected));
}

static char *
repeat (const char *text, guint n)
{
  GString *all = g_string_new (NULL);

  while (n--)
    g_string_append (all, text);
  return g_string_free (all, FALSE);
}

static guint
measure_depth (const PrecisQueryNode *node)
{
  guint depth = 0;

  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    depth = MAX (depth, measure_depth (precis_query_node_get_child (node, i)));
  return depth + 1;
}

/* What is larger than any limit is read up to it, and told. */
static void
test_limits (void)
{
  static const char * const pieces[] = { "(", ")", "-(", "a OR (b ", "((a) ", "title:(", "\"", "\"a", "-", "*", "a ", "a|",
                                         "\xf0\x9f", "é", "x:y ", "is:(", "(((((((((((((((((((((((((((((((((a))" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *text = repeat (pieces[i], PRECIS_MIB / strlen (pieces[i]));
      g_autoptr (PrecisQuery) query = parse (text);
      const PrecisQueryNode *root = precis_query_get_root (query);

      g_assert_cmpstr (precis_query_get_notice (query), ==, "The query is too long: its end was left out.");
      g_assert_true (!root || measure_depth (root) <= PRECIS_MAX_QUERY_DEPTH * 3 + 1);
    }
}

static void
test_depth (void)
{
  g_autofree char *allowed = repeat ("a (b OR ", PRECIS_MAX_QUERY_DEPTH);
  g_autofree char *allowed_end = repeat (")", PRECIS_MAX_QUERY_DEPTH);
  g_autofree char *good = g_strconcat (allowed, "c", allowed_end, NULL);
  g_autofree char *bad = g_strconcat (allowed, "(c (d)) e", allowed_end, " f", NULL);
  g_autofree char *bad_text = g_strconcat (allowed, "e", allowed_end, " f", NULL);
  g_autoptr (PrecisQuery) query = parse (good);
  g_autoptr (PrecisQuery) deep = parse (bad);
  g_autofree char *text = precis_query_dup_text (query);
  g_autofree char *deep_text = precis_query_dup_text (deep);

  g_assert_cmpstr (precis_query_get_notice (query), ==, NULL);
  g_assert_cmpstr (text, ==, good);
  g_assert_cmpstr (precis_query_get_notice (deep), ==, "Parentheses lie too deep in each other: the innermost were left out.");
  g_assert_cmpstr (deep_text, ==, bad_text);
}

static void
test_terms (void)
{
  g_autofree char *allowed = repeat ("a ", PRECIS_MAX_QUERY_TERMS);
  g_autofree char *bad = g_strconcat (allowed, "harbour b", NULL);
  g_autoptr (PrecisQuery) query = parse (allowed);
  g_autoptr (PrecisQuery) long_query = parse (bad);

  g_assert_cmpstr (precis_query_get_notice (query), ==, NULL);
  g_assert_cmpuint (precis_query_node_get_n_children (precis_query_get_root (query)), ==, PRECIS_MAX_QUERY_TERMS);
  g_assert_cmpstr (precis_query_get_notice (long_query), ==,
                   "The query has too many words: “harbour” and the rest were left out.");
  g_assert_cmpuint (precis_query_node_get_n_children (precis_query_get_root (long_query)), ==, PRECIS_MAX_QUERY_TERMS);
}

/* A query made of random pieces and bytes is written so that it is read again as it was. */
static void
test_random (void)
{
  static const char * const pieces[] = { "a", "b", "\"c d\"", "\"", "(", ")", "-", "OR", "|", "AND", "*", "title:", "risk:", "is:",
                                         "unread", "on:", "2026-11", "yesterday", "x:", ":", "//", "☀", "ä", "\xcc\x88", "\x80",
                                         "“", "”", "last:", "7d", ".", "\t" };

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) typed = g_string_new (NULL);
      g_autoptr (PrecisQuery) query = NULL;
      g_autoptr (PrecisQuery) again = NULL;
      g_autofree char *text = NULL;
      g_autofree char *text_again = NULL;

      for (int n = g_test_rand_int_range (0, 30); n > 0; n--)
        {
          g_string_append (typed, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
          if (g_test_rand_bit ())
            g_string_append_c (typed, ' ');
        }
      query = parse (typed->str);
      text = precis_query_dup_text (query);
      again = parse (text);
      text_again = precis_query_dup_text (again);
      g_assert_cmpstr (text, ==, text_again);
      g_assert_true (precis_query_node_equal (precis_query_get_root (query), precis_query_get_root (again)));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query/canonical", test_canonical);
  g_test_add_func ("/query/notice", test_notice);
  g_test_add_func ("/query/tree", test_tree);
  g_test_add_func ("/query/equal", test_equal);
  g_test_add_func ("/query/words", test_words);
  g_test_add_func ("/query/limits", test_limits);
  g_test_add_func ("/query/depth", test_depth);
  g_test_add_func ("/query/terms", test_terms);
  g_test_add_func ("/query/random", test_random);
  return g_test_run ();
}
