/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-character.h"
#include "precis-limits.h"
#include "precis-normalise.h"

#define COMPOSED_BYTES 1024 /* composed at a time, more or less */

/* Characters without a shape of their own that hide in text or reorder it: soft hyphen, zero-width spaces and
 * joins, bidirectional marks, overrides and isolates, byte order mark, interlinear and tag characters. The
 * zero-width joiners stay: Persian, Indic scripts and emoji are written with them. */
static gboolean
is_invisible (gunichar c)
{
  return c == 0xAD || c == 0x61C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F
         || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
         || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/* Takes invisible characters, controls and marks beyond the limit out of [@p, @end), and makes one plain space or,
 * if @lines, one line end of each run of white space. */
static GString *
clean_text (const char *p, const char *end, gboolean lines)
{
  GString *clean = g_string_sized_new (end - p);
  char space = '\0';
  guint marks = 0, size;

  for (; p < end; p += size)
    {
      gunichar c = precis_character_get (p, end, &size);
      gboolean line_end = is_line_end (c);

      if (line_end || g_unichar_isspace (c))
        {
          space = lines && (line_end || space == '\n') ? '\n' : ' ';
          continue;
        }
      if (is_invisible (c) || g_unichar_iscntrl (c))
        continue;
      marks = g_unichar_ismark (c) ? marks + 1 : 0;
      if (marks > PRECIS_MAX_COMBINING_MARKS)
        continue;
      if (space && clean->len > 0)
        g_string_append_c (clean, space);
      space = '\0';
      g_string_append_unichar (clean, c);
    }
  return clean;
}

/* Whether NFC may change a text: nothing of Latin-1 does. */
static gboolean
needs_composing (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guint8) text[i] > 0xC3)
      return TRUE;
  return FALSE;
}

/* Where a composed text may be cut: before a character that nothing composes with what stands before it. */
static gboolean
begins_composition (const char *p)
{
  gunichar c = g_utf8_get_char (p);

  return !g_unichar_ismark (c) && !(c >= 0x1160 && c <= 0x11FF);
}

/* NFC, in pieces: g_utf8_normalize() moves the whole rest of its text for every pair that it composes. */
static char *
compose (const char *text, gsize length)
{
  GString *composed = g_string_sized_new (length);
  const char *end = text + length;

  while (text < end)
    {
      const char *cut = text + MIN (COMPOSED_BYTES, end - text);
      g_autofree char *piece = NULL;

      while (cut < end && ((*cut & 0xC0) == 0x80 || !begins_composition (cut)))
        cut++;
      piece = g_utf8_normalize (text, cut - text, G_NORMALIZE_NFC);
      g_string_append (composed, piece);
      text = cut;
    }
  return g_string_free (composed, FALSE);
}

static char *
normalise (const char *text, gssize length, gboolean lines)
{
  GString *clean = clean_text (text, text + (length < 0 ? strlen (text) : (gsize) length), lines);
  char *composed;

  if (!needs_composing (clean->str, clean->len))
    return g_string_free (clean, FALSE);
  /* Marks are limited before: composing sorts each run of them, in more than linear time. */
  composed = compose (clean->str, clean->len);
  g_string_free (clean, TRUE);
  return composed;
}

/**
 * precis_normalise_line:
 * @text: bytes
 * @length: their number, or -1 if they end with a NUL
 *
 * Makes a line of clean text: valid UTF-8 (each byte of what is not becomes U+FFFD), NFC, each run of white
 * space (line ends and no-break spaces too) one space, none at the ends; without controls, NUL, byte order
 * marks, soft hyphens, zero-width spaces and bidirectional controls; combining marks limited to
 * %PRECIS_MAX_COMBINING_MARKS in a row. Linear time; any thread.
 *
 * Returns: (transfer full): the line, perhaps empty
 */
char *
precis_normalise_line (const char *text, gssize length)
{
  return normalise (text, length, FALSE);
}

/**
 * precis_normalise_text:
 * @text: bytes
 * @length: their number, or -1 if they end with a NUL
 *
 * As precis_normalise_line(), but line ends stay: each run of white space with a line end in it becomes one
 * "\n".
 *
 * Returns: (transfer full): the text, perhaps empty
 */
char *
precis_normalise_text (const char *text, gssize length)
{
  return normalise (text, length, TRUE);
}
