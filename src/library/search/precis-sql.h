/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

/**
 * PrecisSql:
 *
 * An SQL statement that is put together of fragments of our own, and the values of its parameters in their order.
 * Nothing that the user typed is ever part of the text.
 */
typedef struct _PrecisSql PrecisSql;

PrecisSql    *precis_sql_new         (void);
void          precis_sql_free        (PrecisSql *self);
void          precis_sql_add         (PrecisSql *self, const char *fragment);
void          precis_sql_add_text    (PrecisSql *self, const char *fragment, const char *value);
void          precis_sql_add_number  (PrecisSql *self, const char *fragment, gint64 value);
sqlite3_stmt *precis_sql_prepare     (PrecisSql *self, PrecisDatabase *database, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisSql, precis_sql_free)

/* A statement of its own, not one that the database keeps. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

G_END_DECLS
