/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "precis-bundle.h"
#include "precis-normalise.h"
#include "precis-note.h"

/* Words of which whatever could be taken for markup, furniture, a title, a date or a byline can be made. */
static const char * const fixture_words[] = {
  "Velland", "Tarsa", "talks", "resume", "Advertisement", "Read more", "By Ann Orr", "12 June 2018", "title:", "---", "***",
  "-", "+", "*", "=", "===", "#", "##", ">", "```", "~~~", "`code`", "1.", "12)", "[link](http://a.example/)", "[label]:",
  "<b>bold</b>", "<!-- x -->", "&amp;", "|", "a | b", "|---|", "\\", "\\\\", "_em_", "**strong**", "https://b.example/x_y_z",
  "Zürich", "Łódź", "東京", "🙂", "“quoted”", "it's", "\"", "'", "{}", "[]", "[^1]", "!", "![i](j)", "$", "%", "@", ":", "...",
};

static inline const char *
fixture_word (GRand *random)
{
  return fixture_words[g_rand_int_range (random, 0, G_N_ELEMENTS (fixture_words))];
}

/* One to eight words, as the text of an article holds them: one line, normalised, never blank. */
static inline char *
fixture_line (GRand *random)
{
  g_autoptr (GString) line = g_string_new (NULL);
  int n = g_rand_int_range (random, 1, 9);

  for (int i = 0; i < n; i++)
    g_string_append_printf (line, "%s%s", i > 0 ? " " : "", fixture_word (random));
  return precis_normalise_line (line->str, -1);
}

static inline char *
fixture_line_or_null (GRand *random)
{
  return g_rand_boolean (random) ? fixture_line (random) : NULL;
}

static inline char *
fixture_text (GRand *random, GArray *blocks)
{
  GString *text = g_string_new (NULL);
  int n = g_rand_int_range (random, 1, 30);

  for (int i = 0; i < n; i++)
    {
      g_autofree char *line = fixture_line (random);
      PrecisBlock block = { g_rand_int_range (random, 0, PRECIS_BLOCK_TABLE + 1), 0, { 0, 0 } };

      if (g_rand_boolean (random))
        block.kind = PRECIS_BLOCK_PARAGRAPH;
      if (block.kind == PRECIS_BLOCK_HEADING || block.kind == PRECIS_BLOCK_LIST_ITEM)
        block.level = g_rand_int_range (random, 1, 7);
      if (i > 0)
        g_string_append_c (text, '\n');
      block.span.start = text->len;
      g_string_append (text, line);
      block.span.end = text->len;
      if (blocks)
        g_array_append_val (blocks, block);
    }
  return g_string_free (text, FALSE);
}

/* An article with all that an article may have; @number makes its address another one than the others'. */
static inline PrecisArticle *
fixture_article (GRand *random, guint number)
{
  static const char * const dates[] = { NULL, "2018-06", "2018-06-12", "2018-06-12T08:30:00Z", "2018-06-12T08:30:00+02:00" };
  static const char * const notices[] = { "The text was read as Windows-1252.", "Some of it was \"left out\".", NULL };
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));
  g_autofree char *text = fixture_text (random, blocks);
  g_autofree char *title = fixture_line_or_null (random);
  g_autofree char *byline = fixture_line_or_null (random);
  g_autofree char *site = fixture_line_or_null (random);
  g_autofree char *source = fixture_line_or_null (random);
  g_autofree char *url = g_rand_boolean (random) ? g_strdup_printf ("https://news.example/%u?a=b", number) : NULL;

  return g_object_new (PRECIS_TYPE_ARTICLE, "title", title, "byline", byline, "site", site, "source", source, "url", url,
                       "published", dates[g_rand_int_range (random, 0, G_N_ELEMENTS (dates))],
                       "language", g_rand_boolean (random) ? "en" : "de", "text", text, "blocks", blocks,
                       "notices", g_rand_boolean (random) ? notices : NULL, NULL);
}

/* A highlight of whole characters of @text, or a note on the article as a whole. */
static inline PrecisNote *
fixture_note (GRand *random, const char *text)
{
  glong n_chars = g_utf8_strlen (text, -1);
  glong first = g_rand_int_range (random, 0, n_chars);
  guint start = g_utf8_offset_to_pointer (text, first) - text;
  guint end = g_utf8_offset_to_pointer (text, g_rand_int_range (random, first + 1, n_chars + 1)) - text;
  gboolean whole = g_rand_int_range (random, 0, 4) == 0;
  g_autofree char *quote = whole ? NULL : precis_span_slice ((PrecisSpan) { start, end }, text);
  g_autofree char *words = whole ? g_strdup ("On all of it:\n\tread again") : fixture_line_or_null (random);

  return g_object_new (PRECIS_TYPE_NOTE, "start", whole ? 0 : start, "end", whole ? 0 : end, "quote", quote,
                       "color", g_rand_int_range (random, 0, PRECIS_NOTE_PINK + 1), "text", words,
                       "created", (gint64) g_rand_int (random), NULL);
}

static inline void
fixture_fill_revisions (GRand *random, PrecisBundle *bundle)
{
  for (int i = g_rand_int_range (random, 0, 3); i > 0; i--)
    {
      g_autofree char *title = fixture_line_or_null (random);
      g_autofree char *text = fixture_text (random, NULL);
      PrecisBundleRevision revision = { 1700000000 - 1000 * i, title, NULL, "2018-06-11", text };

      precis_bundle_add_revision (bundle, &revision);
    }
}

/* A bundle with random states; tags and dossiers are among a few, so that articles share them. */
static inline PrecisBundle *
fixture_bundle (GRand *random, guint number)
{
  static const char * const tags[] = { "energy", "Łódź", "to \"check\"", "-x", "#1" };
  static const char * const dossiers[] = { "Port Ansel", "The long talks", "東京" };
  PrecisBundle *bundle = precis_bundle_new ();

  bundle->id = number;
  bundle->article = fixture_article (random, number);
  bundle->added = 1600000000 + number;
  bundle->read = g_rand_boolean (random);
  bundle->starred = g_rand_boolean (random);
  bundle->archived = g_rand_boolean (random);
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (g_rand_boolean (random))
      g_ptr_array_add (bundle->tags, g_strdup (tags[i]));
  for (guint i = 0; i < G_N_ELEMENTS (dossiers); i++)
    if (g_rand_boolean (random))
      precis_bundle_add_dossier (bundle, dossiers[i], number);
  for (int i = g_rand_int_range (random, 0, 4); i > 0; i--)
    g_ptr_array_add (bundle->notes, fixture_note (random, precis_article_get_text (bundle->article)));
  fixture_fill_revisions (random, bundle);
  if (g_rand_boolean (random))
    {
      bundle->original = g_bytes_new ("<p>\0\xff", 5);
      bundle->type = g_strdup ("text/html; charset=utf-8");
    }
  return bundle;
}
