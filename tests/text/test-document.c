/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-document.h"
#include "precis-string.h"

#define LONG 100000

static const char sample[] =
  "Talks resume\n"
  "Minister Ana Ruiz said \u201cwe\u2019re ready.\u201d The U.S. didn't agree.\n"
  "\n"
  "It is Ruiz\u2019s third try; Ruiz's party won 52.5% in 2018.";

/* What must hold for every document: spans in order, without overlap, tokens in their sentences, words
 * counted. */
static void
assert_sound (const PrecisDocument *document)
{
  guint32 at = 0, next_token = 0, counted = 0;

  g_assert_cmpuint (strlen (document->text), <=, document->length);
  for (guint32 i = 0; i < document->n_sentences; i++)
    {
      const PrecisSentence *sentence = &document->sentences[i];

      g_assert_cmpuint (sentence->span.start, >=, at);
      g_assert_cmpuint (sentence->span.end, >=, sentence->span.start);
      g_assert_cmpuint (sentence->span.end, <=, document->length);
      g_assert_cmpuint (sentence->first, ==, next_token);
      g_assert_cmpuint (sentence->block, <, document->n_blocks);
      next_token += sentence->n_tokens;
      at = sentence->span.start;
      for (guint32 k = sentence->first; k < next_token; k++)
        {
          g_assert_cmpuint (document->tokens[k].span.start, >=, at);
          g_assert_cmpuint (document->tokens[k].word, <, document->n_words);
          at = document->tokens[k].span.end;
        }
      g_assert_cmpuint (at, <=, sentence->span.end);
      at = sentence->span.end;
    }
  g_assert_cmpuint (next_token, ==, document->n_tokens);
  for (guint32 i = 0; i < document->n_words; i++)
    counted += document->words[i].count;
  g_assert_cmpuint (counted, ==, document->n_tokens);
}

static const PrecisWord *
word_at (const PrecisDocument *document, const char *text)
{
  const char *at = strstr (document->text, text);
  guint32 token = 0;

  g_assert_nonnull (at);
  g_assert_true (precis_document_find_token (document, at - document->text, &token));
  return precis_document_word (document, token);
}

static void
test_blocks (void)
{
  static const struct { guint32 block, place; const char *text; } rows[] = {
    { 0, 0, "Talks resume" },
    { 1, 0, "Minister Ana Ruiz said \u201cwe\u2019re ready.\u201d" },
    { 1, 1, "The U.S. didn't agree." },
    { 3, 0, "It is Ruiz\u2019s third try; Ruiz's party won 52.5% in 2018." },
  };
  g_autoptr (PrecisDocument) document = precis_document_new (sample, strlen (sample));

  assert_sound (document);
  g_assert_cmpuint (document->n_sentences, ==, G_N_ELEMENTS (rows));
  g_assert_cmpuint (document->n_blocks, ==, 4);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *slice = precis_span_slice (document->sentences[i].span, document->text);

      g_assert_cmpstr (slice, ==, rows[i].text);
      g_assert_cmpuint (document->sentences[i].block, ==, rows[i].block);
      g_assert_cmpuint (document->sentences[i].place, ==, rows[i].place);
    }
}

static void
test_words (void)
{
  g_autoptr (PrecisDocument) document = precis_document_new (sample, strlen (sample));
  const PrecisWord *ruiz = word_at (document, "Ruiz");

  g_assert_cmpstr (ruiz->lower, ==, "ruiz");
  g_assert_cmpuint (ruiz->count, ==, 3);
  g_assert_cmphex (ruiz->hash, ==, precis_string_hash ("ruiz", 4));
  g_assert_true (ruiz == word_at (document, "Ruiz's"));
  g_assert_cmpstr (word_at (document, "\u2019s third")->lower, ==, "'s");
  g_assert_cmpuint (word_at (document, "\u2019s third")->count, ==, 2);
  g_assert_cmpstr (word_at (document, "agree")->stem, ==, "agre");
  g_assert_cmpstr (word_at (document, "U.S.")->lower, ==, "u.s.");
}

