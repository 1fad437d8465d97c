/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-iso-date.h"
#include "precis-string.h"

#define MAX_TEXT  160 /* bytes; a date is shorter */
#define MIN_YEAR  1900
#define MAX_YEAR  2100

/* What was read so far; -1 is not yet. */
typedef struct
{
  int      year;
  int      month;
  int      day;
  int      hour;
  int      minute;
  int      second;
  int      offset; /* minutes east of UTC */
  gboolean has_offset;
} Stamp;

/* Names and abbreviations in the languages that pages write dates in most, each between spaces. */
static const char * const months[12] = {
  " january jan januar jänner janvier enero ene gennaio gen janeiro januari ",
  " february feb februar février fevrier fév febrero febbraio fevereiro fev februari ",
  " march mar märz mär mrz mars marzo março maart mrt ",
  " april apr avril avr abril abr aprile ",
  " may mai mayo maggio mag maio mei ",
  " june jun juni juin junio giugno giu junho ",
  " july jul juli juillet juil julio luglio lug julho ",
  " august aug août aout agosto ago agt augustus ",
  " september sep sept septembre septiembre settembre set setembro ",
  " october oct oktober okt octobre octubre ottobre ott outubro out ",
  " november nov novembre noviembre novembro ",
  " december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro ",
};

/* Words that may stand around a date and say nothing of it. */
static const char fillers[] =
  " monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun"
  " montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so sonnabend"
  " lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo"
  " on of at the de del le el den der am um uhr"
  " date dated published publish posted first last updated modified created"
  " publié veröffentlicht publicado pubblicato et eastern time ";

static const struct
{
  const char *name;
  int         minutes;
} zones[] = {
  { "z", 0 },
  { "utc", 0 },
  { "gmt", 0 },
  { "est", -300 },
  { "edt", -240 },
  { "cst", -360 },
  { "cdt", -300 },
  { "mst", -420 },
  { "mdt", -360 },
  { "pst", -480 },
  { "pdt", -420 },
  { "bst", 60 },
  { "cet", 60 },
  { "cest", 120 },
  { "eet", 120 },
  { "eest", 180 },
  { "msk", 180 },
  { "jst", 540 },
};

static int
read_digits (const char **p, guint max)
{
  int value = 0;

  for (guint n = 0; n < max && g_ascii_isdigit (**p); n++, (*p)++)
    value = value * 10 + (**p - '0');
  return value;
}

static guint
count_digits (const char *p)
{
  guint n = 0;

  while (g_ascii_isdigit (p[n]))
    n++;
  return n;
}

static gboolean
set_once (int *field, int value, int min, int max)
{
  if (*field >= 0 || value < min || value > max)
    return FALSE;
  *field = value;
  return TRUE;
}

static gboolean
set_day (Stamp *stamp, int year, int month, int day)
{
  return set_once (&stamp->year, year, MIN_YEAR, MAX_YEAR) && set_once (&stamp->month, month, 1, 12)
         && set_once (&stamp->day, day, 1, 31);
}

/* hh:mm[:ss[.f…]] with @p at the hour. */
static gboolean
read_time (Stamp *stamp, const char **p)
{
  int hour = read_digits (p, 2);
  int second = 0;
  int minute;

  (*p)++;
  if (count_digits (*p) != 2)
    return FALSE;
  minute = read_digits (p, 2);
  if (**p == ':' && count_digits (*p + 1) == 2)
    {
      (*p)++;
      second = read_digits (p, 2);
    }
  if ((**p == '.' || **p == ',') && count_digits (*p + 1) > 0)
    *p += 1 + count_digits (*p + 1);
  return set_once (&stamp->hour, hour, 0, 24) && set_once (&stamp->minute, minute, 0, 59)
         && set_once (&stamp->second, MIN (second, 59), 0, 59);
}

/* +hh:mm, +hhmm or +hh after a time. */
static gboolean
read_offset (Stamp *stamp, const char **p)
{
  int sign = **p == '-' ? -1 : 1;
  int hours, minutes = 0;

  (*p)++;
  hours = read_digits (p, 2);
  *p += **p == ':';
  if (count_digits (*p) >= 2)
    minutes = read_digits (p, 2);
  if (hours > 14 || minutes > 59)
    return FALSE;
  stamp->offset = sign * (hours * 60 + minutes);
  stamp->has_offset = TRUE;
  return TRUE;
}

