/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdarg.h>

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/**
 * PrecisStep:
 * @PRECIS_STEP_ROW: there is a row to read
 * @PRECIS_STEP_DONE: there are no more; the statement is ready for its next use
 * @PRECIS_STEP_FAILED: an error is set; the statement is ready for its next use
 */
typedef enum
{
  PRECIS_STEP_ROW,
  PRECIS_STEP_DONE,
  PRECIS_STEP_FAILED,
} PrecisStep;

/**
 * PrecisStatement:
 *
 * A prepared statement in use. It is borrowed from its database (precis_database_prepare()) and given back by
 * precis_statement_release() (or g_autoptr), which also ends a read that was not read to its end.
 *
 * What it reads is checked: strings are valid UTF-8 whatever the file holds.
 */
typedef sqlite3_stmt PrecisStatement;

void        precis_statement_bind        (PrecisStatement *self, const char *types, ...);
void        precis_statement_bind_valist (PrecisStatement *self, const char *types, va_list values);
void        precis_statement_bind_value  (PrecisStatement *self, int n, GVariant *value);
PrecisStep  precis_statement_step        (PrecisStatement *self, GError **error);
gboolean    precis_statement_run         (PrecisStatement *self, GError **error);
gboolean    precis_statement_is_null     (PrecisStatement *self, int column);
gint64      precis_statement_get_int     (PrecisStatement *self, int column);
double      precis_statement_get_real    (PrecisStatement *self, int column);
char       *precis_statement_dup_text    (PrecisStatement *self, int column);
GBytes     *precis_statement_dup_blob    (PrecisStatement *self, int column);
GVariant   *precis_statement_dup_value   (PrecisStatement *self, int column);
void        precis_statement_release     (PrecisStatement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisStatement, precis_statement_release)

G_END_DECLS
