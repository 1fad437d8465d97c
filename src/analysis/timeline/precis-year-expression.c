/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-time-reader.h"
#include "precis-year-expression.h"

/* Years that a number may be without much that speaks for it. */
#define MIN_LIKELY_YEAR 1900
#define MAX_LIKELY_YEAR 2100

/* What is counted, so that the number before it is no year. */
static const char * const counted[] = {
  "people", "men", "women", "children", "votes", "miles", "km", "kilometres", "kilometers", "meters",
  "metres", "feet", "percent", "per", "times", "million", "billion", "trillion", "dollars", "euros", "troops",
  "soldiers", "jobs", "homes", "deaths", "cases", "tons", "tonnes", "acres", "hectares", "units", "others",
  "employees", "workers", "members", "students", "families", "houses", "civilians", "points", "square", "%",
  "pounds", "kg", "more", "hours", "days", "years", "year", "barrels", "mg", "m", "ft", "mph", "m/s", "yards",
  "seats", "copies", "fans", "gmt", "utc", NULL,
};

/* Verbs that a year may be the subject of. */
static const char * const verbs[] = {
  "was", "is", "will", "saw", "has", "had", "marked", "began", "ended", "brought", "would", "may", "could",
  NULL,
};

/* Words that make the number after them a figure. */
static const char * const figures[] = {
  "$", "€", "£", "¥", "#", "no", "no.", "about", "nearly", "almost", "over", "some", "than", "least", "most",
  "approximately", "around", "flight", "route", "highway", "article", "section", "page", "room", "model",
  "boeing", "windows", NULL,
};

static gboolean
is_plural (const PrecisTimeReader *r, guint32 i)
{
  static const char * const others[] = {
    "was", "is", "has", "as", "this", "its", "his", "us", "'s", "does", NULL,
  };
  const char *lower = precis_time_reader_get_lower (r, i);

  return !precis_time_reader_is_capitalised (r, i) && g_str_has_suffix (lower, "s")
         && g_ascii_isalpha (*lower)
         && !precis_time_reader_is_any (r, i, others);
}

static gboolean
is_determiner (const PrecisTimeReader *r, guint32 i)
{
  static const char * const determiners[] = {
    "the", "a", "an", "his", "her", "its", "their", "our", "'s", "this", "that", "late", "early", "mid",
    "fiscal", "year", "fy", "summer", "winter", "spring", "autumn", "fall", NULL,
  };

  return precis_time_reader_is_any (r, i, determiners);
}

/* Whether a list of years goes on here: "2014, 2016 and [2018]". */
static gboolean
continues_list (const PrecisTimeReader *r, guint32 at)
{
  static const char * const joints[] = { ",", "and", "or", "&", NULL };

  if (!precis_time_reader_is_any (r, at - 1, joints))
    return FALSE;
  return precis_time_reader_get_year (r, at - 2)
         || (precis_time_reader_is (r, at - 2, ",") && precis_time_reader_get_year (r, at - 3));
}

/* "(2018)", "(2018," */
static gboolean
is_in_brackets (const PrecisTimeReader *r, guint32 at)
{
  static const char * const closing[] = { ")", ",", "-", "\u2013", ":", ";", NULL };

  return precis_time_reader_is (r, at - 1, "(") && precis_time_reader_is_any (r, at + 1, closing);
}

/* Whether what stands around makes the number @year at @at a year. */
static gboolean
is_year_in_context (const PrecisTimeReader *r, guint32 at, int year)
{
  gboolean likely = year >= MIN_LIKELY_YEAR && year < MAX_LIKELY_YEAR;
  gboolean round = year % 100 == 0;

  if (precis_time_reader_is_any (r, at + 1, counted) || precis_time_reader_is_any (r, at - 1, figures))
    return FALSE;
  if (is_plural (r, at + 1) && (round || !likely))
    return FALSE;
  if (precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_LEAD)
      && precis_time_reader_get_value (r, at - 1))
    return TRUE;
  if (!likely)
    return FALSE;
  if (precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_LEAD)
      || precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_TO))
    return !is_plural (r, at + 1);
  if (is_determiner (r, at - 1) || is_in_brackets (r, at) || continues_list (r, at))
    return TRUE;
  return (at == r->start && precis_time_reader_is_any (r, at + 1, verbs))
         || precis_time_reader_is (r, at + 1, "'s");
}

/* "2018-2019", "2018–19", "1990s", "mid-2011", "'90s": a token that is more than a year. */
static guint
read_long_token (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  const char *lower = precis_time_reader_get_lower (r, at);
  char *rest;
  int year;

  lower += g_str_has_prefix (lower, "mid-") ? strlen ("mid-") : 0;
  lower += g_str_has_prefix (lower, "late-") ? strlen ("late-") : 0;
  lower += g_str_has_prefix (lower, "early-") ? strlen ("early-") : 0;
  if (strspn (lower, "0123456789") != 4)
    return 0;
  year = strtol (lower, &rest, 10);
  x->date.year = year;
  if (year < 1000 || year >= MAX_LIKELY_YEAR)
    return 0;
  if (*rest == '\0')
    return lower > precis_time_reader_get_lower (r, at);
  if (strcmp (rest, "s") == 0 && year % 10 == 0)
    {
      x->until.year = year + (year % 100 == 0 && year < MIN_LIKELY_YEAR ? 99 : 9);
      return 1;
    }
  if (*rest != '-' && !g_str_has_prefix (rest, "\u2013"))
    return 0;
  rest += *rest == '-' ? 1 : strlen ("\u2013");
  if (strspn (rest, "0123456789") != strlen (rest) || (strlen (rest) != 4 && strlen (rest) != 2))
    return 0;
  x->until.year = strlen (rest) == 4 ? atoi (rest) : year - year % 100 + atoi (rest);
  return year >= MIN_LIKELY_YEAR && x->until.year > year && x->until.year < MAX_LIKELY_YEAR;
}

/* "'90s", "80s" after "the": of the last century, as nobody names decades of this one so yet. */
static guint
read_short_decade (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  const char *lower = precis_time_reader_get_lower (r, at);
  gboolean apostrophe = *lower == '\'';

  lower += apostrophe;
  if (strlen (lower) != 3 || !g_ascii_isdigit (lower[0]) || lower[0] < '2' || lower[1] != '0'
      || lower[2] != 's')
    return 0;
  if (!apostrophe && !(precis_time_reader_is (r, at - 1, "the") && precis_time_reader_is (r, at - 2, "in")))
    return 0;
  x->date.year = 1900 + (lower[0] - '0') * 10;
  x->until.year = x->date.year + 9;
  return 1;
}

/**
 * precis_year_expression_read:
 * @r: a reader
 * @at: a token
 * @x: (out caller-allocates): a year, or years
 *
 * Reads a bare year, where what stands around tells that the number is one, a range of years in one token, or
 * a decade.
 *
 * Returns: 1 if token @at is one, or 0
 */
guint
precis_year_expression_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  *x = (PrecisTimeExpression) { .kind = PRECIS_TIME_DATE };
  x->date.year = precis_time_reader_get_year (r, at);
  if (x->date.year)
    return is_year_in_context (r, at, x->date.year);
  if (read_long_token (r, at, x))
    return 1;
  *x = (PrecisTimeExpression) { .kind = PRECIS_TIME_DATE };
  return read_short_decade (r, at, x);
}
