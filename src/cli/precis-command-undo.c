/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-terminal.h"

static void
run_undo (PrecisCommandLibrary *library, gint64 id, gboolean redo)
{
  g_autoptr (PrecisCurator) curator = precis_curator_new (library->store);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = redo ? precis_curator_redo (curator, &error)
                                         : precis_curator_undo (curator, id, &error);

  if (!change)
    {
      precis_command_library_tell (library, redo ? "redo" : "undo", error);
      return;
    }
  if (!library->json)
    precis_terminal_write (redo ? _("Done again: ") : _("Undone: "));
  precis_command_library_print_change (library, change);
}

PrecisExit
precis_command_undo (int argc, char **argv)
{
  PrecisCommandLibrary library = { NULL };
  gboolean redo = FALSE;
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (library),
    { "redo", 0, 0, G_OPTION_ARG_NONE, &redo, N_("Do again what was undone last"), NULL },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  char **arguments;
  gint64 id = 0;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&library, argv[0]))
    {
      arguments = precis_command_arguments (argc, argv);
      if (*arguments && (redo || arguments[1] || !precis_command_read_id (*arguments, &id)))
        precis_terminal_tell (argv[0], _("Name the number of one change, or none for the last one."));
      else
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_open (&library, PRECIS_COMMAND_READS))
            run_undo (&library, id, redo);
        }
    }
  return MAX (status, precis_command_library_close (&library));
}
