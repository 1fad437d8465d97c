/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-id-list.h"

G_BEGIN_DECLS

/**
 * PrecisIdView:
 *
 * The numbers that a list model shows. When they are replaced, the differences are told one by one, from the end on, and
 * at each of them the view is what the listeners know: up to the difference the old numbers, from there on the new ones.
 */
typedef struct
{
  PrecisIdList *ids;
  PrecisIdList *old;       /* %NULL but in precis_id_view_replace() */
  guint         n_old;     /* the first so many numbers are still those of @old … */
  guint         new_start; /* … and those of @ids from here on follow */
} PrecisIdView;

typedef void (*PrecisIdViewFunc) (guint position, guint removed, guint added, gpointer data);

void   precis_id_view_init    (PrecisIdView *self);
void   precis_id_view_clear   (PrecisIdView *self);
guint  precis_id_view_get_n   (const PrecisIdView *self);
gint64 precis_id_view_get     (const PrecisIdView *self, guint position);
guint  precis_id_view_find    (const PrecisIdView *self, gint64 id);
void   precis_id_view_replace (PrecisIdView *self, PrecisIdList *ids, PrecisIdViewFunc func, gpointer data);

G_END_DECLS
