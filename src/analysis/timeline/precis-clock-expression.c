/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-clock-expression.h"
#include "precis-time-reader.h"

#define NOON 12

/* A zone in brackets is read over so many tokens at most: "(1545 UTC)", "(GMT +8)". */
#define MAX_BRACKET 4

/* What a token tells of a time: "9", "9:30", "09.30", "0930". */
typedef struct
{
  int      hour;
  int      minute;
  gboolean has_minute;
  gboolean packed; /* four digits without a separator */
  int      meridiem; /* 0, 12, or -1 */
} Clock;

/* "am" and "pm" that end the same token: "9am", "9:30pm". */
static gboolean
read_ending (const char *rest, Clock *clock)
{
  clock->meridiem = strcmp (rest, "am") == 0 || strcmp (rest, "a.m.") == 0 ? 0 : -1;
  if (strcmp (rest, "pm") == 0 || strcmp (rest, "p.m.") == 0)
    clock->meridiem = NOON;
  return *rest == '\0' || clock->meridiem >= 0;
}

static gboolean
read_digits (const char *text, Clock *clock)
{
  gsize n = strspn (text, "0123456789");
  char *rest;
  int value = n > 0 && n <= 4 ? strtol (text, &rest, 10) : -1;

  if (value < 0)
    return FALSE;
  clock->packed = n == 4;
  clock->has_minute = clock->packed;
  clock->hour = clock->packed ? value / 100 : value;
  clock->minute = clock->packed ? value % 100 : 0;
  if (!clock->packed && (*rest == ':' || *rest == '.') && strspn (rest + 1, "0123456789") == 2)
    {
      clock->minute = strtol (rest + 1, &rest, 10);
      clock->has_minute = TRUE;
    }
  return n != 3 && read_ending (rest, clock) && clock->hour <= 24 && clock->minute < 60;
}

/* "in brackets": returns the tokens of a bracket that tells a zone. */
static guint
read_bracket (const PrecisTimeReader *r, guint32 at)
{
  gboolean zone = FALSE;

  if (!precis_time_reader_is (r, at, "("))
    return 0;
  for (guint n = 1; n <= MAX_BRACKET; n++)
    {
      if (precis_time_reader_is (r, at + n, ")"))
        return zone ? n + 1 : 0;
      zone |= precis_time_reader_is_kind (r, at + n, PRECIS_TIME_WORD_ZONE);
    }
  return 0;
}

/* "UTC", "local time", "Eastern Standard Time", "(GMT +8)", one after the other. */
static guint
read_zone (const PrecisTimeReader *r, guint32 at)
{
  static const char * const regions[] = {
    "local", "eastern", "pacific", "central", "mountain", "standard", "daylight", "summer", NULL,
  };
  guint32 i = at;

  if (precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_ZONE) && precis_time_reader_is_capitalised (r, i))
    i++;
  else
    {
      while (precis_time_reader_is_any (r, i, regions))
        i++;
      /* "Washington time" */
      i += i == at && precis_time_reader_is_capitalised (r, i);
      i = i > at && precis_time_reader_is (r, i, "time") ? i + 1 : at;
    }
  return i - at + read_bracket (r, i);
}

/* "noon", "midnight" after a preposition or before a zone. */
static guint
read_noon (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const leads[] = {
    "at", "by", "around", "until", "before", "after", "about", "till", NULL,
  };
  guint n;

  if (!precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_NOON))
    return 0;
  n = read_zone (r, at + 1);
  if (n == 0 && !precis_time_reader_is_any (r, at - 1, leads))
    return 0;
  x->date.minute = precis_time_reader_get_value (r, at);
  x->date.has_minute = TRUE;
  x->is_loose = n > 0;
  return n + 1;
}

/* Whether "9:30" without a.m., p.m. or a zone is a time of day: not a result of a match. */
static gboolean
is_clock_in_context (const PrecisTimeReader *r, guint32 at)
{
  static const char * const leads[] = {
    "at", "by", "around", "about", "until", "till", "from", "since", "before", "after", NULL,
  };

  return strchr (precis_time_reader_get_lower (r, at), ':') && precis_time_reader_is_any (r, at - 1, leads);
}

static int
to_minute (const Clock *clock)
{
  int hour = clock->hour;

  if (clock->meridiem >= 0)
    hour = hour % NOON + clock->meridiem;
  return (hour % 24) * 60 + clock->minute;
}

/**
 * precis_clock_expression_read:
 * @r: a reader
 * @at: a token
 * @x: (out caller-allocates): a time of day, as the clock there shows it
 *
 * Reads "9:30 a.m.", "9am", "18:00 UTC", "0800 GMT", "17:45 local time (1545 UTC)", "noon". A number of hours
 * alone needs a.m., p.m. or a zone.
 *
 * Returns: how many tokens it has, or 0
 */
guint
precis_clock_expression_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  Clock clock = { .meridiem = -1 };
  guint32 i = at + 1;
  guint zone;

  *x = (PrecisTimeExpression) { .kind = PRECIS_TIME_CLOCK };
  if (precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_NOON))
    return read_noon (r, at, x);
  if (!read_digits (precis_time_reader_get_lower (r, at), &clock))
    return 0;
  if (clock.meridiem < 0 && precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_MERIDIEM))
    clock.meridiem = precis_time_reader_get_value (r, i++);
  zone = read_zone (r, i);
  if (clock.meridiem >= 0 && (clock.hour < 1 || clock.hour > NOON))
    return 0;
  if (clock.meridiem < 0 && !(zone && clock.has_minute) && !is_clock_in_context (r, at))
    return 0;
  x->date.minute = to_minute (&clock);
  x->date.has_minute = TRUE;
  x->is_loose = zone > 0;
  return i - at + zone;
}
