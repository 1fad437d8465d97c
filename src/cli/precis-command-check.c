/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-checkup.h"
#include "precis-command-library.h"
#include "precis-export-library.h"
#include "precis-terminal.h"

static void
print_faults (PrecisCommandLibrary *library, char **faults)
{
  g_autofree char *json = library->json ? precis_export_checkup ((const char * const *) faults) : NULL;

  library->failed = *faults != NULL;
  if (json)
    precis_terminal_write (json);
  else if (!*faults)
    precis_command_library_print_row ((const char *[]) { _("The library is sound."), NULL });
  for (; !json && *faults; faults++)
    precis_command_library_print_row ((const char *[]) { *faults, NULL });
}

static void
run_check (PrecisCommandLibrary *library, gboolean quick, gboolean repair)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *done = repair ? precis_checkup_repair (library->path, NULL, &error) : NULL;
  g_auto (GStrv) faults = error ? NULL : precis_checkup_run (library->path, !quick, NULL, &error);

  if (done && !library->json)
    precis_command_library_print_row ((const char *[]) { done, NULL });
  if (error)
    precis_command_library_tell (library, library->path, error);
  else if (!done || library->json || *faults)
    print_faults (library, faults);
}

PrecisExit
precis_command_check (int argc, char **argv)
{
  PrecisCommandLibrary library = { NULL };
  gboolean quick = FALSE, repair = FALSE;
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (library),
    { "quick", 0, 0, G_OPTION_ARG_NONE, &quick, N_("Look at the structure of the file only"), NULL },
    { "repair", 0, 0, G_OPTION_ARG_NONE, &repair, N_("Set a damaged library aside and recover what can be read"), NULL },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&library, argv[0]))
    {
      if (quick && repair)
        precis_terminal_tell (argv[0], _("Name one of --quick and --repair only."));
      else if (*precis_command_arguments (argc, argv))
        precis_terminal_tell (argv[0], _("This command takes options only."));
      else
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_find (&library, PRECIS_COMMAND_READS))
            run_check (&library, quick, repair);
        }
    }
  return MAX (status, precis_command_library_close (&library));
}
