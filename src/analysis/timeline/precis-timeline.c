/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-moment-event.h"
#include "precis-moment.h"
#include "precis-tense.h"
#include "precis-time-reader.h"
#include "precis-time-resolver.h"
#include "precis-timeline.h"

/* "The same day" counts from what was told no more sentences before than this. */
#define MAX_TOLD_DISTANCE 2

/* A date line stands among the first sentences. */
#define MAX_DATELINE 3

/* A moment with what it is sorted by. */
typedef struct
{
  PrecisMoment *moment;
  int           year; /* G_MAXINT if unknown */
  int           day;  /* number of the day, or of the day within an unknown year */
  guint         start;
} Entry;

typedef struct
{
  PrecisReading     *reading;
  PrecisTimeReader   reader;
  PrecisTimeContext  context;
  guint32            told_at;     /* sentence of context.told */
  guint32            told_day_at; /* sentence of context.told_day */
  guint              next_name;   /* first name that does not end before the current token */
  GArray            *entries;
} Walk;

static void
clear_entry (gpointer entry)
{
  g_clear_object (&((Entry *) entry)->moment);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *x = a, *y = b;

  if (x->year != y->year && (x->year == G_MAXINT || y->year == G_MAXINT))
    return x->year == G_MAXINT ? 1 : -1;
  if (x->day != y->day)
    return x->day < y->day ? -1 : 1;
  return x->start < y->start ? -1 : x->start > y->start;
}

static gboolean
has_year (const PrecisTimeExpression *x, const PrecisTimeExpression *until)
{
  return x->date.year || until->date.year;
}

/* Whether the expression is a part of a name: "May" of a person, "Sunday" of a newspaper. An event's name may
 * begin with its year: the 2018 Games. */
static gboolean
is_in_name (Walk *walk, const PrecisTimeExpression *x, const PrecisTimeExpression *until)
{
  GArray *names = walk->reading->names;

  for (; walk->next_name < names->len; walk->next_name++)
    {
      const PrecisName *name = &g_array_index (names, PrecisName, walk->next_name);

      if (name->first + name->n_tokens > x->first)
        break;
    }
  for (guint i = walk->next_name; i < names->len; i++)
    {
      const PrecisName *name = &g_array_index (names, PrecisName, i);

      if (name->first >= x->end)
        return FALSE;
      if (name->first >= x->first && name->first + name->n_tokens <= x->end && name->type != PRECIS_NAME_PER)
        continue;
      if (name->type != PRECIS_NAME_EVT || !has_year (x, until))
        return TRUE;
    }
  return FALSE;
}

static PrecisMoment *
make_moment (Walk *walk, const PrecisSentence *sentence, const PrecisTimeExpression *x,
             const PrecisCalendarDate *date,
             const PrecisCalendarDate *until)
{
  const PrecisDocument *document = walk->reading->document;
  PrecisSpan span = { document->tokens[x->first].span.start, document->tokens[x->end - 1].span.end };
  PrecisSpan clause = precis_moment_event_find (document, sentence, x->first, x->end);
  g_autofree char *text = precis_span_slice (span, document->text);
  g_autofree char *event = precis_span_slice (clause, document->text);
  g_autofree char *from = precis_calendar_date_format (date);
  g_autofree char *to = precis_calendar_date_is_valid (until) ? precis_calendar_date_format (until) : NULL;

  return g_object_new (PRECIS_TYPE_MOMENT, "date", from, "until", to,
                       "precision", precis_calendar_date_get_precision (date), "text", text,
                       "start", span.start, "end", span.end, "sentence-start", sentence->span.start,
                       "sentence-end", sentence->span.end, "event", event, NULL);
}

static void
add_entry (Walk *walk, PrecisMoment *moment, const PrecisCalendarDate *date)
{
  PrecisCalendarDate day = *date;
  Entry entry = { .moment = moment, .year = G_MAXINT, .start = precis_moment_get_start (moment) };

  if (day.year)
    entry.year = day.year;
  else
    day.year = 4; /* a leap year, so that each day of an unknown year has a number */
  entry.day = precis_calendar_date_get_number (&day);
  g_array_append_val (walk->entries, entry);
}

/* Keeps what later expressions may count from. "Since 1987" looks back; the story goes on where it was. */
static void
note_told (Walk *walk, guint32 sentence, const PrecisTimeExpression *x, const PrecisCalendarDate *date)
{
  if (!date->year || precis_time_reader_is (&walk->reader, x->first - 1, "since"))
    return;
  walk->context.told = *date;
  walk->told_at = sentence;
  if (date->day)
    {
      walk->context.told_day = *date;
      walk->told_day_at = sentence;
    }
}

