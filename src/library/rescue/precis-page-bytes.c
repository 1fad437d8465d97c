/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <unistd.h>

#include "precis-page-bytes.h"

#define MAX_VARINT 9

guint32
precis_page_u32 (const guint8 *data)
{
  return (guint32) data[0] << 24 | data[1] << 16 | data[2] << 8 | data[3];
}

guint
precis_page_u16 (const guint8 *data)
{
  return data[0] << 8 | data[1];
}

/**
 * precis_page_varint:
 * @data: where it begins
 * @size: bytes that may be read
 * @value: (out): the number
 *
 * Reads a number of one to nine bytes (https://sqlite.org/fileformat2.html#varint).
 *
 * Returns: its bytes, or 0 if it goes beyond @size
 */
guint
precis_page_varint (const guint8 *data, gsize size, guint64 *value)
{
  *value = 0;
  for (guint n = 0; n < MIN (size, MAX_VARINT); n++)
    {
      if (n == MAX_VARINT - 1)
        {
          *value = *value << 8 | data[n];
          return MAX_VARINT;
        }
      *value = *value << 7 | (data[n] & 0x7f);
      if (data[n] < 0x80)
        return n + 1;
    }
  return 0;
}

/**
 * precis_page_is_size:
 * @size: a number
 *
 * Returns: whether pages may have that many bytes
 */
gboolean
precis_page_is_size (guint size)
{
  return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

/**
 * precis_page_pread:
 * @fd: a file
 * @buffer: (out caller-allocates): what is read; what lies behind the file's end is zero
 * @size: bytes wanted
 * @start: where they begin
 *
 * Returns: whether there was anything
 */
gboolean
precis_page_pread (int fd, guint8 *buffer, gsize size, guint64 start)
{
  gsize done = 0;

  while (done < size)
    {
      gssize n = pread (fd, buffer + done, size - done, start + done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        break;
      done += n;
    }
  for (gsize at = done; at < size; at++)
    buffer[at] = 0;
  return done > 0;
}
