/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "precis-briefing-record-private.h"
#include "precis-briefing-record.h"
#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-key-point.h"
#include "precis-limits.h"
#include "precis-moment.h"
#include "precis-pack.h"
#include "precis-quote.h"

/* The text that a record speaks of. */
typedef struct
{
  const char *text;
  gsize       length;
} Ground;

/* The next item of a list as an object; %NULL at its end, and with *@sound = %FALSE at one that does not
 * fit. */
typedef gpointer (*ReadItem) (GVariantIter *iter, const Ground *ground, gboolean *sound);

static gboolean
is_boundary (const Ground *ground, guint32 offset)
{
  return offset <= ground->length && ((guint8) ground->text[offset] & 0xC0) != 0x80;
}

static gboolean
is_span (const Ground *ground, PrecisSpan span)
{
  return span.start < span.end && is_boundary (ground, span.start) && is_boundary (ground, span.end);
}

static gboolean
are_spans (const Ground *ground, const PrecisSpan *spans, gsize n)
{
  for (gsize i = 0; i < n; i++)
    if (!is_span (ground, spans[i]))
      return FALSE;
  return TRUE;
}

/* Whether @date is made as those of PrecisMoment are; what day it is does not matter here. */
static gboolean
is_date (const char *date)
{
  static const char digits[] = "0123456789";

  if (strspn (date, digits) < 4 && !g_str_has_prefix (date, "XXXX"))
    return FALSE;
  return strlen (date) <= strlen ("2018-06-12T09:30")
         && strspn (date + 4, "0123456789-:QWT") == strlen (date + 4);
}

/* An array of structures of 32-bit numbers, pairs of which are spans of the text; %NULL if one is not. */
static GArray *
read_spans (GVariant *value, gsize element_size, const Ground *ground)
{
  gsize n;
  gconstpointer data = g_variant_get_fixed_array (value, &n, element_size);
  GArray *array;

  if (!are_spans (ground, data, n * element_size / sizeof (PrecisSpan)))
    return NULL;
  array = g_array_sized_new (FALSE, FALSE, element_size, n);
  return n > 0 ? g_array_append_vals (array, data, n) : array;
}

static gpointer
read_point (GVariantIter *iter, const Ground *ground, gboolean *sound)
{
  PrecisSpan span;
  guint32 rank;
  double score;
  g_autofree char *text = NULL;

  if (!g_variant_iter_next (iter, PRECIS_RECORD_POINT, &span.start, &span.end, &score, &rank))
    return NULL;
  *sound = is_span (ground, span) && isfinite (score) && rank < PRECIS_MAX_POINTS;
  if (!*sound)
    return NULL;
  text = precis_span_slice (span, ground->text);
  return g_object_new (PRECIS_TYPE_KEY_POINT, "text", text, "start", span.start, "end", span.end,
                       "score", score, "rank", rank, NULL);
}

static gpointer
read_entity (GVariantIter *iter, const Ground *ground, gboolean *sound)
{
  guint8 type;
  const char *name, *role, *country;
  g_autofree const char **aliases = NULL;
  g_autoptr (GVariant) spans = NULL, role_spans = NULL;
  g_autoptr (GArray) mentions = NULL, roles = NULL;
  double weight;

  if (!g_variant_iter_next (iter, "(y&sm&s@a(uu)m&s^a&s@a(uu)d)", &type, &name, &role, &role_spans, &country,
                            &aliases, &spans, &weight))
    return NULL;
  mentions = read_spans (spans, sizeof (PrecisSpan), ground);
  roles = read_spans (role_spans, sizeof (PrecisSpan), ground);
  *sound = mentions && roles && type <= PRECIS_ENTITY_OTHER && *name && isfinite (weight);
  if (!*sound)
    return NULL;
  return g_object_new (PRECIS_TYPE_ENTITY, "name", name, "type", type, "role", role,
                       "roles", roles->len ? roles : NULL, "country", country, "aliases", aliases,
                       "mentions", mentions, "weight", weight, NULL);
}

/* A risk has one of the first four types, an obstacle one of the others. */
static gboolean
is_nature (guint8 kind, guint8 type, guint8 category, guint8 certainty)
{
  return kind <= PRECIS_CONCERN_OBSTACLE && type <= PRECIS_CONCERN_CIRCUMSTANCE
         && (kind == PRECIS_CONCERN_RISK) == (type <= PRECIS_CONCERN_UNKNOWN)
         && category <= PRECIS_CATEGORY_SOCIAL && certainty <= PRECIS_CERTAINTY_CLAIMED;
}

