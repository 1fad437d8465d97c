/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-data.h"
#include "precis-error.h"
#include "precis-pack.h"

typedef struct
{
  char    magic[8];
  guint32 version;
  guint32 unused;
  guint64 length;
  guint64 checksum;
} Head;

G_STATIC_ASSERT (sizeof (Head) <= PRECIS_PACK_HEAD);

/* Eight bytes at a time: a file of some megabytes is checked within a millisecond at each start. */
static guint64
sum_up (const guint8 *data, gsize length)
{
  guint64 sum = length, word = 0;

  for (; length >= sizeof word; data += sizeof word, length -= sizeof word)
    {
      memcpy (&word, data, sizeof word);
      sum = (sum ^ word) * 0x9e3779b97f4a7c15u;
      sum ^= sum >> 29;
    }
  word = 0;
  memcpy (&word, data, length);
  return (sum ^ word) * 0x9e3779b97f4a7c15u;
}

static const char *
find_fault (const guint8 *bytes, gsize length, const char *magic, guint32 version)
{
  Head head;

  if (length < PRECIS_PACK_HEAD)
    return _("it is cut short");
  memcpy (&head, bytes, sizeof head);
  if (memcmp (head.magic, magic, sizeof head.magic) != 0)
    return _("it is of another kind");
  if (head.version != version)
    return _("it is of another version");
  if (head.length != length - PRECIS_PACK_HEAD)
    return _("it is cut short");
  if (head.checksum != sum_up (bytes + PRECIS_PACK_HEAD, head.length))
    return _("it is damaged");
  return NULL;
}

/**
 * precis_pack_open:
 * @self: (out): the pack, to be closed with precis_pack_close() if it was opened
 * @name: as for precis_data_map()
 * @magic: the eight characters that such a file begins with
 * @version: the version that the reader understands
 * @error: %PRECIS_ERROR_DATA if the file is missing, of another kind or version, cut short or damaged
 *
 * Maps a pack and checks it. Any thread.
 *
 * Returns: whether it is sound
 */
gboolean
precis_pack_open (PrecisPack *self, const char *name, const char *magic, guint32 version, GError **error)
{
  const guint8 *bytes;
  const char *fault;

  self->file = precis_data_map (name, error);
  if (!self->file)
    return FALSE;
  bytes = (const guint8 *) g_mapped_file_get_contents (self->file);
  self->length = g_mapped_file_get_length (self->file);
  fault = find_fault (bytes, self->length, magic, version);
  if (fault)
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA,
                   _("The file “%s” of Precis cannot be used: %s. Install Precis again."), name, fault);
      precis_pack_close (self);
      return FALSE;
    }
  self->data = bytes + PRECIS_PACK_HEAD;
  self->length -= PRECIS_PACK_HEAD;
  return TRUE;
}

void
precis_pack_close (PrecisPack *self)
{
  g_clear_pointer (&self->file, g_mapped_file_unref);
}

/**
 * precis_pack_write:
 * @path: the file to write; one that is there is replaced
 * @magic: eight characters
 * @version: the version of what is in it
 * @data: the numbers
 * @length: bytes of @data
 * @error: of g_file_set_contents()
 *
 * Writes a pack. The same data give the same bytes.
 *
 * Returns: whether it was written
 */
gboolean
precis_pack_write (const char *path, const char *magic, guint32 version, gconstpointer data, gsize length,
                   GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 room[PRECIS_PACK_HEAD] = { 0 };
  Head head = { { 0 }, version, 0, length, sum_up (data, length) };

  memcpy (head.magic, magic, sizeof head.magic);
  memcpy (room, &head, sizeof head);
  g_byte_array_append (bytes, room, sizeof room);
  g_byte_array_append (bytes, data, length);
  return g_file_set_contents (path, (const char *) bytes->data, bytes->len, error);
}
