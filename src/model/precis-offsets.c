/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-offsets.h"

#define STRIDE 64

struct _PrecisOffsets
{
  const char *text;
  guint32     length;
  guint32    *chars;    /* code points before byte i * STRIDE; NULL for ASCII */
  guint32     n_chars;
};

static gboolean
starts_char (char c)
{
  return ((guint8) c & 0xC0) != 0x80;
}

static gboolean
is_ascii (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((guint8) text[i] >= 0x80)
      return FALSE;
  return TRUE;
}

static void
count_chars (PrecisOffsets *self)
{
  self->chars = g_new (guint32, self->length / STRIDE + 1);
  for (guint32 i = 0; i <= self->length; i++)
    {
      if (i % STRIDE == 0)
        self->chars[i / STRIDE] = self->n_chars;
      if (i < self->length)
        self->n_chars += starts_char (self->text[i]);
    }
}

/**
 * precis_offsets_new:
 * @text: valid UTF-8, which must outlive the result
 *
 * Returns: (transfer full): the offsets of @text
 */
PrecisOffsets *
precis_offsets_new (const char *text)
{
  PrecisOffsets *self = g_new0 (PrecisOffsets, 1);

  self->text = text;
  self->length = strlen (text);
  if (is_ascii (text, self->length))
    self->n_chars = self->length;
  else
    count_chars (self);
  return self;
}

void
precis_offsets_free (PrecisOffsets *self)
{
  g_free (self->chars);
  g_free (self);
}

/**
 * precis_offsets_get_text:
 * @self: offsets
 *
 * Returns: the text that they are of
 */
const char *
precis_offsets_get_text (const PrecisOffsets *self)
{
  return self->text;
}

/**
 * precis_offsets_to_chars:
 * @self: offsets
 * @byte: a byte offset; what is past the end counts as the end
 *
 * Returns: how many code points stand before @byte
 */
guint32
precis_offsets_to_chars (const PrecisOffsets *self, guint32 byte)
{
  guint32 n;

  byte = MIN (byte, self->length);
  if (!self->chars)
    return byte;
  n = self->chars[byte / STRIDE];
  for (guint32 i = byte / STRIDE * STRIDE; i < byte; i++)
    n += starts_char (self->text[i]);
  return n;
}

/**
 * precis_offsets_to_bytes:
 * @self: offsets
 * @chars: a code point offset; what is past the end counts as the end
 *
 * Returns: the byte offset of code point @chars
 */
guint32
precis_offsets_to_bytes (const PrecisOffsets *self, guint32 chars)
{
  guint32 low = 0, high = self->length / STRIDE, byte;

  chars = MIN (chars, self->n_chars);
  if (!self->chars)
    return chars;
  while (low < high)
    {
      guint32 middle = (low + high + 1) / 2;

      if (self->chars[middle] <= chars)
        low = middle;
      else
        high = middle - 1;
    }
  byte = low * STRIDE;
  for (guint32 n = self->chars[low]; byte < self->length; byte++)
    if (starts_char (self->text[byte]) && n++ == chars)
      break;
  return byte;
}
