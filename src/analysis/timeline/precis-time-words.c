/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-calendar-date.h"
#include "precis-time-words.h"

#define MAX_LENGTH 16

typedef struct
{
  const char    *word;
  PrecisTimeWord meaning;
} Row;

#define ROW(word, kind, value) { word, { value, PRECIS_TIME_WORD_##kind } }

/* Sorted: searched by bisection. Without the full stops at the ends of abbreviations. */
static const Row rows[] = {
  ROW ("a.m", MERIDIEM, 0),
  ROW ("after", LEAD, 0),
  ROW ("afternoon", PART, 0),
  ROW ("ago", AGO, 0),
  ROW ("am", MERIDIEM, 0),
  ROW ("apr", MONTH, 4),
  ROW ("april", MONTH, 4),
  ROW ("aug", MONTH, 8),
  ROW ("august", MONTH, 8),
  ROW ("autumn", SEASON, 0),
  ROW ("before", LEAD, 0),
  ROW ("beginning", EDGE, 1),
  ROW ("between", LEAD, 1),
  ROW ("bst", ZONE, 0),
  ROW ("by", LEAD, 1),
  ROW ("cdt", ZONE, 0),
  ROW ("cest", ZONE, 0),
  ROW ("cet", ZONE, 0),
  ROW ("circa", LEAD, 1),
  ROW ("close", EDGE, 1),
  ROW ("coming", DIRECTION, 1),
  ROW ("cst", ZONE, 0),
  ROW ("dawn", PART, 0),
  ROW ("day", UNIT, PRECIS_UNIT_DAY),
  ROW ("days", UNIT, PRECIS_UNIT_DAY),
  ROW ("dec", MONTH, 12),
  ROW ("decade", UNIT, PRECIS_UNIT_DECADE),
  ROW ("decades", UNIT, PRECIS_UNIT_DECADE),
  ROW ("december", MONTH, 12),
  ROW ("during", LEAD, 1),
  ROW ("earlier", SHIFT, -1),
  ROW ("early", EDGE, 0),
  ROW ("edt", ZONE, 0),
  ROW ("eight", NUMBER, 8),
  ROW ("eighteen", NUMBER, 18),
  ROW ("eighteenth", ORDINAL, 18),
  ROW ("eighth", ORDINAL, 8),
  ROW ("eleven", NUMBER, 11),
  ROW ("eleventh", ORDINAL, 11),
  ROW ("end", EDGE, 1),
  ROW ("est", ZONE, 0),
  ROW ("et", ZONE, 0),
  ROW ("evening", PART, 0),
  ROW ("fall", SEASON, 0),
  ROW ("feb", MONTH, 2),
  ROW ("february", MONTH, 2),
  ROW ("fifteen", NUMBER, 15),
  ROW ("fifteenth", ORDINAL, 15),
  ROW ("fifth", ORDINAL, 5),
  ROW ("fifty", NUMBER, 50),
  ROW ("first", ORDINAL, 1),
  ROW ("five", NUMBER, 5),
  ROW ("following", DIRECTION, 1),
  ROW ("forty", NUMBER, 40),
  ROW ("four", NUMBER, 4),
  ROW ("fourteen", NUMBER, 14),
  ROW ("fourteenth", ORDINAL, 14),
  ROW ("fourth", ORDINAL, 4),
  ROW ("fri", WEEKDAY, 5),
  ROW ("friday", WEEKDAY, 5),
  ROW ("from", LEAD, 0),
  ROW ("gmt", ZONE, 0),
  ROW ("half", HALF, 0),
  ROW ("hour", UNIT, PRECIS_UNIT_HOUR),
  ROW ("hours", UNIT, PRECIS_UNIT_HOUR),
  ROW ("in", LEAD, 1),
  ROW ("ist", ZONE, 0),
  ROW ("jan", MONTH, 1),
  ROW ("january", MONTH, 1),
  ROW ("jst", ZONE, 0),
  ROW ("jul", MONTH, 7),
  ROW ("july", MONTH, 7),
  ROW ("jun", MONTH, 6),
  ROW ("june", MONTH, 6),
  ROW ("last", DIRECTION, -1),
  ROW ("late", EDGE, 0),
  ROW ("later", SHIFT, 1),
  ROW ("mar", MONTH, 3),
  ROW ("march", MONTH, 3),
  ROW ("may", MONTH, 5),
  ROW ("mdt", ZONE, 0),
  ROW ("mid", EDGE, 0),
  ROW ("midday", NOON, 720),
  ROW ("middle", EDGE, 1),
  ROW ("midnight", NOON, 0),
  ROW ("mon", WEEKDAY, 1),
  ROW ("monday", WEEKDAY, 1),
  ROW ("month", UNIT, PRECIS_UNIT_MONTH),
  ROW ("months", UNIT, PRECIS_UNIT_MONTH),
  ROW ("morning", PART, 0),
  ROW ("msk", ZONE, 0),
  ROW ("mst", ZONE, 0),
  ROW ("next", DIRECTION, 1),
  ROW ("night", PART, 0),
  ROW ("nine", NUMBER, 9),
  ROW ("nineteen", NUMBER, 19),
  ROW ("nineteenth", ORDINAL, 19),
  ROW ("ninth", ORDINAL, 9),
  ROW ("noon", NOON, 720),
  ROW ("nov", MONTH, 11),
  ROW ("november", MONTH, 11),
  ROW ("oct", MONTH, 10),
  ROW ("october", MONTH, 10),
  ROW ("of", LEAD, 0),
  ROW ("one", NUMBER, 1),
  ROW ("outset", EDGE, 1),
  ROW ("overnight", PART, 0),
  ROW ("p.m", MERIDIEM, 12),
  ROW ("past", DIRECTION, -1),
  ROW ("pdt", ZONE, 0),
  ROW ("pm", MERIDIEM, 12),
  ROW ("previous", DIRECTION, -1),
  ROW ("pst", ZONE, 0),
  ROW ("q1", QUARTER, 1),
  ROW ("q2", QUARTER, 2),
  ROW ("q3", QUARTER, 3),
  ROW ("q4", QUARTER, 4),
  ROW ("quarter", UNIT, PRECIS_UNIT_QUARTER),
  ROW ("quarters", UNIT, PRECIS_UNIT_QUARTER),
  ROW ("sat", WEEKDAY, 6),
  ROW ("saturday", WEEKDAY, 6),
  ROW ("second", ORDINAL, 2),
  ROW ("sep", MONTH, 9),
  ROW ("sept", MONTH, 9),
  ROW ("september", MONTH, 9),
  ROW ("seven", NUMBER, 7),
  ROW ("seventeen", NUMBER, 17),
  ROW ("seventeenth", ORDINAL, 17),
  ROW ("seventh", ORDINAL, 7),
  ROW ("since", LEAD, 1),
  ROW ("six", NUMBER, 6),
  ROW ("sixteen", NUMBER, 16),
  ROW ("sixteenth", ORDINAL, 16),
  ROW ("sixth", ORDINAL, 6),
  ROW ("sixty", NUMBER, 60),
  ROW ("spring", SEASON, 0),
  ROW ("start", EDGE, 1),
  ROW ("summer", SEASON, 0),
  ROW ("sun", WEEKDAY, 7),
  ROW ("sunday", WEEKDAY, 7),
  ROW ("ten", NUMBER, 10),
  ROW ("tenth", ORDINAL, 10),
  ROW ("third", ORDINAL, 3),
  ROW ("thirteen", NUMBER, 13),
  ROW ("thirteenth", ORDINAL, 13),
  ROW ("thirtieth", ORDINAL, 30),
  ROW ("thirty", NUMBER, 30),
  ROW ("thirty-first", ORDINAL, 31),
  ROW ("this", DIRECTION, 0),
  ROW ("three", NUMBER, 3),
  ROW ("through", TO, 0),
  ROW ("throughout", LEAD, 1),
  ROW ("thu", WEEKDAY, 4),
  ROW ("thur", WEEKDAY, 4),
  ROW ("thurs", WEEKDAY, 4),
  ROW ("thursday", WEEKDAY, 4),
  ROW ("till", TO, 1),
  ROW ("to", TO, 0),
  ROW ("today", DAY, 0),
  ROW ("tomorrow", DAY, 1),
  ROW ("tonight", DAY, 0),
  ROW ("tue", WEEKDAY, 2),
  ROW ("tues", WEEKDAY, 2),
  ROW ("tuesday", WEEKDAY, 2),
  ROW ("twelfth", ORDINAL, 12),
  ROW ("twelve", NUMBER, 12),
  ROW ("twentieth", ORDINAL, 20),
  ROW ("twenty", NUMBER, 20),
  ROW ("twenty-eighth", ORDINAL, 28),
  ROW ("twenty-fifth", ORDINAL, 25),
  ROW ("twenty-first", ORDINAL, 21),
  ROW ("twenty-five", NUMBER, 25),
  ROW ("twenty-fourth", ORDINAL, 24),
  ROW ("twenty-ninth", ORDINAL, 29),
  ROW ("twenty-second", ORDINAL, 22),
  ROW ("twenty-seventh", ORDINAL, 27),
  ROW ("twenty-sixth", ORDINAL, 26),
  ROW ("twenty-third", ORDINAL, 23),
  ROW ("two", NUMBER, 2),
  ROW ("until", TO, 1),
  ROW ("upcoming", DIRECTION, 1),
  ROW ("utc", ZONE, 0),
  ROW ("wed", WEEKDAY, 3),
  ROW ("wednesday", WEEKDAY, 3),
  ROW ("week", UNIT, PRECIS_UNIT_WEEK),
  ROW ("weekend", UNIT, PRECIS_UNIT_WEEKEND),
  ROW ("weeks", UNIT, PRECIS_UNIT_WEEK),
  ROW ("winter", SEASON, 0),
  ROW ("year", UNIT, PRECIS_UNIT_YEAR),
  ROW ("years", UNIT, PRECIS_UNIT_YEAR),
  ROW ("yesterday", DAY, -1),
};

static int
compare_row (const void *key, const void *row)
{
  return strcmp (key, ((const Row *) row)->word);
}

/**
 * precis_time_words_find:
 * @lower: a word in lower case
 *
 * Returns: what it says about time, %PRECIS_TIME_WORD_NONE for most words
 */
PrecisTimeWord
precis_time_words_find (const char *lower)
{
  gsize length = strlen (lower);
  char key[MAX_LENGTH + 1];
  const Row *row;

  if (length > 0 && lower[length - 1] == '.')
    length--;
  if (length == 0 || length > MAX_LENGTH)
    return (PrecisTimeWord) { 0, PRECIS_TIME_WORD_NONE };
  memcpy (key, lower, length);
  key[length] = '\0';
  row = bsearch (key, rows, G_N_ELEMENTS (rows), sizeof (Row), compare_row);
  return row ? row->meaning : (PrecisTimeWord) { 0, PRECIS_TIME_WORD_NONE };
}
