/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <string.h>

#include "precis-charset.h"

#define CHUNK 16384

static const char replacement[] = "\xEF\xBF\xBD"; /* U+FFFD */

/* How many bytes a unit of @charset has: what is skipped when one cannot be read. */
static gsize
unit_size (const char *charset)
{
  if (g_str_has_prefix (charset, "UTF-16"))
    return 2;
  return g_str_has_prefix (charset, "UTF-32") ? 4 : 1;
}

static gsize
convert_utf8 (const char *data, gsize size, GString *text)
{
  gsize n_replaced = 0;

  while (size > 0)
    {
      const char *end;

      /* NUL ends g_utf8_validate() too, but is a character like any other here: the caller removes it. */
      g_utf8_validate (data, size, &end);
      g_string_append_len (text, data, end - data);
      size -= end - data;
      data = end;
      if (size == 0)
        break;
      if (*data == '\0')
        g_string_append_c (text, '\0');
      else
        {
          g_string_append (text, replacement);
          n_replaced++;
        }
      data++;
      size--;
    }
  return n_replaced;
}

/* Converts with @iconv as far as it goes; FALSE at the first unit that it cannot read. */
static gboolean
convert_run (GIConv iconv, char **data, gsize *size, GString *text)
{
  while (*size > 0)
    {
      char buffer[CHUNK];
      char *out = buffer;
      gsize room = sizeof buffer;
      gsize result = g_iconv (iconv, data, size, &out, &room);
      int reason = errno;

      g_string_append_len (text, buffer, out - buffer);
      if (result == (gsize) -1 && reason != E2BIG)
        return FALSE;
    }
  return TRUE;
}

/**
 * precis_charset_convert:
 * @data: bytes
 * @size: how many
 * @charset: a name that precis_charset_lookup() gives
 * @text: the UTF-8 is appended here; NUL and control characters are still in it
 *
 * Converts to UTF-8. What cannot be read becomes U+FFFD, a charset that the system does not know is read as
 * Windows-1252's ASCII part. Linear time.
 *
 * Returns: the number of units that could not be read
 */
gsize
precis_charset_convert (const char *data, gsize size, const char *charset, GString *text)
{
  GIConv iconv;
  gsize unit = unit_size (charset);
  gsize n_replaced = 0;
  char *p = (char *) data;

  if (strcmp (charset, "UTF-8") == 0)
    return convert_utf8 (data, size, text);
  iconv = g_iconv_open ("UTF-8", charset);
  if (iconv == (GIConv) -1)
    return convert_utf8 (data, size, text);
  while (!convert_run (iconv, &p, &size, text))
    {
      gsize skipped = MIN (unit, size);

      g_iconv (iconv, NULL, NULL, NULL, NULL);
      g_string_append (text, replacement);
      n_replaced++;
      p += skipped;
      size -= skipped;
    }
  g_iconv_close (iconv);
  return n_replaced;
}
