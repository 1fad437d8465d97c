/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "library-samples.h"
#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-key-point.h"
#include "precis-moment.h"
#include "precis-quote.h"
#include "precis-span.h"

#define N_WORDS      30000
#define N_NAMES      20000
#define TEXT_BYTES   4000
#define TEXT_WORDS   370  /* invented ones in a text of that size */
#define FUNCTION_PERCENT 45

struct _LibrarySamples
{
  char  **words;
  char  **names;
  double *reached; /* the share of the words up to each, of all that are written */
  GRand  *rand;
};

static const char * const function_words[] = {
  "the", "of", "to", "and", "in", "a", "that", "for", "on", "is", "was", "with", "as", "by", "at", "it", "from", "his", "be",
  "are", "an", "has", "had", "have", "not", "but", "which", "were", "their", "they", "this", "after", "would", "who", "will",
  "been", "its", "more", "about", "than", "could", "into", "over", "when", "some", "before", "if", "may", "between", "there",
};

/* A pronounceable word for each number. */
static char *
invent_word (guint n)
{
  static const char * const syllables[] = { "ba", "ker", "lin", "do", "mas", "te", "ru", "vel", "no", "shi", "pon", "gra",
                                            "fi", "zan", "we", "col", "hu" };
  GString *word = g_string_new (NULL);

  for (guint rest = n + G_N_ELEMENTS (syllables); rest; rest /= G_N_ELEMENTS (syllables))
    g_string_append (word, syllables[rest % G_N_ELEMENTS (syllables)]);
  return g_string_free (word, FALSE);
}

static char *
invent_name (guint n)
{
  g_autofree char *first = invent_word (n % 997);
  g_autofree char *last = invent_word (n + N_WORDS);

  first[0] = g_ascii_toupper (first[0]);
  last[0] = g_ascii_toupper (last[0]);
  return g_strdup_printf ("%s %s", first, last);
}

LibrarySamples *
library_samples_new (void)
{
  LibrarySamples *self = g_new0 (LibrarySamples, 1);
  double sum = 0;

  self->words = g_new0 (char *, N_WORDS + 1);
  self->names = g_new0 (char *, N_NAMES + 1);
  self->reached = g_new (double, N_WORDS);
  self->rand = g_rand_new ();
  for (guint i = 0; i < N_WORDS; i++)
    {
      self->words[i] = invent_word (i);
      self->reached[i] = sum += 1.0 / (i + 1);
    }
  for (guint i = 0; i < N_WORDS; i++)
    self->reached[i] /= sum;
  for (guint i = 0; i < N_NAMES; i++)
    self->names[i] = invent_name (i);
  return self;
}

void
library_samples_free (LibrarySamples *self)
{
  g_strfreev (self->words);
  g_strfreev (self->names);
  g_free (self->reached);
  g_rand_free (self->rand);
  g_free (self);
}

static guint
draw (LibrarySamples *self, guint n)
{
  return g_rand_int_range (self->rand, 0, n);
}

static const char *
draw_word (LibrarySamples *self)
{
  double share = g_rand_double (self->rand);
  guint low = 0, high = N_WORDS - 1;

  if (draw (self, 100) < FUNCTION_PERCENT)
    return function_words[draw (self, G_N_ELEMENTS (function_words))];
  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (self->reached[middle] < share)
        low = middle + 1;
      else
        high = middle;
    }
  return self->words[low];
}

static void
append_words (LibrarySamples *self, GString *text, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      gsize start = text->len;

      g_string_append (text, draw (self, 30) ? draw_word (self) : self->names[draw (self, N_NAMES)]);
      if (!i)
        text->str[start] = g_ascii_toupper (text->str[start]);
      g_string_append_c (text, ' ');
    }
  g_string_truncate (text, text->len - 1);
}

