/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-state.h"
#include "precis-terminal.h"

static void
purge (PrecisCommandLibrary *library, GArray *ids)
{
  g_autoptr (GArray) found = precis_command_library_find_ids (library, ids);
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_PURGE, (gint64 *) found->data, found->len);

  if (found->len > 0)
    precis_command_library_apply (library, edit);
}

PrecisExit
precis_command_remove (int argc, char **argv)
{
  PrecisCommandLibrary library = { NULL };
  gboolean now = FALSE, restore = FALSE;
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (library),
    { "now", 0, 0, G_OPTION_ARG_NONE, &now, N_("Delete for good at once, not after 30 days in the trash"), NULL },
    { "restore", 0, 0, G_OPTION_ARG_NONE, &restore, N_("Bring back from the trash"), NULL },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  GArray *ids = NULL;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&library, argv[0]))
    {
      if (now && restore)
        precis_terminal_tell (argv[0], _("Name one of --now and --restore only."));
      else if ((ids = precis_command_read_ids (argv[0], precis_command_arguments (argc, argv))))
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_open (&library, PRECIS_COMMAND_READS) && now)
            purge (&library, g_steal_pointer (&ids));
          else if (library.store && !library.failed)
            precis_command_state_set (&library, g_steal_pointer (&ids), PRECIS_STATE_TRASHED, !restore);
        }
    }
  g_clear_pointer (&ids, g_array_unref);
  return MAX (status, precis_command_library_close (&library));
}
