/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-enum-types.h"
#include "precis-export-article.h"
#include "precis-export.h"
#include "precis-folder.h"
#include "precis-lookup.h"
#include "precis-query.h"
#include "precis-string.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisCommandLibrary  library;
  PrecisFolderChoice    choice;
  const char           *folder;
  char                 *place;
  char                 *dossier;
  char                 *tag;
} Export;

/* An article that could not be read; the others are exported. */
static void
tell_failure (const PrecisFolderItem *item, gpointer data)
{
  Export *export = data;
  g_autofree char *line = NULL;

  if (!item->error)
    return;
  precis_command_library_tell (&export->library, item->name, item->error);
  line = export->library.json ? precis_export_error (item->name, item->error->message) : NULL;
  if (line)
    precis_terminal_write (line);
}

static void
print_report (Export *export, const PrecisFolderReport *report)
{
  g_autofree char *shown = g_filename_display_name (export->folder);
  g_autofree char *count = g_strdup_printf ("%u", report->n_done);
  g_autofree char *line = export->library.json ? precis_export_summary (shown, report->n_done) : NULL;
  const char *fields[] = { count, shown, NULL };

  if (line)
    precis_terminal_write (line);
  else
    precis_command_library_print_row (fields);
}

/* Finds the dossier or tag that the options name. */
static gboolean
find_shelf (Export *export)
{
  const char *name = export->dossier ? export->dossier : export->tag;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisShelf) shelf = name ? precis_lookup_shelf (export->library.store, export->choice.kind,
                                                              name, &error) : NULL;

  if (name && !shelf)
    precis_command_library_tell (&export->library, name, error);
  export->choice.shelf = shelf ? precis_shelf_get_id (shelf) : 0;
  return !name || shelf;
}

static void
tell_query (const Export *export)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (PrecisQuery) query = export->choice.query ? precis_query_parse (export->choice.query,
                                                                             now) : NULL;

  if (query && precis_query_get_notice (query))
    precis_terminal_tell (export->choice.query, precis_query_get_notice (query));
}

static void
run_export (Export *export)
{
  g_autoptr (PrecisFolder) folder = precis_folder_new (export->library.store);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (export->folder);
  g_autoptr (PrecisFolderReport) report = NULL;
  g_autoptr (GError) error = NULL;

  if (!find_shelf (export))
    return;
  tell_query (export);
  report = precis_folder_export (folder, &export->choice, file, tell_failure, export, NULL, &error);
  if (report)
    print_report (export, report);
  else
    precis_command_library_tell (&export->library, export->folder, error);
}

/* Numbers of articles, if there are arguments before the folder. */
static const char *
read_arguments (Export *export, const char *command, char **arguments)
{
  guint n = g_strv_length (arguments);

  if (n == 0)
    return _("Name the folder to export to.");
  export->folder = arguments[n - 1];
  if (n == 1)
    return NULL;
  arguments[n - 1] = NULL;
  export->choice.ids = precis_command_read_ids (command, arguments);
  return export->choice.ids ? NULL : _("Name the numbers of articles first, the folder last.");
}

/* What is wrong with the options, or %NULL. */
static const char *
check_options (Export *export, const char *command, char **arguments)
{
  const char *wrong = read_arguments (export, command, arguments);
  int place = PRECIS_SHELF_ALL;

  if (wrong)
    return wrong;
  if ((export->place != NULL) + (export->dossier != NULL) + (export->tag != NULL) > 1)
    return _("Name one place only.");
  if (export->choice.ids && (export->place || export->dossier || export->tag || export->choice.query))
    return _("Name articles by their numbers, or by a place and a query, but not by both.");
  if (export->place && (!precis_enum_value (precis_shelf_kind_get_type (), export->place, &place)
                        || place > PRECIS_SHELF_TRASH))
    return _("The place is one of inbox, all, starred, archive and trash.");
  export->choice.kind = export->dossier ? PRECIS_SHELF_DOSSIER
                        : export->tag ? PRECIS_SHELF_TAG : (PrecisShelfKind) place;
  return NULL;
}

PrecisExit
precis_command_export (int argc, char **argv)
{
  Export export = { { NULL } };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (export.library),
    { "query", 0, 0, G_OPTION_ARG_STRING, &export.choice.query, N_("What this query finds"), N_("QUERY") },
    { "place", 0, 0, G_OPTION_ARG_STRING, &export.place,
      N_("inbox, all (the default), starred, archive or trash"), N_("PLACE") },
    { "dossier", 0, 0, G_OPTION_ARG_STRING, &export.dossier, N_("What lies in a dossier"), N_("NAME") },
    { "tag", 0, 0, G_OPTION_ARG_STRING, &export.tag, N_("What has a tag"), N_("NAME") },
    { "originals", 0, 0, G_OPTION_ARG_NONE, &export.choice.originals,
      N_("With the files that the articles were made of, also large ones"), NULL },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  const char *wrong = NULL;

  if (precis_command_parse (entries, &argc, &argv)
      && precis_command_library_read_format (&export.library, argv[0]))
    {
      wrong = check_options (&export, argv[0], precis_command_arguments (argc, argv));
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&export.library, PRECIS_COMMAND_READS))
        run_export (&export);
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  g_clear_pointer (&export.choice.ids, g_array_unref);
  g_free (export.choice.query);
  g_free (export.place);
  g_free (export.dossier);
  g_free (export.tag);
  return MAX (status, precis_command_library_close (&export.library));
}
