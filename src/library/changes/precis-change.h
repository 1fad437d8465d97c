/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

/**
 * PrecisChangeTable:
 *
 * The tables whose rows the undo log keeps; in brackets the key, and the second key where there are two.
 * Tables come before those whose rows refer to theirs. The numbers are stored: only add at the end.
 */
typedef enum
{
  PRECIS_CHANGE_TAG,             /* (tag) */
  PRECIS_CHANGE_DOSSIER,         /* (dossier) */
  PRECIS_CHANGE_SEARCH,          /* (search) */
  PRECIS_CHANGE_REPAIR,          /* (repair) */
  PRECIS_CHANGE_ARTICLE,         /* (article): its states alone, but is_noted, which follows the notes by itself */
  PRECIS_CHANGE_ARTICLE_TAG,     /* (article, tag) */
  PRECIS_CHANGE_DOSSIER_ARTICLE, /* (dossier, article) */
  PRECIS_CHANGE_NOTE,            /* (note); the search index follows when it is undone */
  PRECIS_CHANGE_N_TABLES,
} PrecisChangeTable;

/**
 * PrecisChangeLog:
 *
 * What was recorded of a change that is being made. A function of the library that changes what the user can
 * undo tells it of each row: before it changes or deletes the row (also of the rows that a cascade deletes),
 * and after it made a new one. Somebody further up called precis_library_begin_change(); if nobody did,
 * nothing is recorded.
 */
typedef struct _PrecisChangeLog PrecisChangeLog;

gboolean precis_change_record     (PrecisLibrary *library, PrecisChangeTable table, gint64 key, gint64 second,
                                   GError **error);
void     precis_change_record_new (PrecisLibrary *library, PrecisChangeTable table, gint64 key,
                                   gint64 second);
gboolean precis_change_end        (PrecisLibrary *library, gboolean success, GError **error);

PrecisChangeLog *precis_change_log_new   (const char *label);
void             precis_change_log_free  (PrecisChangeLog *self);
void             precis_change_log_nest  (PrecisChangeLog *self);
gboolean         precis_change_log_leave (PrecisChangeLog *self);
gboolean         precis_change_log_store (PrecisChangeLog *self, PrecisLibrary *library, gint64 *change,
                                          GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisChangeLog, precis_change_log_free)

G_END_DECLS
