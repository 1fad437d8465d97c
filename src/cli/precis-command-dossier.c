/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-shelf.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisCommandShelf  shelf;
  char               *note;
  char               *before_name;
  gint64              before;
} Dossier;

static void
put_in (Dossier *dossier, const char *name, GArray *ids)
{
  PrecisShelf *shelf = dossier->shelf.shelf;
  g_autoptr (GArray) found = precis_command_library_find_ids (&dossier->shelf.library, g_array_ref (ids));
  g_autoptr (PrecisEdit) edit = precis_edit_new (dossier->shelf.take_out ? PRECIS_EDIT_TAKE_OUT
                                                 : shelf                ? PRECIS_EDIT_PUT_IN_DOSSIER
                                                                        : PRECIS_EDIT_ADD_DOSSIER,
                                                 (gint64 *) found->data, found->len);

  edit->shelf = shelf ? precis_shelf_get_id (shelf) : 0;
  edit->name = g_strdup (name);
  edit->before = dossier->before;
  if (found->len > 0 || ids->len == 0)
    precis_command_library_apply (&dossier->shelf.library, edit);
}

static void
run_dossier (Dossier *dossier, const char *name, GArray *ids)
{
  PrecisCommandShelf *shelf = &dossier->shelf;

  if (!name)
    precis_command_shelf_list (shelf);
  else if (!precis_command_shelf_find (shelf, name, shelf->take_out || shelf->remove || shelf->name || dossier->note))
    return;
  else if (shelf->remove)
    precis_command_shelf_apply (shelf, PRECIS_EDIT_REMOVE_DOSSIER, NULL);
  else if (shelf->name)
    precis_command_shelf_apply (shelf, PRECIS_EDIT_RENAME_DOSSIER, shelf->name);
  else if (dossier->note)
    precis_command_shelf_apply (shelf, PRECIS_EDIT_DOSSIER_NOTE, dossier->note);
  else
    put_in (dossier, name, ids);
}

/* What is wrong with the options, or %NULL. */
static const char *
check_options (Dossier *dossier, char **arguments)
{
  const PrecisCommandShelf *shelf = &dossier->shelf;
  gboolean alone = shelf->remove || shelf->name || dossier->note;

  if (shelf->take_out + shelf->remove + (shelf->name != NULL) + (dossier->note != NULL) > 1)
    return _("Name one of --take-out, --delete, --rename and --note only.");
  if (!*arguments)
    return alone || shelf->take_out || dossier->before_name ? _("Name a dossier.") : NULL;
  if (alone && arguments[1])
    return _("Name a dossier only.");
  if (dossier->before_name && !precis_command_read_id (dossier->before_name, &dossier->before))
    return _("--before takes the number of an article.");
  return precis_command_shelf_check_name (*arguments);
}

/* The numbers behind the dossier's name; none for a dossier that is to be made empty. */
static GArray *
read_ids (const char *command, char **arguments)
{
  return *arguments && arguments[1] ? precis_command_read_ids (command, arguments + 1)
                                    : g_array_new (FALSE, FALSE, sizeof (gint64));
}

PrecisExit
precis_command_dossier (int argc, char **argv)
{
  Dossier dossier = { { { NULL }, .kind = PRECIS_SHELF_DOSSIER } };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (dossier.shelf.library),
    PRECIS_COMMAND_SHELF_ENTRIES (dossier.shelf),
    { "note", 0, 0, G_OPTION_ARG_STRING, &dossier.note, N_("Write its note"), N_("TEXT") },
    { "before", 0, 0, G_OPTION_ARG_STRING, &dossier.before_name, N_("Put the articles before this one"), N_("ID") },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  g_autoptr (GArray) ids = NULL;
  const char *wrong;
  char **arguments;

  if (precis_command_parse (entries, &argc, &argv)
      && precis_command_library_read_format (&dossier.shelf.library, argv[0]))
    {
      arguments = precis_command_arguments (argc, argv);
      wrong = check_options (&dossier, arguments);
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if ((ids = read_ids (argv[0], arguments)))
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_open (&dossier.shelf.library, PRECIS_COMMAND_READS))
            run_dossier (&dossier, *arguments, ids);
        }
    }
  g_free (dossier.note);
  g_free (dossier.before_name);
  return MAX (status, precis_command_shelf_close (&dossier.shelf));
}
