/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisIdList:
 *
 * Numbers of articles in the order of a list, none of them twice. Immutable; any thread.
 */
typedef struct _PrecisIdList PrecisIdList;

/**
 * PrecisHunk:
 * @old_start: where the two lists begin to differ, in the older one
 * @removed: how many numbers of the older one are not in the newer one, or stand elsewhere
 * @new_start: where they begin to differ in the newer one
 * @added: how many numbers stand in their place
 */
typedef struct
{
  guint old_start;
  guint removed;
  guint new_start;
  guint added;
} PrecisHunk;

PrecisIdList *precis_id_list_new     (GArray *ids);
PrecisIdList *precis_id_list_ref     (PrecisIdList *self);
void          precis_id_list_unref   (PrecisIdList *self);
guint         precis_id_list_get_n   (PrecisIdList *self);
gint64        precis_id_list_get     (PrecisIdList *self, guint position);
guint         precis_id_list_find    (PrecisIdList *self, gint64 id);
GArray       *precis_id_list_compare (PrecisIdList *self, PrecisIdList *newer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisIdList, precis_id_list_unref)

G_END_DECLS
