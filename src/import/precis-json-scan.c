/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-json-scan.h"

#define ESCAPE_BYTES 6 /* of one like \u00e9 */

/* Reads the escape of a UTF-16 code unit at @p, if a whole one is there. */
static gboolean
read_unit (const char *p, guint *unit)
{
  if (p[0] != '\\' || p[1] != 'u')
    return FALSE;
  *unit = 0;
  for (guint i = 2; i < ESCAPE_BYTES; i++)
    {
      if (!g_ascii_isxdigit (p[i]))
        return FALSE;
      *unit = *unit << 4 | (guint) g_ascii_xdigit_value (p[i]);
    }
  return TRUE;
}

static gboolean
is_surrogate (guint unit, guint first)
{
  return unit >= first && unit < first + 0x400;
}

/* Rewrites the escape at @p if the parser would misread it: one cut short would swallow the string's end, half of a
 * surrogate pair is no character, and at NUL C strings end. Returns the last byte of the escape. */
static char *
mend_escape (char *p)
{
  guint unit, next;

  if (!read_unit (p, &unit))
    {
      if (p[1] == 'u' || (p[1] >= '0' && p[1] <= '7'))
        return memset (p, ' ', 1 + (p[1] == 'u'));
      return p[1] ? p + 1 : p;
    }
  if (is_surrogate (unit, 0xD800) && read_unit (p + ESCAPE_BYTES, &next) && is_surrogate (next, 0xDC00))
    return p + 2 * ESCAPE_BYTES - 1;
  if (unit == 0)
    memcpy (p + 2, "0020", 4);
  else if (is_surrogate (unit, 0xD800) || is_surrogate (unit, 0xDC00))
    memcpy (p + 2, "fffd", 4);
  return p + ESCAPE_BYTES - 1;
}

/* Makes spaces of the comment at @p: JSON has none, but some pages put them there. Returns its last byte. */
static char *
blank_comment (char *p)
{
  const char *mark = p[1] == '*' ? "*/" : "\n";
  char *close = p[1] ? strstr (p + 2, mark) : NULL;
  char *end = close ? close + strlen (mark) : p + strlen (p);

  memset (p, ' ', end - p);
  return end - 1;
}

/**
 * precis_json_scan:
 * @text: (inout): JSON in UTF-8, NUL-terminated; keeps its length
 *
 * Looks how deep and how large a document is before it is parsed, in one pass. Whatever json-glib 1.6 takes beside
 * JSON (comments, single quotes, octal and broken escapes) becomes spaces or U+FFFD, so that the parser sees strings
 * begin and end just where this scan did. NUL becomes a space.
 *
 * Returns: what was counted
 */
PrecisJsonScan
precis_json_scan (char *text)
{
  PrecisJsonScan scan = { 0, 0 };
  guint depth = 0;
  gboolean in_string = FALSE;

  for (char *p = text; *p; p++)
    {
      if (*p == '"')
        in_string = !in_string;
      else if (in_string)
        p = *p == '\\' ? mend_escape (p) : p;
      else if (*p == '/')
        p = blank_comment (p);
      else if (*p == '\'' || *p == '#')
        *p = ' ';
      else if (*p == '[' || *p == '{')
        {
          depth++;
          scan.deepest = MAX (scan.deepest, depth);
        }
      else if ((*p == ']' || *p == '}') && depth > 0)
        depth--;
      scan.n_values += !in_string && *p && strchr ("[{,", *p);
    }
  return scan;
}
