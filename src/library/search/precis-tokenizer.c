/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-schema.h"
#include "precis-tokenizer.h"

struct _PrecisTokenizer
{
  fts5_tokenizer  methods;
  Fts5Tokenizer  *instance;
};

typedef struct
{
  PrecisTokenFunc func;
  gpointer        data;
} Call;

/* The way to FTS5's own functions (https://sqlite.org/fts5.html, "Extending FTS5"). */
static fts5_api *
find_api (PrecisDatabase *database, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database, "SELECT fts5 (?)", error);
  fts5_api *api = NULL;

  if (!statement)
    return NULL;
  sqlite3_bind_pointer (statement, 1, &api, "fts5_api_ptr", NULL);
  return precis_statement_step (statement, error) == PRECIS_STEP_ROW ? api : NULL;
}

static int
token_cb (void *user_data, int flags, const char *token, int length, int start, int end)
{
  const Call *call = user_data;
  PrecisSpan span = { start, end };

  return call->func (token, length, span, call->data) ? SQLITE_OK : SQLITE_DONE;
}

/**
 * precis_tokenizer_new:
 * @database: a connection
 * @error: as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable): the tokenizer of the library's indexes
 */
PrecisTokenizer *
precis_tokenizer_new (PrecisDatabase *database, GError **error)
{
  const char *options[] = PRECIS_SCHEMA_TOKENIZER_OPTIONS;
  g_autoptr (PrecisTokenizer) self = g_new0 (PrecisTokenizer, 1);
  fts5_api *api = find_api (database, error);
  void *context;

  if (!api)
    return NULL;
  if (api->xFindTokenizer (api, PRECIS_SCHEMA_TOKENIZER, &context, &self->methods) == SQLITE_OK
      && self->methods.xCreate (context, options, G_N_ELEMENTS (options), &self->instance) == SQLITE_OK)
    return g_steal_pointer (&self);
  precis_database_set_error (precis_database_get_handle (database), error);
  return NULL;
}

void
precis_tokenizer_free (PrecisTokenizer *self)
{
  if (self->instance)
    self->methods.xDelete (self->instance);
  g_free (self);
}

/**
 * precis_tokenizer_run:
 * @self: a tokenizer
 * @text: valid UTF-8
 * @func: called for each word, in the order of the text, until it does not want to go on
 * @data: for @func
 */
void
precis_tokenizer_run (PrecisTokenizer *self, const char *text, PrecisTokenFunc func, gpointer data)
{
  Call call = { func, data };

  self->methods.xTokenize (self->instance, &call, FTS5_TOKENIZE_AUX, text, strlen (text), token_cb);
}
