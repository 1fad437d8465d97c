/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-note.h"
#include "precis-repair.h"
#include "precis-state.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisCurator:
 *
 * Changes what the user may change: states, tags, dossiers, saved searches, notes; each can be undone. The synchronous
 * functions block; the asynchronous ones are one, which is given one of them by a #PrecisEdit.
 */
#define PRECIS_TYPE_CURATOR (precis_curator_get_type ())
G_DECLARE_FINAL_TYPE (PrecisCurator, precis_curator, PRECIS, CURATOR, GObject)

/**
 * PrecisEditKind:
 *
 * What is to be done; in brackets what the members of #PrecisEdit mean to it.
 */
typedef enum
{
  PRECIS_EDIT_STATE,           /* (ids, state, on) */
  PRECIS_EDIT_TAG,             /* (ids, name) */
  PRECIS_EDIT_UNTAG,           /* (ids, name) */
  PRECIS_EDIT_RENAME_TAG,      /* (shelf, name) */
  PRECIS_EDIT_REMOVE_TAG,      /* (shelf) */
  PRECIS_EDIT_ADD_DOSSIER,     /* (name, ids to put in) */
  PRECIS_EDIT_RENAME_DOSSIER,  /* (shelf, name) */
  PRECIS_EDIT_DOSSIER_NOTE,    /* (shelf, name: the note) */
  PRECIS_EDIT_REMOVE_DOSSIER,  /* (shelf) */
  PRECIS_EDIT_PUT_IN_DOSSIER,  /* (shelf, ids, before: the article they go before, 0 for the end) */
  PRECIS_EDIT_TAKE_OUT,        /* (shelf, ids) */
  PRECIS_EDIT_SAVE_SEARCH,     /* (name, query) */
  PRECIS_EDIT_RENAME_SEARCH,   /* (shelf, name) */
  PRECIS_EDIT_FORGET_SEARCH,   /* (shelf) */
  PRECIS_EDIT_ADD_NOTE,        /* (note) */
  PRECIS_EDIT_CHANGE_NOTE,     /* (note, which has a number) */
  PRECIS_EDIT_REMOVE_NOTE,     /* (shelf: the note's number) */
  PRECIS_EDIT_ADD_REPAIR,      /* (repair) */
  PRECIS_EDIT_REMOVE_REPAIR,   /* (shelf: the repair's number) */
  PRECIS_EDIT_PURGE,           /* (ids): deletes for good, cannot be undone */
  PRECIS_EDIT_EMPTY_TRASH,     /* (): the same for all that is in the trash */
} PrecisEditKind;

typedef struct
{
  PrecisEditKind  kind;
  GArray         *ids;   /* of gint64 */
  PrecisState     state;
  gboolean        on;
  gint64          shelf;
  gint64          before;
  char           *name;
  char           *query;
  PrecisNote     *note;
  PrecisRepair   *repair;
} PrecisEdit;

/**
 * PrecisChange:
 * @id: its number, for undo; 0 if nothing was changed, or if it cannot be undone
 * @label: what was done, in the user's words: "3 articles archived"
 * @shelf: the number of the dossier, tag, saved search, note or repair that was made, or 0
 */
typedef struct
{
  gint64  id;
  char   *label;
  gint64  shelf;
} PrecisChange;

PrecisEdit    *precis_edit_new             (PrecisEditKind kind, const gint64 *ids, guint n);
char          *precis_edit_dup_label       (const PrecisEdit *self);
void           precis_edit_free            (PrecisEdit *self);
void           precis_change_free          (PrecisChange *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisEdit, precis_edit_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisChange, precis_change_free)

PrecisCurator *precis_curator_new          (PrecisStore *store);
PrecisChange  *precis_curator_apply        (PrecisCurator *self, const PrecisEdit *edit, GError **error);
void           precis_curator_apply_async  (PrecisCurator *self, PrecisEdit *edit, GAsyncReadyCallback callback, gpointer user_data);
PrecisChange  *precis_curator_undo         (PrecisCurator *self, gint64 change, GError **error);
void           precis_curator_undo_async   (PrecisCurator *self, gint64 change, GAsyncReadyCallback callback, gpointer user_data);
void           precis_curator_redo_async   (PrecisCurator *self, GAsyncReadyCallback callback, gpointer user_data);
PrecisChange  *precis_curator_redo         (PrecisCurator *self, GError **error);
PrecisChange  *precis_curator_finish       (PrecisCurator *self, GAsyncResult *result, GError **error);

G_END_DECLS
