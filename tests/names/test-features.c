/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-name-memory.h"

typedef struct
{
  PrecisDocument  *document;
  PrecisGazetteer *gazetteer;
  PrecisNameSheet *sheet;
} Fixture;

static void
open_text (Fixture *f, const char *text)
{
  f->document = precis_document_new (text, strlen (text));
  f->gazetteer = precis_gazetteer_new (NULL);
  f->sheet = precis_name_sheet_new (f->document, f->gazetteer);
}

static void
close_text (Fixture *f)
{
  precis_name_sheet_free (f->sheet);
  precis_gazetteer_free (f->gazetteer);
  precis_document_free (f->document);
}

static guint32
find_token (const Fixture *f, const char *word)
{
  guint32 token = 0;
  const char *place = strstr (f->document->text, word);

  g_assert_true (place && precis_document_find_token (f->document, (guint32) (place - f->document->text), &token));
  return token;
}

static void
test_runs (void)
{
  Fixture f;
  guint32 first, last;

  open_text (&f, "The old Bank of Grain Trade met Lena Ostrova.");
  first = find_token (&f, "Grain");
  last = find_token (&f, "Trade");
  g_assert_cmpuint (f.sheet->cells[last].run_first, ==, first);
  g_assert_cmpuint (f.sheet->cells[first].run_last, ==, last);
  g_assert_cmpuint (f.sheet->cells[find_token (&f, "met")].run_first, >, f.sheet->cells[find_token (&f, "met")].run_last);
  close_text (&f);
}

/* The longest phrase of a kind counts: "New York City" is one city, not two. */
static void
test_phrases (void)
{
  Fixture f;
  guint32 token;

  open_text (&f, "He left New York City for Zürich.");
  token = find_token (&f, "New");
  g_assert_cmphex (f.sheet->cells[token].listed_first & PRECIS_LIST_BIT (CITY), !=, 0);
  g_assert_cmphex (f.sheet->cells[token + 1].listed_within & PRECIS_LIST_BIT (CITY), !=, 0);
  g_assert_cmphex (f.sheet->cells[token + 1].listed_first & PRECIS_LIST_BIT (CITY), ==, 0);
  g_assert_cmphex (f.sheet->cells[find_token (&f, "Zürich")].listed_first & PRECIS_LIST_BIT (CITY), !=, 0);
  g_assert_cmphex (f.sheet->cells[find_token (&f, "left")].listed_first, ==, 0);
  close_text (&f);
}

static void
test_words (void)
{
  Fixture f;

  open_text (&f, "Rivers rise. Two rivers rose near Ostrova. Ostrova was dry.");
  g_assert_cmphex (f.sheet->word_flags[f.document->tokens[find_token (&f, "Rivers")].word], ==, PRECIS_NAME_WORD_LOWER);
  g_assert_cmphex (f.sheet->word_flags[f.document->tokens[find_token (&f, "Ostrova")].word], ==,
                   PRECIS_NAME_WORD_CAPITAL);
  close_text (&f);
}

static void
test_sentences (void)
{
  static const struct
  {
    const char *text;
    guint8      flags;
  } rows[] = {
    { "The talks failed on Monday.", 0 },
    { "TALKS FAIL IN THE NORTH", PRECIS_NAME_SENTENCE_CAPS },
    { "Talks Fail as Grain Board Walks Out", PRECIS_NAME_SENTENCE_TITLE },
    { "Ostrova", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Fixture f;

      open_text (&f, rows[i].text);
      g_assert_cmpuint (f.document->n_sentences, ==, 1);
      g_assert_cmpint (f.sheet->sentence_flags[0], ==, rows[i].flags);
      close_text (&f);
    }
}

static void
test_bounds (void)
{
  Fixture f;

  open_text (&f, "Lena Ostrova, of the New York City Grain Board (NYCGB), left. A. B. C. U.S. @lena 2018 “Yes!”");
  for (guint32 s = 0; s < f.document->n_sentences; s++)
    for (guint32 k = 0; k < f.document->sentences[s].n_tokens; k++)
      {
        PrecisNameFeatures features, again;

        precis_name_features_of (f.sheet, s, f.document->sentences[s].first + k, &features);
        precis_name_features_of (f.sheet, s, f.document->sentences[s].first + k, &again);
        g_assert_cmpuint (features.n, >, 0);
        g_assert_cmpuint (features.n, <, PRECIS_MAX_NAME_FEATURES);
        g_assert_cmpmem (features.hash, features.n * sizeof (guint64), again.hash, again.n * sizeof (guint64));
      }
  close_text (&f);
}

/* The memory tells of other mentions only: a name that stands alone learns nothing from itself. */
static void
test_memory (void)
{
  Fixture f;
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  g_autoptr (PrecisNameMemory) memory = NULL;
  PrecisNameFeatures features;
  PrecisName full = { .n_tokens = 2, .type = PRECIS_NAME_PER, .confidence = 0.9f };

  open_text (&f, "Lena Ostrova spoke. Later, Ostrova left.");
  full.first = find_token (&f, "Lena");
  g_array_append_val (names, full);
  memory = precis_name_memory_new (f.sheet, names);
  g_assert_true (precis_name_memory_features (memory, find_token (&f, "Ostrova left"), &features));
  g_assert_false (precis_name_memory_features (memory, full.first, &features));
  g_assert_false (precis_name_memory_features (memory, find_token (&f, "spoke"), &features));
  g_clear_pointer (&memory, precis_name_memory_free);
  close_text (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/sheet/runs", test_runs);
  g_test_add_func ("/names/sheet/phrases", test_phrases);
  g_test_add_func ("/names/sheet/words", test_words);
  g_test_add_func ("/names/sheet/sentences", test_sentences);
  g_test_add_func ("/names/features/bounds", test_bounds);
  g_test_add_func ("/names/memory/others", test_memory);
  return g_test_run ();
}