/* Seconds or milliseconds since 1970. */
static gboolean
read_epoch (Stamp *stamp, const char **p, guint n_digits)
{
  gint64 seconds = g_ascii_strtoll (*p, NULL, 10) / (n_digits == 13 ? 1000 : 1);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);

  *p += n_digits;
  if (!time || stamp->hour >= 0)
    return FALSE;
  stamp->hour = g_date_time_get_hour (time);
  stamp->minute = g_date_time_get_minute (time);
  stamp->second = g_date_time_get_second (time);
  stamp->has_offset = TRUE;
  return set_day (stamp, g_date_time_get_year (time), g_date_time_get_month (time),
                  g_date_time_get_day_of_month (time));
}

/* yyyy, yyyy-mm or yyyy-mm-dd, with other separators too. */
static gboolean
read_year (Stamp *stamp, const char **p)
{
  int year = read_digits (p, 4);
  char separator = **p;
  int month;

  if (!strchr ("-/.", separator) || !separator || count_digits (*p + 1) < 1 || count_digits (*p + 1) > 2)
    return set_once (&stamp->year, year, MIN_YEAR, MAX_YEAR);
  (*p)++;
  month = read_digits (p, 2);
  if (**p != separator || count_digits (*p + 1) < 1)
    return set_once (&stamp->year, year, MIN_YEAR, MAX_YEAR) && set_once (&stamp->month, month, 1, 12);
  (*p)++;
  return set_day (stamp, year, month, read_digits (p, 2));
}

/* d.m.yyyy and d/m/yyyy; between two numbers that might both be the month, a full stop says day first, a
 * slash leaves it open, and what is open is no date. */
static gboolean
read_day_first (Stamp *stamp, const char **p)
{
  int first = read_digits (p, 2);
  char separator = *(*p)++;
  int second = read_digits (p, 2);
  int year;

  (*p)++;
  year = read_digits (p, 4);
  if (separator == '/' && first != second && first <= 12 && second <= 12)
    return FALSE;
  return second > 12 ? set_day (stamp, year, first, second) : set_day (stamp, year, second, first);
}

static gboolean
is_day_first (const char *p)
{
  guint first = count_digits (p);
  guint second = first <= 2 && strchr ("./-", p[first]) && p[first] ? count_digits (p + first + 1) : 0;

  return second >= 1 && second <= 2 && p[first + 1 + second] == p[first]
         && count_digits (p + first + second + 2) == 4;
}

/* A day of the month, with "st", "nd", "rd", "th" or without, or an hour with "am" or "pm". */
static gboolean
read_small_number (Stamp *stamp, const char **p)
{
  int value = read_digits (p, 2);
  static const char * const suffixes[] = { "st", "nd", "rd", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_ascii_strncasecmp (*p, suffixes[i], 2) == 0)
      *p += 2;
  if (**p == ' ' ? g_ascii_strncasecmp (*p + 1, "am", 2) == 0 || g_ascii_strncasecmp (*p + 1, "pm", 2) == 0
                 : g_ascii_strncasecmp (*p, "am", 2) == 0 || g_ascii_strncasecmp (*p, "pm", 2) == 0)
    {
      stamp->minute = stamp->second = 0;
      return set_once (&stamp->hour, value, 1, 12);
    }
  return set_once (&stamp->day, value, 1, 31);
}

static gboolean
read_number (Stamp *stamp, const char **p)
{
  guint n = count_digits (*p);

  if (n <= 2 && (*p)[n] == ':')
    return read_time (stamp, p);
  if (is_day_first (*p))
    return read_day_first (stamp, p);
  if (n <= 2)
    return read_small_number (stamp, p);
  if (n == 4)
    return read_year (stamp, p);
  if (n == 8 || n == 14)
    {
      int year = read_digits (p, 4);
      int month = read_digits (p, 2);
      int day = read_digits (p, 2);

      *p += n - 8;
      return set_day (stamp, year, month, day);
    }
  return (n == 10 || n == 13) && read_epoch (stamp, p, n);
}

