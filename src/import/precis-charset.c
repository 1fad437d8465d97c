/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-charset.h"

#define META_BYTES       (64 * 1024) /* where a page declares its charset; many do far down */
#define SAMPLE_BYTES     (64 * 1024) /* looked at for the parity of NUL bytes */
#define DECLARATION_BYTES 256        /* an XML declaration is shorter */
#define MIN_NULS         8           /* that prove UTF-16 even if they are few among the letters */
#define TAG_BYTES        1024        /* a meta element is shorter */

static const struct
{
  const char *bytes;
  gsize       size;
  const char *charset;
} byte_order_marks[] = {
  { "\xEF\xBB\xBF", 3, "UTF-8" },
  { "\xFF\xFE\0\0", 4, "UTF-32LE" }, /* before UTF-16LE, whose mark it begins with */
  { "\0\0\xFE\xFF", 4, "UTF-32BE" },
  { "\xFF\xFE", 2, "UTF-16LE" },
  { "\xFE\xFF", 2, "UTF-16BE" },
};

static const char *
find_byte_order_mark (const char *data, gsize size, gsize *length)
{
  for (guint i = 0; i < G_N_ELEMENTS (byte_order_marks); i++)
    if (size >= byte_order_marks[i].size
        && memcmp (data, byte_order_marks[i].bytes, byte_order_marks[i].size) == 0)
      {
        *length = byte_order_marks[i].size;
        return byte_order_marks[i].charset;
      }
  return NULL;
}

static const char *
find_no_case (const char *data, gsize size, const char *word)
{
  gsize length = strlen (word);

  for (; size >= length; data++, size--)
    if (g_ascii_strncasecmp (data, word, length) == 0)
      return data;
  return NULL;
}

/* The charset of "…charset=NAME…" or "…encoding='NAME'…", where @key is the word before the equals sign. */
static const char *
read_assignment (const char *data, gsize size, const char *key)
{
  const char *end = data + size;
  const char *p = find_no_case (data, size, key);
  const char *value;

  if (!p)
    return NULL;
  for (p += strlen (key); p < end && g_ascii_isspace (*p); p++)
    ;
  if (p == end || *p != '=')
    return NULL;
  for (p++; p < end && (g_ascii_isspace (*p) || *p == '"' || *p == '\''); p++)
    ;
  for (value = p; p < end && (g_ascii_isalnum (*p) || strchr ("-_:.", *p)) && *p; p++)
    ;
  return precis_charset_lookup (value, p - value);
}

/* A page cannot tell in ASCII letters that it is UTF-16: browsers read such a claim as UTF-8. */
static const char *
plausible_declaration (const char *charset)
{
  if (charset && (g_str_has_prefix (charset, "UTF-16") || g_str_has_prefix (charset, "UTF-32")))
    return "UTF-8";
  return charset;
}

static const char *
find_meta (const char *data, gsize size)
{
  const char *end = data + MIN (size, META_BYTES);

  for (const char *p = data; (p = find_no_case (p, end - p, "<meta")); p++)
    {
      const char *close = memchr (p, '>', MIN (end - p, TAG_BYTES));
      const char *charset = close ? read_assignment (p, close - p, "charset") : NULL;

      if (charset)
        return plausible_declaration (charset);
    }
  return NULL;
}

static const char *
find_declaration (const char *data, gsize size, const char *content_type)
{
  const char *charset = NULL;

  if (content_type)
    charset = read_assignment (content_type, strlen (content_type), "charset");
  if (!charset && size > 5 && memcmp (data, "<?xml", 5) == 0)
    charset = plausible_declaration (read_assignment (data, MIN (size, DECLARATION_BYTES), "encoding"));
  return charset ? charset : find_meta (data, size);
}

/* UTF-16 without a mark: Latin text has a NUL in nearly each pair, other text at least at spaces and line
 * ends, always on the same side; a NUL or two are just dirt. */
static const char *
find_utf16 (const char *data, gsize size)
{
  gsize n_pairs = MIN (size, SAMPLE_BYTES) / 2;
  gsize n_nuls[2] = { 0, 0 };

  for (gsize i = 0; i < n_pairs * 2; i++)
    n_nuls[i % 2] += data[i] == '\0';
  for (guint side = 0; side < 2; side++)
    if (n_nuls[side] * 10 > n_pairs * (n_nuls[side] < MIN_NULS ? 4 : 1) && n_nuls[!side] * 20 <= n_nuls[side])
      return side == 0 ? "UTF-16BE" : "UTF-16LE";
  return NULL;
}