static void
test_find (void)
{
  g_autoptr (PrecisDocument) document = precis_document_new (" One two.  Three. ", 18);
  guint32 found = 99;

  g_assert_false (precis_document_find_sentence (document, 0, &found));
  g_assert_false (precis_document_find_sentence (document, 9, &found));
  g_assert_false (precis_document_find_sentence (document, 18, &found));
  g_assert_false (precis_document_find_token (document, 4, &found));
  g_assert_cmpuint (found, ==, 99);
  g_assert_true (precis_document_find_sentence (document, 8, &found));
  g_assert_cmpuint (found, ==, 0);
  g_assert_true (precis_document_find_sentence (document, 11, &found));
  g_assert_cmpuint (found, ==, 1);
  g_assert_true (precis_document_find_token (document, 7, &found));
  g_assert_cmpuint (found, ==, 1);
  g_assert_true (precis_document_find_token (document, 16, &found));
  g_assert_cmpuint (found, ==, 4);
}

static void
test_from_tokens (void)
{
  const char *first[] = { "``", "Mr.", "Smith's", "-LRB-", "a.b", "'", NULL };
  const char *empty[] = { NULL };
  const char *last[] = { "No", ".", "!?", "1,2 3", NULL };
  const char * const *sentences[] = { first, empty, last, NULL };
  g_autoptr (PrecisDocument) document = precis_document_new_from_tokens (sentences);

  assert_sound (document);
  g_assert_cmpstr (document->text, ==, "`` Mr. Smith's -LRB- a.b '\n\nNo . !? 1,2 3");
  g_assert_cmpuint (document->n_sentences, ==, 3);
  g_assert_cmpuint (document->n_tokens, ==, 10);
  g_assert_cmpuint (document->sentences[1].n_tokens, ==, 0);
  g_assert_cmpuint (document->sentences[2].block, ==, 2);
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *slice = precis_span_slice (document->tokens[i].span, document->text);

      g_assert_cmpstr (slice, ==, first[i]);
    }
  g_assert_cmpint (document->tokens[0].kind, ==, PRECIS_TOKEN_PUNCTUATION);
  g_assert_cmpint (document->tokens[3].kind, ==, PRECIS_TOKEN_WORD);
  g_assert_cmpint (document->tokens[9].kind, ==, PRECIS_TOKEN_NUMBER);
}

static void
test_empty (void)
{
  static const char * const rows[] = { "", " ", "\n\n", "\t \n " };
  const char * const *none[] = { NULL };
  g_autoptr (PrecisDocument) untold = precis_document_new_from_tokens (none);

  g_assert_cmpuint (untold->n_tokens + untold->n_sentences, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisDocument) document = precis_document_new (rows[i], strlen (rows[i]));

      assert_sound (document);
      g_assert_cmpuint (document->n_tokens + document->n_sentences, ==, 0);
    }
}

/* Linear time and sound spans whatever comes; a quadratic step would take minutes here. */
static void
test_hostile (void)
{
  static const char * const rows[] = {
    "a", "A", "y", "(", ".", "a.", "A.", "?", "\"'", "'", "''", "`", "-", "a-", "@", "a@", "a@b.c", "www.", "http://",
    "[1", "a,", "1,", "1.", "'s", "n't", "\xe2\x80\x99", "\xe2\x80\x9d.", "\xe4\xb8\xad\xe3\x80\x82", "\xff", "\xe2\x80",
    ". ", "Mr. ", "U.S. ", "No. ", "? A ", "?\" A ", ".]", "\xcc\x81", "e\xcc\x81", "\xf0\x9f\x99\x82", "\n", "a\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PrecisDocument) document = NULL;
      gint64 start = g_get_monotonic_time ();

      while (text->len < LONG)
        g_string_append (text, rows[i]);
      document = precis_document_new (text->str, text->len);
      assert_sound (document);
      g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_USEC_PER_SEC);
    }
}

/* Every byte of any two, also those that are no UTF-8, and a NUL. */
static void
test_bytes (void)
{
  for (guint i = 0; i < 65536; i += 7)
    {
      const char text[] = { 'a', '.', i >> 8, i & 0xff, ' ', 'B', i >> 8 };
      g_autoptr (PrecisDocument) document = precis_document_new (text, sizeof text);

      g_assert_cmpuint (document->n_tokens, >=, 2);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/blocks", test_blocks);
  g_test_add_func ("/document/words", test_words);
  g_test_add_func ("/document/find", test_find);
  g_test_add_func ("/document/from-tokens", test_from_tokens);
  g_test_add_func ("/document/empty", test_empty);
  g_test_add_func ("/document/hostile", test_hostile);
  g_test_add_func ("/document/bytes", test_bytes);
  return g_test_run ();
}