static gboolean
set_half_of_day (Stamp *stamp, gboolean afternoon)
{
  if (stamp->hour < 1 || stamp->hour > 12)
    return FALSE;
  stamp->hour = stamp->hour % 12 + (afternoon ? 12 : 0);
  return TRUE;
}

static gboolean
has_word (const char *list, const char *word)
{
  g_autofree char *needle = g_strdup_printf (" %s ", word);

  return strstr (list, needle) != NULL;
}

static gboolean
take_word (Stamp *stamp, const char *word)
{
  if (strcmp (word, "am") == 0 && stamp->hour >= 0)
    return set_half_of_day (stamp, FALSE);
  if (strcmp (word, "pm") == 0)
    return set_half_of_day (stamp, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (has_word (months[i], word))
      return set_once (&stamp->month, i + 1, 1, 12);
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    if (strcmp (word, zones[i].name) == 0 && stamp->hour >= 0)
      {
        stamp->offset = zones[i].minutes;
        stamp->has_offset = TRUE;
        return TRUE;
      }
  return strcmp (word, "t") == 0 || has_word (fillers, word);
}

/* Letters; "p.m." is read as "pm". */
static gboolean
read_word (Stamp *stamp, const char **p)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autofree char *lower = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (*p)))
    {
      g_string_append_unichar (word, g_utf8_get_char (*p));
      *p = g_utf8_next_char (*p);
      if (word->len == 1 && **p == '.' && (g_ascii_strncasecmp (*p, ".m", 2) == 0))
        (*p)++;
    }
  lower = precis_string_lower (word->str, word->len);
  return take_word (stamp, lower);
}

/* Every part of @text must belong to one date. */
static gboolean
read_stamp (Stamp *stamp, const char *p)
{
  while (*p)
    {
      gunichar c = g_utf8_get_char (p);
      gboolean ok = TRUE;

      if (g_ascii_isdigit (*p))
        ok = read_number (stamp, &p);
      else if (strchr ("+-", *p) && stamp->hour >= 0 && count_digits (p + 1) >= 2 && !stamp->has_offset)
        ok = read_offset (stamp, &p);
      else if (g_unichar_isalpha (c))
        ok = read_word (stamp, &p);
      else if (g_unichar_isspace (c) || g_unichar_ispunct (c) || c == '|')
        p = g_utf8_next_char (p);
      else
        ok = FALSE;
      if (!ok)
        return FALSE;
    }
  return TRUE;
}

static char *
format_stamp (const Stamp *stamp)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%04d-%02d", stamp->year, stamp->month);
  if (stamp->day > 0)
    g_string_append_printf (text, "-%02d", stamp->day);
  if (stamp->day > 0 && stamp->hour >= 0 && stamp->hour < 24)
    {
      g_string_append_printf (text, "T%02d:%02d:%02d", stamp->hour, stamp->minute, stamp->second);
      if (stamp->has_offset && stamp->offset == 0)
        g_string_append_c (text, 'Z');
      else if (stamp->has_offset)
        g_string_append_printf (text, "%c%02d:%02d", stamp->offset < 0 ? '-' : '+', ABS (stamp->offset) / 60,
                                ABS (stamp->offset) % 60);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * precis_iso_date_parse:
 * @text: valid UTF-8
 *
 * Reads a date in the forms that metadata and pages write: ISO 8601, RFC 822, "12 June 2018", "June 12th,
 * 2018, 3:45 p.m. EST", "12.06.2018", "20180612", seconds since 1970. Everything in @text must belong to the
 * one date, and a date that can be read in two ways (06/07/2018) is none. Years are 1900 to 2100.
 *
 * Returns: (transfer full) (nullable): ISO 8601: a month, a day, or a day with time and, where it is told,
 * zone; or %NULL
 */
char *
precis_iso_date_parse (const char *text)
{
  Stamp stamp = { -1, -1, -1, -1, -1, -1, 0, FALSE };

  if (strlen (text) > MAX_TEXT || !read_stamp (&stamp, text))
    return NULL;
  if (stamp.year < 0 || stamp.month < 0)
    return NULL;
  if (stamp.day > 0 && !g_date_valid_dmy (stamp.day, stamp.month, stamp.year))
    return NULL;
  return format_stamp (&stamp);
}
