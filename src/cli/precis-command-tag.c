/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-shelf.h"
#include "precis-terminal.h"

static void
tag_articles (PrecisCommandShelf *tag, const char *name, GArray *ids)
{
  g_autoptr (GArray) found = precis_command_library_find_ids (&tag->library, g_array_ref (ids));
  g_autoptr (PrecisEdit) edit = precis_edit_new (tag->take_out ? PRECIS_EDIT_UNTAG : PRECIS_EDIT_TAG,
                                                 (gint64 *) found->data, found->len);

  edit->name = g_strdup (name);
  if (found->len > 0)
    precis_command_library_apply (&tag->library, edit);
}

static void
run_tag (PrecisCommandShelf *tag, const char *name, GArray *ids)
{
  if (!name)
    precis_command_shelf_list (tag);
  else if (ids)
    tag_articles (tag, name, ids);
  else if (precis_command_shelf_find (tag, name, TRUE))
    precis_command_shelf_apply (tag, tag->remove ? PRECIS_EDIT_REMOVE_TAG : PRECIS_EDIT_RENAME_TAG, tag->name);
}

/* What is wrong with the options, or %NULL. */
static const char *
check_options (const PrecisCommandShelf *tag, char **arguments)
{
  guint n_acts = tag->take_out + tag->remove + (tag->name != NULL);

  if (n_acts > 1)
    return _("Name one of --take-out, --delete and --rename only.");
  if (n_acts > 0 && !*arguments)
    return _("Name a tag.");
  if (tag->remove || tag->name)
    return arguments[1] ? _("Name a tag only.") : precis_command_shelf_check_name (*arguments);
  if (*arguments && !arguments[1])
    return _("Name at least one article by its number.");
  return precis_command_shelf_check_name (*arguments);
}

PrecisExit
precis_command_tag (int argc, char **argv)
{
  PrecisCommandShelf tag = { { NULL }, .kind = PRECIS_SHELF_TAG };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (tag.library),
    PRECIS_COMMAND_SHELF_ENTRIES (tag),
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  g_autoptr (GArray) ids = NULL;
  const char *wrong;
  char **arguments;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&tag.library, argv[0]))
    {
      arguments = precis_command_arguments (argc, argv);
      wrong = check_options (&tag, arguments);
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (!*arguments || !arguments[1] || (ids = precis_command_read_ids (argv[0], arguments + 1)))
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_open (&tag.library, PRECIS_COMMAND_READS))
            run_tag (&tag, *arguments, ids);
        }
    }
  return MAX (status, precis_command_shelf_close (&tag));
}
