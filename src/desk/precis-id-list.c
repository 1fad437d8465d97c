/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-id-list.h"

/* More differences than that are told as one: a list widget works for each of them. */
#define MAX_HUNKS 32

struct _PrecisIdList
{
  gatomicrefcount  refs;
  GArray          *ids;    /* of gint64 */
  int              rising; /* 1 if each number is above the one before, -1 if each is below, 0 otherwise */
  GArray          *sorted; /* positions in the order of their numbers; %NULL if the list itself is in order */
};

static gint64
id_at (PrecisIdList *self, guint position)
{
  return g_array_index (self->ids, gint64, position);
}

static int
find_direction (GArray *ids)
{
  gboolean rising = TRUE, falling = TRUE;

  for (guint i = 1; i < ids->len && (rising || falling); i++)
    {
      rising = rising && g_array_index (ids, gint64, i - 1) < g_array_index (ids, gint64, i);
      falling = falling && g_array_index (ids, gint64, i - 1) > g_array_index (ids, gint64, i);
    }
  return falling ? -1 : rising;
}

static int
compare_positions (gconstpointer a, gconstpointer b, gpointer data)
{
  gint64 first = id_at (data, *(const guint *) a), second = id_at (data, *(const guint *) b);

  return first < second ? -1 : first > second;
}

static void
sort_positions (PrecisIdList *self)
{
  self->sorted = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->ids->len);
  for (guint i = 0; i < self->ids->len; i++)
    g_array_append_val (self->sorted, i);
  g_array_sort_with_data (self->sorted, compare_positions, self);
}

/* The position of the number of rank @rank, the lowest having rank 0. */
static guint
position_of_rank (PrecisIdList *self, guint rank)
{
  if (self->sorted)
    return g_array_index (self->sorted, guint, rank);
  return self->rising > 0 ? rank : self->ids->len - 1 - rank;
}

/* Whether @a stands before @b in lists that go the way of @rising. */
static gboolean
is_before (gint64 a, gint64 b, int rising)
{
  return rising > 0 ? a < b : a > b;
}

/* Steps over what both lists have from @i and @j on. */
static void
skip_common (PrecisIdList *old, PrecisIdList *newer, guint *i, guint *j)
{
  while (*i < old->ids->len && *j < newer->ids->len && id_at (old, *i) == id_at (newer, *j))
    {
      (*i)++;
      (*j)++;
    }
}

/* Steps over what only one of two lists in the same order has from @i and @j on. */
static void
skip_different (PrecisIdList *old, PrecisIdList *newer, guint *i, guint *j)
{
  while (*i < old->ids->len || *j < newer->ids->len)
    if (*j == newer->ids->len)
      (*i)++;
    else if (*i == old->ids->len)
      (*j)++;
    else if (id_at (old, *i) == id_at (newer, *j))
      break;
    else if (is_before (id_at (old, *i), id_at (newer, *j), newer->rising))
      (*i)++;
    else
      (*j)++;
}

/* All differences of two lists in the same order. */
static GArray *
compare_ordered (PrecisIdList *old, PrecisIdList *newer)
{
  GArray *hunks = g_array_new (FALSE, FALSE, sizeof (PrecisHunk));
  guint i = 0, j = 0;

  for (skip_common (old, newer, &i, &j); i < old->ids->len || j < newer->ids->len; skip_common (old, newer, &i, &j))
    {
      PrecisHunk hunk = { .old_start = i, .new_start = j };

      skip_different (old, newer, &i, &j);
      hunk.removed = i - hunk.old_start;
      hunk.added = j - hunk.new_start;
      g_array_append_val (hunks, hunk);
    }
  return hunks;
}

/* One difference: all but what is the same at the beginning and at the end. */
static GArray *
compare_ends (PrecisIdList *old, PrecisIdList *newer)
{
  GArray *hunks = g_array_new (FALSE, FALSE, sizeof (PrecisHunk));
  guint start = 0, end_old = old->ids->len, end_new = newer->ids->len, j = 0;
  PrecisHunk hunk;

  skip_common (old, newer, &start, &j);
  while (end_old > start && end_new > start && id_at (old, end_old - 1) == id_at (newer, end_new - 1))
    {
      end_old--;
      end_new--;
    }
  hunk = (PrecisHunk) { start, end_old - start, start, end_new - start };
  if (hunk.removed > 0 || hunk.added > 0)
    g_array_append_val (hunks, hunk);
  return hunks;
}

static gboolean
is_ordered_as (PrecisIdList *self, PrecisIdList *newer)
{
  return newer->rising != 0 && (self->rising == newer->rising || self->ids->len < 2);
}

/**
 * precis_id_list_new:
 * @ids: (transfer full): of gint64
 *
 * Returns: (transfer full): a list of them
 */
PrecisIdList *
precis_id_list_new (GArray *ids)
{
  PrecisIdList *self = g_new0 (PrecisIdList, 1);

  g_atomic_ref_count_init (&self->refs);
  self->ids = ids;
  self->rising = find_direction (ids);
  if (self->rising == 0)
    sort_positions (self);
  return self;
}

PrecisIdList *
precis_id_list_ref (PrecisIdList *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
precis_id_list_unref (PrecisIdList *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_array_unref (self->ids);
  g_clear_pointer (&self->sorted, g_array_unref);
  g_free (self);
}

guint
precis_id_list_get_n (PrecisIdList *self)
{
  return self->ids->len;
}

gint64
precis_id_list_get (PrecisIdList *self, guint position)
{
  return id_at (self, position);
}

/**
 * precis_id_list_find:
 * @self: a list
 * @id: a number
 *
 * Bisects.
 *
 * Returns: its position, or %G_MAXUINT
 */
guint
precis_id_list_find (PrecisIdList *self, gint64 id)
{
  guint low = 0, high = self->ids->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (id_at (self, position_of_rank (self, middle)) < id)
        low = middle + 1;
      else
        high = middle;
    }
  if (low == self->ids->len || id_at (self, position_of_rank (self, low)) != id)
    return G_MAXUINT;
  return position_of_rank (self, low);
}

/**
 * precis_id_list_compare:
 * @self: the older list
 * @newer: the newer one
 *
 * Finds where two lists differ: every place if both are in the order of their numbers, else from the first difference
 * to the last. Linear.
 *
 * Returns: (transfer full): an array of #PrecisHunk, from the beginning on
 */
GArray *
precis_id_list_compare (PrecisIdList *self, PrecisIdList *newer)
{
  g_autoptr (GArray) hunks = is_ordered_as (self, newer) ? compare_ordered (self, newer) : compare_ends (self, newer);

  return hunks->len > MAX_HUNKS ? compare_ends (self, newer) : g_steal_pointer (&hunks);
}
