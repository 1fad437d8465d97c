/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-state.h"

/**
 * precis_command_state_run:
 * @argc: arguments
 * @argv: the same
 * @state: what is switched
 * @off_name: the option that switches it off
 * @off_help: what that does
 *
 * The whole of a command that switches a state of articles.
 *
 * Returns: the exit status
 */
PrecisExit
precis_command_state_run (int argc, char **argv, PrecisState state, const char *off_name, const char *off_help)
{
  PrecisCommandLibrary library = { NULL };
  gboolean off = FALSE;
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (library),
    { off_name, 0, 0, G_OPTION_ARG_NONE, &off, off_help, NULL },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  GArray *ids = NULL;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&library, argv[0])
      && (ids = precis_command_read_ids (argv[0], precis_command_arguments (argc, argv))))
    {
      status = PRECIS_EXIT_OK;
      if (precis_command_library_open (&library, PRECIS_COMMAND_READS))
        precis_command_state_set (&library, g_steal_pointer (&ids), state, !off);
    }
  g_clear_pointer (&ids, g_array_unref);
  return MAX (status, precis_command_library_close (&library));
}

/**
 * precis_command_state_set:
 * @library: an open library
 * @ids: (transfer full): numbers of articles (gint64)
 * @state: what is switched
 * @on: on or off
 *
 * Switches a state of those of the articles that there are, and tells of the others.
 */
void
precis_command_state_set (PrecisCommandLibrary *library, GArray *ids, PrecisState state, gboolean on)
{
  g_autoptr (GArray) found = precis_command_library_find_ids (library, ids);
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_STATE, (gint64 *) found->data, found->len);

  edit->state = state;
  edit->on = on;
  if (found->len > 0)
    precis_command_library_apply (library, edit);
}
