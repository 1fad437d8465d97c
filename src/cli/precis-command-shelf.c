/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-shelf.h"
#include "precis-export-library.h"
#include "precis-lookup.h"
#include "precis-terminal.h"

static gboolean
print_shelf (PrecisCommandShelf *self, PrecisShelf *shelf)
{
  g_autofree char *json = self->library.json ? precis_export_shelf (shelf) : NULL;
  g_autofree char *count = g_strdup_printf ("%u", precis_shelf_get_count (shelf));
  g_autofree char *unread = g_strdup_printf ("%u", precis_shelf_get_unread (shelf));
  const char *fields[] = { precis_shelf_get_name (shelf), count, unread, precis_shelf_get_note (shelf), NULL };

  return json ? precis_terminal_write (json) : precis_command_library_print_row (fields);
}

/**
 * precis_command_shelf_list:
 * @self: what the options said, with an open library
 *
 * Prints all dossiers or tags: name, articles, unread articles, and a dossier's note.
 */
void
precis_command_shelf_list (PrecisCommandShelf *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) shelves = precis_lookup_shelves (self->library.store, &error);

  if (!shelves)
    precis_command_library_tell (&self->library, precis_store_get_path (self->library.store), error);
  for (guint i = 0; shelves && i < shelves->len; i++)
    {
      PrecisShelf *shelf = g_ptr_array_index (shelves, i);

      if (precis_shelf_get_kind (shelf) == self->kind && !print_shelf (self, shelf))
        return;
    }
}

/**
 * precis_command_shelf_check_name:
 * @name: (nullable): what was named, in any encoding
 *
 * Returns: (nullable): what is wrong with it
 */
const char *
precis_command_shelf_check_name (const char *name)
{
  return name && !g_utf8_validate (name, -1, NULL) ? _("The name of a tag or dossier must be UTF-8.") : NULL;
}

/**
 * precis_command_shelf_find:
 * @self: what the options said, with an open library
 * @name: the name of a dossier or tag
 * @must: whether it must be there
 *
 * Sets @self's shelf.
 *
 * Returns: %FALSE if it is not there but must be, which is told
 */
gboolean
precis_command_shelf_find (PrecisCommandShelf *self, const char *name, gboolean must)
{
  g_autoptr (GError) error = NULL;

  self->shelf = precis_lookup_shelf (self->library.store, self->kind, name, &error);
  if (!self->shelf && must)
    precis_command_library_tell (&self->library, name, error);
  return self->shelf || !must;
}

/**
 * precis_command_shelf_apply:
 * @self: what the options said, with a shelf
 * @kind: what to do with it
 * @name: (nullable): its new name, or its note
 */
void
precis_command_shelf_apply (PrecisCommandShelf *self, PrecisEditKind kind, const char *name)
{
  g_autoptr (PrecisEdit) edit = precis_edit_new (kind, NULL, 0);

  edit->shelf = precis_shelf_get_id (self->shelf);
  edit->name = g_strdup (name);
  precis_command_library_apply (&self->library, edit);
}

/**
 * precis_command_shelf_close:
 * @self: what the options said
 *
 * Returns: as precis_command_library_close()
 */
PrecisExit
precis_command_shelf_close (PrecisCommandShelf *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_object (&self->shelf);
  return precis_command_library_close (&self->library);
}
