/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-id-view.h"

void
precis_id_view_init (PrecisIdView *self)
{
  *self = (PrecisIdView) { precis_id_list_new (g_array_new (FALSE, FALSE, sizeof (gint64))) };
}

void
precis_id_view_clear (PrecisIdView *self)
{
  g_clear_pointer (&self->ids, precis_id_list_unref);
}

guint
precis_id_view_get_n (const PrecisIdView *self)
{
  return self->n_old + precis_id_list_get_n (self->ids) - self->new_start;
}

/**
 * precis_id_view_get:
 * @self: a view
 * @position: a position below precis_id_view_get_n()
 *
 * Returns: the number there
 */
gint64
precis_id_view_get (const PrecisIdView *self, guint position)
{
  return position < self->n_old ? precis_id_list_get (self->old, position)
                                : precis_id_list_get (self->ids, position - self->n_old + self->new_start);
}

/**
 * precis_id_view_find:
 * @self: a view
 * @id: a number
 *
 * Returns: its position, or %G_MAXUINT
 */
guint
precis_id_view_find (const PrecisIdView *self, gint64 id)
{
  guint position = precis_id_list_find (self->ids, id);

  if (position != G_MAXUINT && position >= self->new_start)
    return self->n_old + position - self->new_start;
  position = self->old ? precis_id_list_find (self->old, id) : G_MAXUINT;
  return position < self->n_old ? position : G_MAXUINT;
}

/**
 * precis_id_view_replace:
 * @self: a view
 * @ids: the numbers to show from now on
 * @func: called for each difference; must not replace again
 * @data: for @func
 */
void
precis_id_view_replace (PrecisIdView *self, PrecisIdList *ids, PrecisIdViewFunc func, gpointer data)
{
  g_autoptr (GArray) hunks = precis_id_list_compare (self->ids, ids);

  self->n_old = precis_id_list_get_n (self->ids);
  self->new_start = precis_id_list_get_n (ids);
  self->old = self->ids;
  self->ids = precis_id_list_ref (ids);
  for (guint i = hunks->len; i-- > 0;)
    {
      const PrecisHunk *hunk = &g_array_index (hunks, PrecisHunk, i);

      self->n_old = hunk->old_start;
      self->new_start = hunk->new_start;
      func (hunk->old_start, hunk->removed, hunk->added, data);
    }
  self->n_old = self->new_start = 0;
  g_clear_pointer (&self->old, precis_id_list_unref);
}