/* A month that was told with its year once is that year's when its days are told without. */
static void
note_named_year (Walk *walk, const PrecisTimeExpression *x)
{
  int *named = &walk->context.named_years[x->date.month];

  if (x->kind == PRECIS_TIME_DATE && x->date.month && x->date.year)
    *named = *named == 0 || *named == x->date.year ? x->date.year : -1;
}

static void
take_expression (Walk *walk, guint32 number, const PrecisTimeExpression *x, const PrecisTimeExpression *last)
{
  const PrecisSentence *sentence = &walk->reading->document->sentences[number];
  PrecisCalendarDate date, until;
  gboolean found;

  walk->context.tense = precis_tense_find (walk->reading->document, sentence, x->first, x->end);
  if (last->end > 0)
    found = precis_time_resolver_resolve_range (&walk->context, x, last, &date, &until);
  else
    found = precis_time_resolver_resolve (&walk->context, x, &date, &until);
  if (!found)
    return;
  add_entry (walk, make_moment (walk, sentence, x, &date, &until), &date);
  note_told (walk, number, x, &date);
  note_named_year (walk, x);
}

static void
begin_sentence (Walk *walk, guint32 number)
{
  const PrecisSentence *sentence = &walk->reading->document->sentences[number];

  walk->reader.start = sentence->first;
  walk->reader.end = sentence->first + sentence->n_tokens;
  if (number > walk->told_at + MAX_TOLD_DISTANCE)
    walk->context.told = (PrecisCalendarDate) { 0 };
  if (number > walk->told_day_at + MAX_TOLD_DISTANCE)
    walk->context.told_day = (PrecisCalendarDate) { 0 };
}

static void
read_sentence (Walk *walk, guint32 number)
{
  begin_sentence (walk, number);
  for (guint32 i = walk->reader.start; i < walk->reader.end;)
    {
      PrecisTimeExpression x, last;

      if (!precis_time_expression_read (&walk->reader, i, &x, &last))
        {
          i++;
          continue;
        }
      if (!is_in_name (walk, &x, &last))
        take_expression (walk, number, &x, &last);
      i = x.end;
    }
}

/* A line that is nothing but a whole date ("Thursday, 5 March 2009") among the first is the article's own, if
 * no better is known. */
static gboolean
read_dateline (Walk *walk, guint32 number)
{
  PrecisTimeExpression x, last;
  PrecisCalendarDate date, until;

  begin_sentence (walk, number);
  if (!precis_time_expression_read (&walk->reader, walk->reader.start, &x, &last) || x.end != walk->reader.end
      || x.kind != PRECIS_TIME_DATE || !x.date.year || !x.date.day || last.end)
    return FALSE;
  if (!precis_time_resolver_resolve (&walk->context, &x, &date, &until))
    return FALSE;
  walk->context.published = date;
  return TRUE;
}

/* Finds the article's own date. Returns the number of the sentence that is nothing but it, or G_MAXUINT32. */
static guint32
find_published (Walk *walk)
{
  const PrecisDocument *document = walk->reading->document;

  if (precis_calendar_date_parse (precis_article_get_published (walk->reading->article),
                                  &walk->context.published)
      && walk->context.published.day)
    return G_MAXUINT32;
  walk->context.published = (PrecisCalendarDate) { 0 };
  for (guint32 i = 0; i < MIN (document->n_sentences, MAX_DATELINE); i++)
    if (read_dateline (walk, i))
      return i;
  return G_MAXUINT32;
}

static GPtrArray *
sort_moments (GArray *entries)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func (g_object_unref);

  g_array_sort (entries, compare_entries);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (moments, g_object_ref (g_array_index (entries, Entry, i).moment));
  return moments;
}

/**
 * precis_timeline_find:
 * @reading: a reading with its names
 * @error: %G_IO_ERROR_CANCELLED, or %PRECIS_ERROR_TIMEOUT
 *
 * Finds the times that an English article names and puts them on the calendar: dates whole and in part,
 * years, quarters, weekdays, "last month", "two years ago", times of day. What is counted from the day of the
 * article needs that day; durations are no times.
 *
 * Returns: (transfer full) (nullable) (element-type PrecisMoment): the moments by date, those without a year
 *   last
 */
GPtrArray *
precis_timeline_find (PrecisReading *reading, GError **error)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  Walk walk = { .reading = reading, .entries = entries };
  gboolean going = TRUE;
  guint32 dateline;

  g_array_set_clear_func (entries, clear_entry);
  if (!reading->is_english)
    return g_ptr_array_new_with_free_func (g_object_unref);
  precis_time_reader_init (&walk.reader, reading->document);
  dateline = find_published (&walk);
  for (guint32 i = 0; going && i < reading->document->n_sentences; i++)
    {
      going = precis_reading_go_on (reading, error);
      if (going && i != dateline)
        read_sentence (&walk, i);
    }
  precis_time_reader_clear (&walk.reader);
  return going ? sort_moments (entries) : NULL;
}
