/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-entity.h"
#include "precis-quote.h"
#include "precis-quotes.h"

typedef struct
{
  PrecisEntityType type;
  const char      *name;
  const char      *role;
  const char      *forms[3];
} Actor;

static const Actor actors[] = {
  { PRECIS_ENTITY_PERSON, "Ingrid Ostrov", "harbour minister", { "Ingrid Ostrov", "Ostrov" } },
  { PRECIS_ENTITY_PERSON, "Pavel Brandt", "captain", { "Pavel Brandt", "Brandt" } },
  { PRECIS_ENTITY_ORGANISATION, "Torvik Ferries", NULL, { "Torvik Ferries" } },
};

static PrecisEntity *
make_entity (const Actor *actor, const char *text)
{
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));

  for (const char *p = text; *p; p++)
    for (guint i = 0; i < G_N_ELEMENTS (actor->forms) && actor->forms[i]; i++)
      if (g_str_has_prefix (p, actor->forms[i]))
        {
          PrecisSpan span = { p - text, p - text + strlen (actor->forms[i]) };

          g_array_append_val (mentions, span);
          p += strlen (actor->forms[i]) - 1;
          break;
        }
  return g_object_new (PRECIS_TYPE_ENTITY, "type", actor->type, "name", actor->name, "role", actor->role,
                       "mentions", mentions, NULL);
}

static GPtrArray *
find_quotes (const char *text, const char *language)
{
  g_autoptr (PrecisArticle) article
    = g_object_new (PRECIS_TYPE_ARTICLE, "text", text, "language", language, NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *quotes;

  reading->entities = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < G_N_ELEMENTS (actors); i++)
    g_ptr_array_add (reading->entities, make_entity (&actors[i], text));
  quotes = precis_quotes_find (reading, &error);
  g_assert_no_error (error);
  return quotes;
}

/* "speaker: text" for each quotation, with " | " between; every text is its slice. */
static char *
describe (const char *text)
{
  g_autoptr (GPtrArray) quotes = find_quotes (text, "en");
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < quotes->len; i++)
    {
      PrecisQuote *quote = g_ptr_array_index (quotes, i);
      PrecisSpan span = { precis_quote_get_start (quote), precis_quote_get_end (quote) };
      g_autofree char *slice = precis_span_slice (span, text);
      const char *speaker = precis_quote_get_speaker (quote);

      g_assert_cmpstr (precis_quote_get_text (quote), ==, slice);
      g_string_append_printf (found, "%s%s: %s", i ? " | " : "", speaker ? speaker : "?", slice);
    }
  return g_string_free (g_steal_pointer (&found), FALSE);
}

typedef struct
{
  const char *text;
  const char *found;
} Row;

static void
check_rows (const Row *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *found = describe (rows[i].text);

      g_assert_cmpstr (found, ==, rows[i].found);
    }
}

static void
test_attribution (void)
{
  static const Row rows[] = {
    { "“We sail at noon today,” said Ingrid Ostrov.", "Ingrid Ostrov: We sail at noon today" },
    { "“We sail at noon today,” Ingrid Ostrov said.", "Ingrid Ostrov: We sail at noon today" },
    { "“Will we sail today?” Ostrov asked. Ingrid Ostrov waited.", "Ingrid Ostrov: Will we sail today?" },
    { "Ingrid Ostrov said: “We sail at noon today.”", "Ingrid Ostrov: We sail at noon today." },
    { "According to Pavel Brandt, “the sea was far too rough.”", "Pavel Brandt: the sea was far too rough." },
    { "Ingrid Ostrov, who met Pavel Brandt, said, “We sail at noon today.”",
      "Ingrid Ostrov: We sail at noon today." },
    { "“We sail at noon today,” said the head of Torvik Ferries, Pavel Brandt.",
      "Pavel Brandt: We sail at noon today" },
    { "“We sail at noon today,” Torvik Ferries said in a statement.",
      "Torvik Ferries: We sail at noon today" },
    { "“We sail at noon today.” — Pavel Brandt", "Pavel Brandt: We sail at noon today." },
    { "Brandt's wife saw it. “We sail at noon today,” one of the sailors shouted.",
      "one of the sailors: We sail at noon today" },
    { "“We sail at noon today,” said a sailor in the harbour.",
      "a sailor in the harbour: We sail at noon today" },
    { "Pavel Brandt attacked “the rotten ships of the state”.",
      "Pavel Brandt: the rotten ships of the state" },
    { "Ingrid Ostrov spoke next:\n“We sail at noon today.”", "?: We sail at noon today." },
    { "Ingrid Ostrov said this:\n“We sail at noon today.”", "Ingrid Ostrov: We sail at noon today." },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_reference (void)
{
  static const Row rows[] = {
    { "Ingrid Ostrov met Pavel Brandt. “We sail at noon today,” she said.",
      "Ingrid Ostrov: We sail at noon today" },
    { "Ingrid Ostrov met Pavel Brandt. “We sail at noon today,” he said.",
      "Pavel Brandt: We sail at noon today" },
    { "Ingrid Ostrov came late. “We sail at noon today,” said the minister.",
      "Ingrid Ostrov: We sail at noon today" },
    { "“We sail at noon today,” said the minister.", "the minister: We sail at noon today" },
    { "“We sail at noon,” Brandt said. “Then we rest a while.” Pavel Brandt left.",
      "Pavel Brandt: We sail at noon | Pavel Brandt: Then we rest a while." },
    { "“We sail at noon,” Pavel Brandt said, “and then we rest.”",
      "Pavel Brandt: We sail at noon | Pavel Brandt: and then we rest." },
    { "“We sail at noon,” Pavel Brandt said.\n“Then we all rest,” he added.",
      "Pavel Brandt: We sail at noon | Pavel Brandt: Then we all rest" },
    { "Ingrid Ostrov said: “We sail at noon.\n“Then we all rest.”",
      "Ingrid Ostrov: We sail at noon. | Ingrid Ostrov: Then we all rest." },
    { "“We sail at noon today,” she said.", "?: We sail at noon today" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_no_quotation (void)
{
  static const Row rows[] = {
    { "The “so-called rescue fund” is empty.", "" },
    { "He wrote “The Last Ferry to Torvik” last year.", "" },
    { "Crowds chanted the slogan “Make Torvik Proud Again”.", "" },
    { "", "" },
    { "“ , , , , , ”", "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_other_language (void)
{
  g_autoptr (GPtrArray) quotes = find_quotes ("„Wir fahren heute um zwölf“, sagte sie.", "de");

  g_assert_cmpuint (quotes->len, ==, 0);
}

static void
test_hostile (void)
{
  static const char * const units[] = {
    "“a b c d ", "\"a b c d\" said ", "said ", "“a b c d e,” he said. ", "“a b c d”\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GPtrArray) quotes = NULL;

      for (guint n = 0; n < 20000; n++)
        g_string_append (text, units[i]);
      g_string_append (text, "“We sail at noon today”");
      quotes = find_quotes (text->str, "en");
      g_assert_nonnull (quotes);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quotes/attribution", test_attribution);
  g_test_add_func ("/quotes/reference", test_reference);
  g_test_add_func ("/quotes/no-quotation", test_no_quotation);
  g_test_add_func ("/quotes/other-language", test_other_language);
  g_test_add_func ("/quotes/hostile", test_hostile);
  return g_test_run ();
}
