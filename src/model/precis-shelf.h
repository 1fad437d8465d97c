/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisShelfKind:
 * @PRECIS_SHELF_INBOX: what is neither archived nor deleted
 * @PRECIS_SHELF_ALL: what is not deleted
 * @PRECIS_SHELF_STARRED: what the user starred
 * @PRECIS_SHELF_ARCHIVE: what the user archived
 * @PRECIS_SHELF_TRASH: what was deleted in the last PRECIS_TRASH_DAYS days
 * @PRECIS_SHELF_DOSSIER: a dossier, in its own order
 * @PRECIS_SHELF_TAG: what has a tag
 * @PRECIS_SHELF_SEARCH: what a saved search finds
 * @PRECIS_SHELF_FEED: what came from a feed
 *
 * A place of the library where articles stand.
 */
typedef enum
{
  PRECIS_SHELF_INBOX,
  PRECIS_SHELF_ALL,
  PRECIS_SHELF_STARRED,
  PRECIS_SHELF_ARCHIVE,
  PRECIS_SHELF_TRASH,
  PRECIS_SHELF_DOSSIER,
  PRECIS_SHELF_TAG,
  PRECIS_SHELF_SEARCH,
  PRECIS_SHELF_FEED,
} PrecisShelfKind;

/**
 * PrecisShelf:
 *
 * A shelf with its name and how full it is. Immutable.
 *
 * - kind: which of the nine
 * - id: number of the dossier, tag, saved search or feed; 0 for the others
 * - name: the user's name for it; %NULL for the first five, whose names are translated where they are shown
 * - note: a dossier's note, a saved search's query; or %NULL
 * - count: articles on it; for saved searches 0, they are not counted beforehand
 * - unread: those of them that are unread
 */
#define PRECIS_TYPE_SHELF (precis_shelf_get_type ())
G_DECLARE_FINAL_TYPE (PrecisShelf, precis_shelf, PRECIS, SHELF, GObject)

PrecisShelfKind precis_shelf_get_kind   (PrecisShelf *self);
gint64          precis_shelf_get_id     (PrecisShelf *self);
const char     *precis_shelf_get_name   (PrecisShelf *self);
const char     *precis_shelf_get_note   (PrecisShelf *self);
guint           precis_shelf_get_count  (PrecisShelf *self);
guint           precis_shelf_get_unread (PrecisShelf *self);

G_END_DECLS
