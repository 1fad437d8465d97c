/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-command-library.h"
#include "precis-export-library.h"
#include "precis-terminal.h"

/**
 * precis_command_library_print_change:
 * @self: the library
 * @change: a change
 *
 * Prints what was done, in the user's words, or as JSON with the number by which it can be undone.
 */
void
precis_command_library_print_change (PrecisCommandLibrary *self, const PrecisChange *change)
{
  g_autofree char *json = self->json ? precis_export_change (change->id, change->label) : NULL;
  const char *fields[] = { change->label, NULL };

  if (json)
    precis_terminal_write (json);
  else
    precis_command_library_print_row (fields);
}

/**
 * precis_command_library_apply:
 * @self: the library
 * @edit: what to do
 *
 * Makes a change and prints it.
 *
 * Returns: %FALSE if it failed, which is told
 */
gboolean
precis_command_library_apply (PrecisCommandLibrary *self, const PrecisEdit *edit)
{
  g_autoptr (PrecisCurator) curator = precis_curator_new (self->store);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = precis_curator_apply (curator, edit, &error);

  if (change)
    precis_command_library_print_change (self, change);
  else
    precis_command_library_tell (self, precis_store_get_path (self->store), error);
  return change != NULL;
}