static gpointer
read_concern (GVariantIter *iter, const Ground *ground, gboolean *sound)
{
  guint8 kind, type, category, certainty;
  PrecisSpan span;
  g_autoptr (GVariant) spans = NULL;
  g_autoptr (GArray) places = NULL;
  g_autofree const char **actors = NULL;
  g_autofree char *phrase = NULL;
  const char *why;
  double score;

  if (!g_variant_iter_next (iter, "(yyyyuu@a(uuuu)^a&sdm&s)", &kind, &type, &category, &certainty,
                            &span.start, &span.end, &spans, &actors, &score, &why))
    return NULL;
  places = read_spans (spans, sizeof (PrecisPlace), ground);
  *sound = places && places->len > 0 && is_nature (kind, type, category, certainty) && is_span (ground, span)
           && isfinite (score);
  if (!*sound)
    return NULL;
  phrase = precis_span_slice (span, ground->text);
  return g_object_new (PRECIS_TYPE_CONCERN, "kind", kind, "type", type, "category", category,
                       "certainty", certainty, "phrase", phrase, "start", span.start, "end", span.end,
                       "places", places, "actors", actors, "score", score, "why", why, NULL);
}

static gpointer
read_moment (GVariantIter *iter, const Ground *ground, gboolean *sound)
{
  const char *date, *until, *event;
  PrecisPlace place;
  g_autofree char *text = NULL;
  guint8 precision;

  if (!g_variant_iter_next (iter, "(&sm&syuuuum&s)", &date, &until, &precision, &place.span.start,
                            &place.span.end, &place.sentence.start, &place.sentence.end, &event))
    return NULL;
  *sound = is_date (date) && (!until || is_date (until)) && precision <= PRECIS_PRECISION_MINUTE
           && is_span (ground, place.span) && is_span (ground, place.sentence);
  if (!*sound)
    return NULL;
  text = precis_span_slice (place.span, ground->text);
  return g_object_new (PRECIS_TYPE_MOMENT, "date", date, "until", until, "precision", precision, "text", text,
                       "start", place.span.start, "end", place.span.end, "sentence-start",
                       place.sentence.start, "sentence-end", place.sentence.end, "event", event, NULL);
}

static gpointer
read_quote (GVariantIter *iter, const Ground *ground, gboolean *sound)
{
  PrecisSpan span;
  const char *speaker;
  g_autofree char *text = NULL;

  if (!g_variant_iter_next (iter, "(uum&s)", &span.start, &span.end, &speaker))
    return NULL;
  *sound = is_span (ground, span);
  if (!*sound)
    return NULL;
  text = precis_span_slice (span, ground->text);
  return g_object_new (PRECIS_TYPE_QUOTE, "text", text, "start", span.start, "end", span.end,
                       "speaker", speaker, NULL);
}

/* The list that is member @n of @record. */
static GListModel *
read_list (GVariant *record, guint n, const Ground *ground, ReadItem read)
{
  g_autoptr (GVariant) list = g_variant_get_child_value (record, n);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  gboolean sound = TRUE;
  GVariantIter iter;
  gpointer item;

  if (g_variant_iter_init (&iter, list) > PRECIS_MAX_FINDINGS)
    return NULL;
  while ((item = read (&iter, ground, &sound)))
    g_ptr_array_add (items, item);
  g_list_store_splice (store, 0, 0, items->pdata, items->len);
  return sound ? G_LIST_MODEL (g_steal_pointer (&store)) : NULL;
}

static PrecisBriefing *
read_briefing (GVariant *record, PrecisArticle *article)
{
  const char *text = precis_article_get_text (article);
  Ground ground = { text, strlen (text) };
  guint32 version, n_sentences;
  g_autofree const char **notices = NULL;
  g_autoptr (GListModel) points = NULL, entities = NULL, concerns = NULL, moments = NULL, quotes = NULL;

  g_variant_get_child (record, 0, "u", &version);
  g_variant_get_child (record, 1, "u", &n_sentences);
  g_variant_get_child (record, 2, "^a&s", &notices);
  if (version != PRECIS_RECORD_VERSION || n_sentences > ground.length
      || !(points = read_list (record, 3, &ground, read_point))
      || !(entities = read_list (record, 4, &ground, read_entity))
      || !(concerns = read_list (record, 5, &ground, read_concern))
      || !(moments = read_list (record, 6, &ground, read_moment))
      || !(quotes = read_list (record, 7, &ground, read_quote)))
    return NULL;
  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", points, "entities", entities,
                       "concerns", concerns, "moments", moments, "quotes", quotes, "n-sentences", n_sentences,
                       "notices", notices, NULL);
}

/**
 * precis_briefing_record_read:
 * @record: any bytes
 * @article: the article that the briefing is of
 *
 * Reads what precis_briefing_record_write() wrote. Nothing in the bytes is trusted: they are in normal form,
 * each span is one of the article's text with characters whole, each enumeration has such a value, lists are
 * bounded.
 *
 * Returns: (transfer full) (nullable): the briefing, or %NULL if @record is not one of this article
 */
PrecisBriefing *
precis_briefing_record_read (GBytes *record, PrecisArticle *article)
{
  g_autoptr (GVariant) value =
    g_bytes_get_size (record) <= PRECIS_MAX_RECORD ? precis_unpack (record, PRECIS_RECORD_TYPE) : NULL;

  return value ? read_briefing (value, article) : NULL;
}
