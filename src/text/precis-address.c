/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-address.h"
#include "precis-character.h"

/* RFC 5321, 4.5.3.1: octets of the parts of a mail address. They also keep the search short. */
#define MAX_LOCAL_PART 64
#define MAX_DOMAIN     255

/* Takes punctuation off that follows an address rather than ends it. */
static const char *
trim_address (const char *start, const char *end)
{
  while (end > start)
    {
      const char *last = g_utf8_find_prev_char (start, end);
      guint size;
      gunichar c = last ? precis_character_get (last, end, &size) : 0;

      if (c == '/' || !(precis_character_is_closer (c) || strchr (".,;:!?>", (int) MIN (c, 0x7F))))
        break;
      end = last;
    }
  return end;
}

/* The bytes of a web address at @p, or 0. */
static gsize
measure_url (const char *p, const char *end)
{
  static const char * const heads[] = { "http://", "https://", "ftp://", "www." };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      gsize length = strlen (heads[i]);

      if ((gsize) (end - p) > length && g_ascii_strncasecmp (p, heads[i], length) == 0)
        return MAX ((gssize) (trim_address (p, end) - p), 0);
    }
  return 0;
}

static gsize
measure_run (const char *p, const char *end, const char *extra, gsize max)
{
  gsize n = 0;

  while (n < max && p + n < end && (g_ascii_isalnum (p[n]) || (p[n] && strchr (extra, p[n]))))
    n++;
  return n;
}

/* The bytes of a mail address at @p, or 0. */
static gsize
measure_mail (const char *p, const char *end)
{
  gsize local = measure_run (p, end, "._%+-", MAX_LOCAL_PART);
  const char *domain = p + local + 1;
  gsize length;

  if (local == 0 || domain >= end || p[local] != '@')
    return 0;
  length = measure_run (domain, end, ".-", MAX_DOMAIN);
  while (length > 0 && !g_ascii_isalnum (domain[length - 1]))
    length--;
  return memchr (domain, '.', length) ? local + 1 + length : 0;
}

/**
 * precis_address_measure:
 * @p: a place in a stretch without white space
 * @end: the end of the stretch, after @p
 *
 * Returns: the bytes of the web or mail address that begins at @p, without the punctuation of the sentence
 *   around it; 0 if none does. Looks at no more than a few hundred bytes unless there is one.
 */
gsize
precis_address_measure (const char *p, const char *end)
{
  gsize length = measure_url (p, end);

  return length ? length : measure_mail (p, end);
}
