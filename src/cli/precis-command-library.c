/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-export-library.h"
#include "precis-limits.h"
#include "precis-string.h"
#include "precis-terminal.h"

static void
tell_notice_cb (PrecisCommandLibrary *self, const char *text)
{
  precis_terminal_tell (precis_store_get_path (self->store), text);
}

/**
 * precis_command_library_read_format:
 * @self: what the options said
 * @command: the command's name, for the message
 *
 * Returns: %FALSE if there is no such format, which is told
 */
gboolean
precis_command_library_read_format (PrecisCommandLibrary *self, const char *command)
{
  self->json = g_strcmp0 (self->format, "json") == 0;
  if (!self->format || self->json || g_str_equal (self->format, "text"))
    return TRUE;
  precis_terminal_tell (command, _("The format is one of text and json."));
  return FALSE;
}

/**
 * precis_command_library_find:
 * @self: what the options said
 * @need: whether the library must exist
 *
 * Sets the library's path, without opening it.
 *
 * Returns: %FALSE if it is not there but must be, which is told
 */
gboolean
precis_command_library_find (PrecisCommandLibrary *self, PrecisCommandNeed need)
{
  if (!self->path)
    self->path = precis_store_default_path ();
  if (need == PRECIS_COMMAND_MAKES || g_file_test (self->path, G_FILE_TEST_EXISTS))
    return TRUE;
  precis_terminal_tell (self->path, _("There is no library here; “precis-cli add” makes one."));
  self->failed = TRUE;
  return FALSE;
}

/**
 * precis_command_library_open:
 * @self: what the options said
 * @need: whether the library must exist
 *
 * Opens the library, tells what was wrong with it, and what was done about it.
 *
 * Returns: %FALSE if it cannot be used, which is told
 */
gboolean
precis_command_library_open (PrecisCommandLibrary *self, PrecisCommandNeed need)
{
  g_autoptr (GError) error = NULL;

  if (!precis_command_library_find (self, need))
    return FALSE;
  self->store = precis_store_new (self->path);
  g_signal_connect_swapped (self->store, "notice", G_CALLBACK (tell_notice_cb), self);
  if (!precis_store_open (self->store, NULL, &error))
    precis_command_library_tell (self, self->path, error);
  while (g_main_context_iteration (NULL, FALSE))
    ; /* what the store has to tell */
  return !self->failed;
}

/**
 * precis_command_library_close:
 * @self: what the options said
 *
 * Finishes what is to be written, and frees all.
 *
 * Returns: how the command ends
 */
PrecisExit
precis_command_library_close (PrecisCommandLibrary *self)
{
  if (self->store)
    precis_store_close (self->store);
  g_clear_object (&self->store);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->format, g_free);
  return self->failed ? PRECIS_EXIT_SOME_FAILED : PRECIS_EXIT_OK;
}

/**
 * precis_command_library_tell:
 * @self: the library
 * @source: what the error is about
 * @error: the error
 *
 * Tells an error; the command has failed, at least in part.
 */
void
precis_command_library_tell (PrecisCommandLibrary *self, const char *source, const GError *error)
{
  self->failed = TRUE;
  precis_terminal_tell (source, error->message);
}

/**
 * precis_command_library_print_row:
 * @fields: (array zero-terminated=1): what stands between tabs; control characters are left out
 *
 * Returns: %FALSE when nothing more can be written
 */
gboolean
precis_command_library_print_row (const char * const *fields)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; fields[i]; i++)
    {
      g_autofree char *field = precis_string_one_line (fields[i], PRECIS_MAX_FIELD_CHARS);

      g_string_append_printf (line, i > 0 ? "\t%s" : "%s", field);
    }
  g_string_append_c (line, '\n');
  return precis_terminal_write (line->str);
}

static char *
join_states (PrecisCard *card)
{
  g_autoptr (GString) states = g_string_new (NULL);
  const struct
  {
    gboolean    holds;
    const char *word;
  } rows[] = {
    { !precis_card_get_read (card), "unread" },
    { precis_card_get_starred (card), "starred" },
    { precis_card_get_noted (card), "noted" },
    { precis_card_get_archived (card), "archived" },
    { precis_card_get_trashed (card), "trashed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (rows[i].holds)
      g_string_append_printf (states, states->len > 0 ? ",%s" : "%s", rows[i].word);
  return g_string_free (g_steal_pointer (&states), FALSE);
}

static char *
format_day (PrecisCard *card)
{
  const char *published = precis_card_get_published (card);
  g_autoptr (GDateTime) added = g_date_time_new_from_unix_local (precis_card_get_added (card));

  if (published)
    return g_strndup (published, MIN (strlen (published), strlen ("2026-11-24")));
  return added ? g_date_time_format (added, "%Y-%m-%d") : g_strdup ("");
}

static gboolean
print_card (PrecisCommandLibrary *self, PrecisCard *card)
{
  g_autofree char *json = self->json ? precis_export_card (card) : NULL;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, precis_card_get_id (card));
  g_autofree char *day = format_day (card), *states = join_states (card);
  const char *site = precis_card_get_site (card), *snippet = precis_card_get_snippet (card);
  const char *fields[] = { id, precis_card_get_title (card), site ? site : "", day, states, snippet, NULL };

  return json ? precis_terminal_write (json) : precis_command_library_print_row (fields);
}

/**
 * precis_command_library_print_cards:
 * @self: the library
 * @cards: of #PrecisCard
 *
 * Prints a line each: number, title, site, day, states and, after a search, where it was found, between tabs; or JSON.
 *
 * Returns: %FALSE when nothing more can be written
 */
gboolean
precis_command_library_print_cards (PrecisCommandLibrary *self, GPtrArray *cards)
{
  for (guint i = 0; i < cards->len; i++)
    if (!print_card (self, g_ptr_array_index (cards, i)))
      return FALSE;
  return TRUE;
}
