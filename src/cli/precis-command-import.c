/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-analysts.h"
#include "precis-command-library.h"
#include "precis-export-library.h"
#include "precis-export.h"
#include "precis-folder.h"
#include "precis-limits.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisCommandLibrary  library;
  const char           *source; /* the folder or file at work */
  GCancellable         *closed; /* cancelled when nothing more can be printed */
  GArray               *ids;    /* gint64: articles that wait for their briefings */
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
  if (item->receipt != PRECIS_RECEIPT_SAME)
    g_array_append_val (import->ids, item->id);
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

/* Only when all is in the library: a library that takes in articles has no time for briefings. */
static void
analyse_all (Import *import, guint jobs)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisIntake) intake = precis_intake_new (desk, import->library.store);
  GThreadPool *analysts = precis_command_analysts_new (intake, jobs);

  for (guint i = 0; i < import->ids->len; i++)
    precis_command_analysts_push (analysts, g_array_index (import->ids, gint64, i));
  g_thread_pool_free (analysts, FALSE, TRUE);
}

static void
run_import (Import *import, char **sources, guint jobs)
{
  g_autoptr (PrecisFolder) folder = precis_folder_new (import->library.store);

  import->closed = g_cancellable_new ();
  import->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (; *sources && !g_cancellable_is_cancelled (import->closed); sources++)
    import_source (import, folder, *sources);
  if (import->ids->len > 0 && !g_cancellable_is_cancelled (import->closed))
    analyse_all (import, jobs);
  g_clear_pointer (&import->ids, g_array_unref);
  g_clear_object (&import->closed);
}

PrecisExit
precis_command_import (int argc, char **argv)
{
  Import import = { { NULL } };
  int jobs = MIN (g_get_num_processors (), PRECIS_MAX_JOBS);
  const char *wrong = NULL;
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (import.library),
    { "jobs", 0, 0, G_OPTION_ARG_INT, &jobs, N_("Work on so many articles at once"), "N" },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  char **sources;

  if (precis_command_parse (entries, &argc, &argv)
      && precis_command_library_read_format (&import.library, argv[0]))
    {
      sources = precis_command_arguments (argc, argv);
      if (jobs < 1 || jobs > PRECIS_MAX_JOBS)
        wrong = _("The number of jobs is 1 to 64.");
      else if (!*sources)
        wrong = _("Name at least one folder or file.");
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&import.library, PRECIS_COMMAND_MAKES))
        run_import (&import, sources, jobs);
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  return MAX (status, precis_command_library_close (&import.library));
}