static char *
make_text (LibrarySamples *self, GArray *blocks)
{
  GString *text = g_string_sized_new (TEXT_BYTES + 512);

  while (text->len < TEXT_BYTES)
    {
      PrecisBlock block = { PRECIS_BLOCK_PARAGRAPH, 0, { text->len, 0 } };

      for (guint i = 0; i < 4; i++)
        {
          append_words (self, text, 10 + draw (self, 16));
          g_string_append (text, i < 3 ? ". " : ".");
        }
      block.span.end = text->len;
      g_array_append_val (blocks, block);
      g_string_append_c (text, '\n');
    }
  g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}

/**
 * library_samples_make_article:
 * @self: the samples
 * @n: number of the article
 *
 * Returns: (transfer full): an article
 */
PrecisArticle *
library_samples_make_article (LibrarySamples *self, guint n)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *url = g_strdup_printf ("https://paper%u.example/2026/story-%u", n % 50, n);
  g_autofree char *site = g_strdup_printf ("Paper %u", n % 50);
  g_autofree char *published = g_strdup_printf ("20%02u-%02u-%02uT08:00:00Z", 20 + n % 6, 1 + n / 6 % 12,
                                                1 + n / 72 % 28);
  g_autofree char *byline = NULL;

  g_rand_set_seed (self->rand, n);
  byline = g_strdup_printf ("By %s", self->names[draw (self, 500)]);
  append_words (self, title, 8);
  text = make_text (self, blocks);
  return g_object_new (PRECIS_TYPE_ARTICLE, "title", title->str, "byline", byline, "site", site, "published", published,
                       "language", "en", "url", url, "source", url, "text", text, "blocks", blocks, NULL);
}

/* A few words of the text, from a space to a space. */
static PrecisSpan
draw_span (LibrarySamples *self, const char *text, guint bytes)
{
  guint start = draw (self, TEXT_BYTES - 400);
  PrecisSpan span;

  span.start = strchr (text + start, ' ') + 1 - text;
  span.end = strchr (text + span.start + bytes, ' ') - text;
  return span;
}

static GListModel *
make_points (LibrarySamples *self, const char *text)
{
  GListStore *points = g_list_store_new (PRECIS_TYPE_KEY_POINT);

  for (guint i = 0; i < 8; i++)
    {
      PrecisSpan span = draw_span (self, text, 120);
      g_autofree char *slice = precis_span_slice (span, text);
      g_autoptr (PrecisKeyPoint) point = g_object_new (PRECIS_TYPE_KEY_POINT, "text", slice, "start", span.start,
                                                       "end", span.end, "score", 0.5, "rank", i, NULL);

      g_list_store_append (points, point);
    }
  return G_LIST_MODEL (points);
}

static GListModel *
make_entities (LibrarySamples *self, const char *text)
{
  GListStore *entities = g_list_store_new (PRECIS_TYPE_ENTITY);
  guint first = draw (self, N_NAMES);

  for (guint i = 0; i < 14; i++)
    {
      g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
      guint name = (first + i * i * 37) % N_NAMES;
      g_autoptr (PrecisEntity) entity = NULL;

      for (guint j = 0; j < 3; j++)
        {
          PrecisSpan span = draw_span (self, text, 12);

          g_array_append_val (mentions, span);
        }
      entity = g_object_new (PRECIS_TYPE_ENTITY, "name", self->names[name], "type", name % 5, "mentions", mentions,
                             "weight", 1.0 / (i + 1), NULL);
      g_list_store_append (entities, entity);
    }
  return G_LIST_MODEL (entities);
}