/* Counts the runs that are UTF-8 beyond ASCII and the bytes that are not UTF-8; an end that is cut off after
 * good runs counts as neither. */
static void
survey_utf8 (const char *data, gsize size, gsize *n_good, gsize *n_bad)
{
  *n_good = *n_bad = 0;
  for (gsize i = 0; i < size;)
    {
      gunichar c;

      if ((guint8) data[i] < 0x80)
        {
          i++;
          continue;
        }
      c = g_utf8_get_char_validated (data + i, size - i);
      if (c == (gunichar) -2 && *n_good > 0)
        return;
      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          *n_bad += 1;
          i++;
          continue;
        }
      *n_good += 1;
      i += g_utf8_next_char (data + i) - (data + i);
    }
}

/* Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever a page with an old template says of them; and a
 * page that claims to be UTF-8 but mostly is not was written with the charset of old editors. */
static const char *
choose_charset (const char *data, gsize size, const char *content_type, gboolean *guessed)
{
  const char *charset = find_utf16 (data, size);
  gsize n_good, n_bad;

  if (charset)
    return charset;
  charset = find_declaration (data, size, content_type);
  survey_utf8 (data, size, &n_good, &n_bad);
  if (n_bad == 0)
    return charset && n_good == 0 ? charset : "UTF-8";
  if (n_good > n_bad && (!charset || strcmp (charset, "UTF-8") == 0))
    return "UTF-8";
  if (charset && strcmp (charset, "UTF-8") != 0)
    return charset;
  *guessed = TRUE;
  return "WINDOWS-1252";
}

static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static gboolean
is_unwanted (gunichar c)
{
  return (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE
         || (c >= 0xFDD0 && c <= 0xFDEF);
}

/* In place: removes what may not stand in a text, makes every line end "\n", and counts. */
static void
clean (PrecisDecoded *decoded, GString *text)
{
  const char *end = text->str + text->len;
  char *out = text->str;

  for (const char *p = text->str; p < end;)
    {
      gunichar c = (guint8) *p < 0x80 ? (gunichar) *p : g_utf8_get_char (p);
      const char *next = (guint8) *p < 0x80 ? p + 1 : g_utf8_next_char (p);

      if (c == '\r' && !(next < end && *next == '\n'))
        c = '\n';
      if (is_line_end (c))
        *out++ = '\n';
      else if (is_unwanted (c))
        decoded->n_controls += c != '\r' && c != 0xFEFF;
      else
        while (p < next)
          *out++ = *p++;
      decoded->n_characters += !is_unwanted (c);
      decoded->n_replaced += c == 0xFFFD;
      p = next;
    }
  g_string_truncate (text, out - text->str);
}

/**
 * precis_charset_decode:
 * @data: bytes of a text
 * @size: how many
 * @content_type: (nullable): what the carrier said, e.g. "text/html; charset=koi8-r"
 * @decoded: (out caller-allocates): the text; precis_decoded_clear() frees it
 *
 * Finds out the charset and makes valid UTF-8, always. In this order: byte order mark, the parity of NUL
 * bytes (UTF-16 without a mark), validity as UTF-8 beyond ASCII, content type, XML declaration, HTML's meta,
 * and Windows-1252, in which every text can be read. Linear time. Any thread.
 */
void
precis_charset_decode (const char *data, gsize size, const char *content_type, PrecisDecoded *decoded)
{
  GString *text = g_string_sized_new (size + 1);
  gsize mark = 0;

  *decoded = (PrecisDecoded) { NULL };
  decoded->charset = find_byte_order_mark (data, size, &mark);
  if (!decoded->charset)
    decoded->charset = choose_charset (data, size, content_type, &decoded->guessed);
  precis_charset_convert (data + mark, size - mark, decoded->charset, text);
  clean (decoded, text);
  decoded->length = text->len;
  decoded->text = g_string_free (text, FALSE);
}

void
precis_decoded_clear (PrecisDecoded *decoded)
{
  g_clear_pointer (&decoded->text, g_free);
}
