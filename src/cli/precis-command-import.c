/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-export-library.h"
#include "precis-export.h"
#include "precis-folder.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisCommandLibrary  library;
  const char           *source; /* the folder or file at work */
  GCancellable         *closed; /* cancelled when nothing more can be printed */
} Import;

/* What to call a file of the source, or the source itself if it is the file. */
static char *
dup_item_name (const Import *import, const PrecisFolderItem *item)
{
  g_autofree char *path = g_file_test (import->source, G_FILE_TEST_IS_DIR)
                          ? g_build_filename (import->source, item->name, NULL) : g_strdup (import->source);

  return g_filename_display_name (path);
}

static void
print_failure (Import *import, const PrecisFolderItem *item, const char *name)
{
  g_autofree char *line = import->library.json ? precis_export_error (name, item->error->message) : NULL;

  precis_command_library_tell (&import->library, name, item->error);
  if (line)
    precis_terminal_write (line);
}

/* It is on the disk. */
static void
print_item (const PrecisFolderItem *item, gpointer data)
{
  Import *import = data;
  g_autofree char *name = dup_item_name (import, item);
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, item->id);
  g_autofree char *line = NULL;
  const char *fields[] = { id, item->title, NULL };

  if (item->error)
    {
      print_failure (import, item, name);
      return;
    }
  line = import->library.json ? precis_export_receipt (item->id, item->title, item->receipt, name) : NULL;
  if (!(line ? precis_terminal_write (line) : precis_command_library_print_row (fields)))
    g_cancellable_cancel (import->closed);
}

/* A summary, if something failed: what did is easily lost among many lines. */
static void
import_source (Import *import, PrecisFolder *folder, const char *source)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisFolderReport) report = NULL;

  import->source = source;
  report = precis_folder_import (folder, file, print_item, import, import->closed, &error);
  if (!report && g_cancellable_is_cancelled (import->closed))
    import->library.failed = TRUE; /* whoever read the output has gone and needs no words */
  else if (!report)
    precis_command_library_tell (&import->library, source, error);
  else if (report->n_failed > 0 && report->n_failed + report->n_done > 1)
    precis_terminal_tell (source, report->message);
}

static void
run_import (Import *import, char **sources)
{
  g_autoptr (PrecisFolder) folder = precis_folder_new (import->library.store);

  import->closed = g_cancellable_new ();
  for (; *sources && !g_cancellable_is_cancelled (import->closed); sources++)
    import_source (import, folder, *sources);
  g_clear_object (&import->closed);
}

PrecisExit
precis_command_import (int argc, char **argv)
{
  Import import = { { NULL } };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (import.library),
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  char **sources;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&import.library, argv[0]))
    {
      sources = precis_command_arguments (argc, argv);
      if (!*sources)
        precis_terminal_tell (argv[0], _("Name at least one folder or file."));
      else if (precis_command_library_open (&import.library, PRECIS_COMMAND_MAKES))
        run_import (&import, sources);
      status = *sources ? PRECIS_EXIT_OK : PRECIS_EXIT_USAGE;
    }
  return MAX (status, precis_command_library_close (&import.library));
}