static GListModel *
make_concerns (LibrarySamples *self, const char *text)
{
  GListStore *concerns = g_list_store_new (PRECIS_TYPE_CONCERN);

  for (guint i = 0; i < 8; i++)
    {
      PrecisPlace place = { draw_span (self, text, 60), draw_span (self, text, 120) };
      g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (PrecisPlace));
      g_autofree char *slice = precis_span_slice (place.span, text);
      const char *actors[] = { self->names[draw (self, N_NAMES)], NULL };
      guint kind = draw (self, 2);
      g_autoptr (PrecisConcern) concern = NULL;

      g_array_append_val (places, place);
      concern = g_object_new (PRECIS_TYPE_CONCERN, "kind", kind, "type", kind ? 4 + draw (self, 5) : draw (self, 4),
                              "category", draw (self, 9), "certainty", draw (self, 5), "phrase", slice,
                              "start", place.span.start, "end", place.span.end, "places", places, "actors", actors,
                              "score", 1.0 / (i + 1), "why", "could", NULL);
      g_list_store_append (concerns, concern);
    }
  return G_LIST_MODEL (concerns);
}

static GListModel *
make_moments (LibrarySamples *self, const char *text)
{
  GListStore *moments = g_list_store_new (PRECIS_TYPE_MOMENT);

  for (guint i = 0; i < 5; i++)
    {
      PrecisSpan span = draw_span (self, text, 10);
      g_autofree char *slice = precis_span_slice (span, text);
      g_autofree char *date = g_strdup_printf ("20%02u-%02u-%02u", 20 + draw (self, 6), 1 + draw (self, 12),
                                               1 + draw (self, 28));
      g_autoptr (PrecisMoment) moment = g_object_new (PRECIS_TYPE_MOMENT, "date", date, "precision", PRECIS_PRECISION_DAY,
                                                      "text", slice, "start", span.start, "end", span.end,
                                                      "sentence-start", span.start, "sentence-end", span.end, NULL);

      g_list_store_append (moments, moment);
    }
  return G_LIST_MODEL (moments);
}

static GListModel *
make_quotes (LibrarySamples *self, const char *text)
{
  GListStore *quotes = g_list_store_new (PRECIS_TYPE_QUOTE);

  for (guint i = 0; i < 4; i++)
    {
      PrecisSpan span = draw_span (self, text, 80);
      g_autofree char *slice = precis_span_slice (span, text);
      g_autoptr (PrecisQuote) quote = g_object_new (PRECIS_TYPE_QUOTE, "text", slice,
                                                    "speaker", self->names[draw (self, N_NAMES)],
                                                    "start", span.start, "end", span.end, NULL);

      g_list_store_append (quotes, quote);
    }
  return G_LIST_MODEL (quotes);
}

/**
 * library_samples_make_briefing:
 * @self: the samples
 * @article: an article of theirs
 * @n: its number
 *
 * Returns: (transfer full): a briefing as large as those of real articles are
 */
PrecisBriefing *
library_samples_make_briefing (LibrarySamples *self, PrecisArticle *article, guint n)
{
  const char *text = precis_article_get_text (article);
  g_autoptr (GListModel) points = NULL;
  g_autoptr (GListModel) entities = NULL;
  g_autoptr (GListModel) concerns = NULL;
  g_autoptr (GListModel) moments = NULL;
  g_autoptr (GListModel) quotes = NULL;

  g_rand_set_seed (self->rand, ~n);
  points = make_points (self, text);
  entities = make_entities (self, text);
  concerns = make_concerns (self, text);
  moments = make_moments (self, text);
  quotes = make_quotes (self, text);
  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", points, "entities", entities,
                       "concerns", concerns, "moments", moments, "quotes", quotes, "n-sentences", 30, NULL);
}

/**
 * library_samples_get_word:
 * @self: the samples
 * @share: a share of the articles, above 0, below 1
 *
 * Returns: an invented word that stands in about @share of them
 */
const char *
library_samples_get_word (LibrarySamples *self, double share)
{
  double wanted = -log (1 - share) / TEXT_WORDS; /* how often it is among the words written */
  guint rank = 1;

  while (rank < N_WORDS - 1 && self->reached[rank] - self->reached[rank - 1] > wanted)
    rank++;
  return self->words[rank];
}
