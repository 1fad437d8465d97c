/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-limits.h"
#include "precis-original.h"

#define ZLIB_LEVEL 6

/* Converts all of @bytes to at most @most bytes; NULL if it is malformed, unfinished, or more. */
static GBytes *
convert (GConverter *converter, GBytes *bytes, gsize most)
{
  gsize left, read, written;
  const guint8 *input = g_bytes_get_data (bytes, &left);
  g_autofree guint8 *output = g_try_malloc (MAX (most, 1));
  gsize length = 0;
  GConverterResult result = output ? G_CONVERTER_CONVERTED : G_CONVERTER_ERROR;

  while (result == G_CONVERTER_CONVERTED && length < most)
    {
      result = g_converter_convert (converter, input, left, output + length, most - length,
                                    G_CONVERTER_INPUT_AT_END,
                                    &read, &written, NULL);
      if (result == G_CONVERTER_ERROR)
        break;
      input += read;
      left -= read;
      length += written;
    }
  if (result != G_CONVERTER_FINISHED)
    return NULL;
  return g_bytes_new_take (g_realloc (g_steal_pointer (&output), MAX (length, 1)), length);
}

/**
 * precis_original_compress:
 * @bytes: what to keep small
 *
 * Returns: (transfer full): it in zlib's format (RFC 1950)
 */
GBytes *
precis_original_compress (GBytes *bytes)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, ZLIB_LEVEL);
  gsize size = g_bytes_get_size (bytes);

  /* What cannot be made smaller grows by 5 bytes in 16 KiB and by the frame (zlib's deflateBound()). */
  return convert (G_CONVERTER (compressor), bytes, size + size / 1000 + 64);
}

/**
 * precis_original_expand:
 * @compressed: what precis_original_compress() made, perhaps damaged since
 * @size: how much it must come to, in bytes
 *
 * Takes no more memory than @size, whatever @compressed holds.
 *
 * Returns: (transfer full) (nullable): the bytes; %NULL if they are damaged or are not @size
 */
GBytes *
precis_original_expand (GBytes *compressed, gsize size)
{
  g_autoptr (GZlibDecompressor) decompressor = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  g_autoptr (GBytes) bytes = NULL;

  if (size > PRECIS_MAX_TEXT_FILE)
    return NULL;
  /* A byte of room more, or the end mark behind the last byte would not be read. */
  bytes = convert (G_CONVERTER (decompressor), compressed, size + 1);
  return bytes && g_bytes_get_size (bytes) == size ? g_steal_pointer (&bytes) : NULL;
}
