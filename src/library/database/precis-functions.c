/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>

#include "precis-functions.h"
#include "precis-string.h"

static void
words_of_cb (sqlite3_context *context, int n_values, sqlite3_value **values)
{
  const char *text = (const char *) sqlite3_value_text (values[0]);
  g_autofree char *valid = text && !g_utf8_validate (text, -1, NULL) ? g_utf8_make_valid (text, -1) : NULL;

  if (text)
    sqlite3_result_text (context, precis_string_words (valid ? valid : text), -1, g_free);
}

/**
 * precis_functions_register:
 * @handle: a connection
 *
 * Gives the connection the SQL functions of our own: `words_of (text)` is precis_string_words(), NULL of NULL.
 *
 * Returns: SQLITE_OK or SQLite's error
 */
int
precis_functions_register (sqlite3 *handle)
{
  return sqlite3_create_function_v2 (handle, "words_of", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                     NULL, words_of_cb, NULL, NULL, NULL);
}
