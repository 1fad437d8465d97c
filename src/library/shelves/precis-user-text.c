/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-limits.h"
#include "precis-string.h"
#include "precis-user-text.h"

static gboolean
check_encoding (const char *text, GError **error)
{
  if (g_utf8_validate (text, -1, NULL))
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, _("This is not text in UTF-8."));
  return FALSE;
}

/**
 * precis_user_text_name:
 * @name: what a tag, dossier, search or entity is to be called
 * @key: (out) (optional): the form in which names are compared
 * @error: %PRECIS_ERROR_EMPTY, %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED
 *
 * Makes one line of a name, without control characters and needless white space.
 *
 * Returns: (transfer full) (nullable): the name
 */
char *
precis_user_text_name (const char *name, char **key, GError **error)
{
  g_autofree char *line = NULL;
  g_autofree char *folded = NULL;

  if (!check_encoding (name, error))
    return NULL;
  line = precis_string_one_line (name, PRECIS_MAX_NAME_CHARS + 1);
  folded = precis_string_fold (line);
  if (!*folded)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY,
                         _("A name must have at least one character."));
  else if (g_utf8_strlen (line, -1) > PRECIS_MAX_NAME_CHARS)
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("A name can have at most %d characters."),
                 PRECIS_MAX_NAME_CHARS);
  else
    {
      if (key)
        *key = g_steal_pointer (&folded);
      return g_steal_pointer (&line);
    }
  return NULL;
}

/**
 * precis_user_text_words:
 * @words: (nullable): a note of the user's
 * @error: %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED
 *
 * Takes control characters and the white space at the ends out of a note; lines stay.
 *
 * Returns: (transfer full) (nullable): the words, perhaps empty; %NULL on error
 */
char *
precis_user_text_words (const char *words, GError **error)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  if (!words)
    return g_strdup ("");
  if (!check_encoding (words, error))
    return NULL;
  if (strlen (words) > PRECIS_MAX_NOTE)
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("A note can have at most %d kilobytes."),
                   PRECIS_MAX_NOTE / 1024);
      return NULL;
    }
  for (const char *p = words; *p; p = g_utf8_next_char (p))
    if (*p == '\n' || *p == '\t' || !g_unichar_iscntrl (g_utf8_get_char (p)))
      g_string_append_unichar (clean, g_utf8_get_char (p));
  return g_strstrip (g_string_free (g_steal_pointer (&clean), FALSE));
}
