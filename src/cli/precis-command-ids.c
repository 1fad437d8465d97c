/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-error.h"
#include "precis-lookup.h"
#include "precis-terminal.h"

/**
 * precis_command_arguments:
 * @argc: arguments that precis_command_parse() left
 * @argv: the same
 *
 * Returns: (transfer none): those after the command's name and a `--`
 */
char **
precis_command_arguments (int argc, char **argv)
{
  return argv + 1 + (argc > 1 && g_str_equal (argv[1], "--"));
}

/**
 * precis_command_read_id:
 * @text: an argument
 * @id: (out): the number of an article
 *
 * Returns: whether it is one: digits only, above 0
 */
gboolean
precis_command_read_id (const char *text, gint64 *id)
{
  guint64 value;

  if (!g_ascii_isdigit (*text) || !g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT64, &value, NULL))
    return FALSE;
  *id = value;
  return TRUE;
}

/**
 * precis_command_read_ids:
 * @command: the command's name, for the message
 * @arguments: (array zero-terminated=1): numbers of articles
 *
 * Returns: (transfer full) (nullable): the numbers (gint64), each once; %NULL if there are none, or if something is no
 *   number, which is told
 */
GArray *
precis_command_read_ids (const char *command, char **arguments)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gint64 id;

  if (!*arguments)
    {
      precis_terminal_tell (command, _("Name at least one article by its number."));
      return NULL;
    }
  for (; *arguments; arguments++)
    {
      if (!precis_command_read_id (*arguments, &id))
        {
          precis_terminal_tell (*arguments, _("This is not the number of an article."));
          return NULL;
        }
      if (g_hash_table_add (known, g_memdup2 (&id, sizeof id)))
        g_array_append_val (ids, id);
    }
  return g_steal_pointer (&ids);
}

static void
tell_missing (PrecisCommandLibrary *self, gint64 id)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);
  g_autoptr (GError) error = g_error_new_literal (PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                                                  _("There is no such article in the library."));

  precis_command_library_tell (self, number, error);
}

/**
 * precis_command_library_find_ids:
 * @self: the library
 * @ids: (transfer full): numbers of articles (gint64)
 *
 * Returns: (transfer full): those of them that there are; the others are told
 */
GArray *
precis_command_library_find_ids (PrecisCommandLibrary *self, GArray *ids)
{
  g_autoptr (GArray) wanted = ids;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = precis_lookup_cards (self->store, (gint64 *) ids->data, ids->len, NULL, &error);
  GArray *found = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!cards)
    precis_command_library_tell (self, precis_store_get_path (self->store), error);
  for (guint i = 0; cards && i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      if (found->len < cards->len && precis_card_get_id (g_ptr_array_index (cards, found->len)) == id)
        g_array_append_val (found, id);
      else
        tell_missing (self, id);
    }
  return found;
}
