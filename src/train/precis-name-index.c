/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-index.h"

#define FIRST_SIZE (1u << 20)

static guint64
hash_of (const PrecisNameIndex *self, guint32 number)
{
  return g_array_index (self->hashes, guint64, number);
}

/* The place of a hash, or the free place where it belongs: numbers plus one, 0 for free. */
static guint32 *
find_place (const PrecisNameIndex *self, guint64 hash)
{
  guint32 at = (guint32) (hash ^ hash >> 32) & self->mask;

  while (self->places[at] && hash_of (self, self->places[at] - 1) != hash)
    at = (at + 1) & self->mask;
  return &self->places[at];
}

static void
lay_out (PrecisNameIndex *self, guint32 size)
{
  g_free (self->places);
  self->mask = size - 1;
  self->places = g_new0 (guint32, size);
  for (guint32 i = 0; i < self->hashes->len; i++)
    *find_place (self, hash_of (self, i)) = i + 1;
}

/**
 * precis_name_index_new:
 *
 * Returns: (transfer full): an index without features
 */
PrecisNameIndex *
precis_name_index_new (void)
{
  PrecisNameIndex *self = g_new0 (PrecisNameIndex, 1);

  self->hashes = g_array_new (FALSE, FALSE, sizeof (guint64));
  self->counts = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->private = g_array_new (FALSE, FALSE, sizeof (guint8));
  lay_out (self, FIRST_SIZE);
  return self;
}

void
precis_name_index_free (PrecisNameIndex *self)
{
  g_array_unref (self->hashes);
  g_array_unref (self->counts);
  g_array_unref (self->private);
  g_free (self->places);
  g_free (self);
}

/**
 * precis_name_index_count:
 * @self: an index
 * @hash: a feature that was seen once more
 * @private: whether it is a habit of one set
 */
void
precis_name_index_count (PrecisNameIndex *self, guint64 hash, gboolean private)
{
  guint32 *place = find_place (self, hash);
  guint32 once = 1;
  guint8 mark = private;

  if (*place)
    {
      g_array_index (self->counts, guint32, *place - 1)++;
      return;
    }
  g_array_append_val (self->hashes, hash);
  g_array_append_val (self->counts, once);
  g_array_append_val (self->private, mark);
  *place = self->hashes->len;
  if (self->hashes->len > self->mask / 2)
    lay_out (self, 2 * (self->mask + 1));
}

/**
 * precis_name_index_prune:
 * @self: an index
 * @least: how often a feature must have been seen to stay; the others are forgotten, and the rest numbered anew
 */
void
precis_name_index_prune (PrecisNameIndex *self, guint32 least)
{
  guint32 kept = 0;

  for (guint32 i = 0; i < self->hashes->len; i++)
    if (g_array_index (self->counts, guint32, i) >= least)
      {
        g_array_index (self->hashes, guint64, kept) = hash_of (self, i);
        g_array_index (self->private, guint8, kept) = g_array_index (self->private, guint8, i);
        g_array_index (self->counts, guint32, kept++) = g_array_index (self->counts, guint32, i);
      }
  g_array_set_size (self->hashes, kept);
  g_array_set_size (self->counts, kept);
  g_array_set_size (self->private, kept);
  lay_out (self, self->mask + 1);
}

/**
 * precis_name_index_find:
 * @self: an index
 * @hash: a feature
 *
 * Returns: its number, or %PRECIS_NAME_NO_FEATURE
 */
guint32
precis_name_index_find (const PrecisNameIndex *self, guint64 hash)
{
  guint32 place = *find_place (self, hash);

  return place ? place - 1 : PRECIS_NAME_NO_FEATURE;
}
