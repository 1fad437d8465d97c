/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-statement.h"

G_BEGIN_DECLS

/**
 * PrecisDatabase:
 *
 * A connection to an SQLite file with our settings: a WAL with synchronous=FULL, foreign keys, secure_delete,
 * defensive, untrusted schema. One thread at a time. Statements are prepared once for each SQL text and kept.
 *
 * Transactions nest: only the outermost commits, and if an inner one was rolled back the outermost one is
 * too. All of them begin IMMEDIATE, so that no read has to become a write while somebody else writes.
 */
typedef struct _PrecisDatabase PrecisDatabase;

typedef enum
{
  PRECIS_DATABASE_READ,  /* the file is not changed */
  PRECIS_DATABASE_WRITE, /* the file must exist; it may be empty */
} PrecisDatabaseMode;

PrecisDatabase  *precis_database_open            (const char *path, PrecisDatabaseMode mode, GError **error);
void             precis_database_close           (PrecisDatabase *self);
sqlite3         *precis_database_get_handle      (PrecisDatabase *self);
void             precis_database_set_cancellable (PrecisDatabase *self, GCancellable *cancellable);

gboolean         precis_database_execute         (PrecisDatabase *self, const char *script, GError **error);
PrecisStatement *precis_database_prepare         (PrecisDatabase *self, const char *sql, GError **error);
gboolean         precis_database_run             (PrecisDatabase *self, const char *sql, GError **error,
                                                  const char *types, ...);
gboolean         precis_database_get_int         (PrecisDatabase *self, const char *sql, gint64 *value,
                                                  GError **error, const char *types, ...);
gboolean         precis_database_get_text        (PrecisDatabase *self, const char *sql, char **value,
                                                  GError **error, const char *types, ...);
gint64           precis_database_last_id         (PrecisDatabase *self);
guint            precis_database_changes         (PrecisDatabase *self);

gboolean         precis_database_begin           (PrecisDatabase *self, GError **error);
gboolean         precis_database_begin_reading   (PrecisDatabase *self, GError **error);
gboolean         precis_database_commit          (PrecisDatabase *self, GError **error);
void             precis_database_rollback        (PrecisDatabase *self);
gboolean         precis_database_end             (PrecisDatabase *self, gboolean success, GError **error);

gboolean         precis_database_get_version     (PrecisDatabase *self, guint *version, GError **error);
gboolean         precis_database_empty_log       (PrecisDatabase *self, gboolean *done, GError **error);

void             precis_database_set_error       (sqlite3 *handle, GError **error);
void             precis_database_set_cause       (int cause, GError **error);
void             precis_database_set_damaged     (GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisDatabase, precis_database_close)

G_END_DECLS
