/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-gazetteer.h"
#include "precis-name-form.h"
#include "precis-name-hash.h"

static guint64
hash_phrase (const char *phrase)
{
  g_auto (GStrv) words = g_strsplit (phrase, " ", -1);
  guint64 hash = 0;

  for (char **word = words; *word; word++)
    hash = precis_name_hash_phrase (hash, precis_name_word_hash (*word));
  return hash;
}

static void
test_find (void)
{
  static const struct
  {
    const char *phrase;
    guint32     has;
    guint32     has_not;
  } rows[] = {
    { "france", PRECIS_LIST_BIT (COUNTRY), PRECIS_LIST_BIT (UNIVERSITY) },
    { "united states", PRECIS_LIST_BIT (COUNTRY), PRECIS_LIST_BIT (GIVEN_NAME) },
    { "german", PRECIS_LIST_BIT (DEMONYM), PRECIS_LIST_BIT (COUNTRY) },
    { "zürich", PRECIS_LIST_BIT (CITY), 0 },
    { "zurich", PRECIS_LIST_BIT (CITY), 0 },
    { "minister", PRECIS_LIST_BIT (TITLE), PRECIS_LIST_BIT (CITY) },
    { "ministry", PRECIS_LIST_BIT (ORG_HEAD), PRECIS_LIST_BIT (TITLE) },
    { "qwxzv", 0, PRECIS_GAZETTEER_KINDS },
    { "qwxzv of qwxzv", 0, PRECIS_GAZETTEER_KINDS },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisGazetteer) gazetteer = precis_gazetteer_new (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint32 kinds = precis_gazetteer_find (gazetteer, hash_phrase (rows[i].phrase), NULL);

      g_test_message ("%s: %x", rows[i].phrase, kinds);
      g_assert_cmphex (kinds & rows[i].has, ==, rows[i].has);
      g_assert_cmphex (kinds & rows[i].has_not, ==, 0);
    }
}

static void
test_longest (void)
{
  g_autoptr (PrecisGazetteer) gazetteer = precis_gazetteer_new (NULL);
  guint longest = 0;

  precis_gazetteer_find (gazetteer, hash_phrase ("united"), &longest);
  g_assert_cmpuint (longest, >=, 2);
  g_assert_cmpuint (longest, <=, PRECIS_MAX_LISTED_WORDS);
  precis_gazetteer_find (gazetteer, hash_phrase ("qwxzv"), &longest);
  g_assert_cmpuint (longest, ==, 0);
}

static void
test_kinds (void)
{
  PrecisListKind kind = PRECIS_N_LIST_KINDS;

  g_assert_true (precis_list_kind_from_name ("event-head", &kind));
  g_assert_cmpint (kind, ==, PRECIS_LIST_EVENT_HEAD);
  g_assert_false (precis_list_kind_from_name ("planet", &kind));
  g_assert_false (precis_list_kind_from_name ("", &kind));
}

static void
test_classes (void)
{
  static const struct
  {
    const char     *text;
    const char     *lower;
    PrecisNameClass class;
  } rows[] = {
    { "kim", "kim", PRECIS_NAME_CLASS_LOWER },
    { "Kim", "kim", PRECIS_NAME_CLASS_CAPITAL },
    { "Élodie", "élodie", PRECIS_NAME_CLASS_CAPITAL },
    { "Jean-Luc", "jean-luc", PRECIS_NAME_CLASS_CAPITAL_HYPHEN },
    { "long-term", "long-term", PRECIS_NAME_CLASS_LOWER_HYPHEN },
    { "NATO", "nato", PRECIS_NAME_CLASS_ALL_CAPS },
    { "A", "a", PRECIS_NAME_CLASS_LETTER },
    { "J.", "j.", PRECIS_NAME_CLASS_INITIALS },
    { "U.S.", "u.s.", PRECIS_NAME_CLASS_INITIALS },
    { "McDonald", "mcdonald", PRECIS_NAME_CLASS_MIXED },
    { "F-16", "f-16", PRECIS_NAME_CLASS_ALPHANUMERIC },
    { "2018", "2018", PRECIS_NAME_CLASS_NUMBER },
    { "”", "”", PRECIS_NAME_CLASS_PUNCTUATION },
    { "@lena", "@lena", PRECIS_NAME_CLASS_ADDRESS },
    { "https://example.org", "https://example.org", PRECIS_NAME_CLASS_ADDRESS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisNameForm form;

      precis_name_form_init (&form, rows[i].text, strlen (rows[i].text), rows[i].lower);
      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (form.class, ==, rows[i].class);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/gazetteer/find", test_find);
  g_test_add_func ("/names/gazetteer/longest", test_longest);
  g_test_add_func ("/names/gazetteer/kinds", test_kinds);
  g_test_add_func ("/names/form/classes", test_classes);
  return g_test_run ();
}
