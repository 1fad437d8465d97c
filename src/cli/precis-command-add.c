/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-batch.h"
#include "precis-command-analysts.h"
#include "precis-command-library.h"
#include "precis-enum-types.h"
#include "precis-export-library.h"
#include "precis-export.h"
#include "precis-intake.h"
#include "precis-limits.h"
#include "precis-lookup.h"
#include "precis-string.h"
#include "precis-terminal.h"

/* Articles that are committed as one, and how long the first of them may wait for the others, in microseconds. */
#define MAX_BATCH  64
#define MAX_WAIT   (100 * G_TIME_SPAN_MILLISECOND)

typedef struct
{
  PrecisCommandLibrary  library;
  PrecisDesk           *desk;
  PrecisIntake         *intake;
  GThreadPool          *analysts;   /* make the briefings of what was kept */
  char                **sources;    /* what is left of the arguments */
  gboolean              from_list;
  char                 *url;
  char                **tags;
  char                 *dossier;
  GPtrArray            *names;      /* of sources that were opened … */
  GPtrArray            *deliveries; /* … and what they are */
  gint64                since;      /* when the first of them came */
  gboolean              gone;       /* whoever read what was printed */
} Add;

static char *
next_source (gpointer data)
{
  Add *add = data;
  char *line;

  if (*add->sources)
    return g_strdup (*add->sources++);
  if (!add->from_list)
    return NULL;
  while ((line = precis_terminal_read_line ()) && !*line)
    g_free (line);
  return line;
}

static gpointer
open_source (const char *name, gpointer data, GError **error)
{
  Add *add = data;
  g_autoptr (PrecisSource) source = precis_command_find_source (name, add->url, add->from_list, error);

  return source ? precis_intake_open (add->intake, source, NULL, error) : NULL;
}

static const char *
describe (PrecisReceipt receipt)
{
  switch (receipt)
    {
    case PRECIS_RECEIPT_SAME:
      return _("The library had it already.");
    case PRECIS_RECEIPT_REVISED:
      return _("This is a newer text of an article that the library had; the older one is kept.");
    case PRECIS_RECEIPT_RESTORED:
      return _("It was in the trash and is back.");
    case PRECIS_RECEIPT_NEW:
    default:
      return NULL;
    }
}

/* Returns: %FALSE when nothing more can be written. */
static gboolean
print_addition (Add *add, const char *name, const PrecisAddition *addition)
{
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, addition->id);
  g_autofree char *shown = g_filename_display_name (name);
  const char *fields[] = { id, addition->title, NULL };
  g_autofree char *json = NULL;

  if (add->library.json)
    {
      json = precis_export_receipt (addition->id, addition->title, addition->receipt, shown);
      return precis_terminal_write (json);
    }
  if (describe (addition->receipt))
    precis_terminal_tell (name, describe (addition->receipt));
  return precis_command_library_print_row (fields);
}

static void
apply (Add *add, PrecisEdit *edit)
{
  g_autoptr (PrecisCurator) curator = precis_curator_new (add->library.store);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = precis_curator_apply (curator, edit, &error);

  if (!change)
    precis_command_library_tell (&add->library, edit->name ? edit->name : add->dossier, error);
}

static void
put_in_dossier (Add *add, GArray *ids)
{
  g_autoptr (PrecisShelf) shelf = precis_lookup_shelf (add->library.store, PRECIS_SHELF_DOSSIER, add->dossier, NULL);
  g_autoptr (PrecisEdit) edit = precis_edit_new (shelf ? PRECIS_EDIT_PUT_IN_DOSSIER : PRECIS_EDIT_ADD_DOSSIER,
                                                 (gint64 *) ids->data, ids->len);

  edit->shelf = shelf ? precis_shelf_get_id (shelf) : 0;
  edit->name = shelf ? NULL : g_strdup (add->dossier);
  apply (add, edit);
}

static void
file_additions (Add *add, GPtrArray *additions)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < additions->len; i++)
    g_array_append_val (ids, ((PrecisAddition *) g_ptr_array_index (additions, i))->id);
  for (char **tag = add->tags; tag && *tag; tag++)
    {
      g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_TAG, (gint64 *) ids->data, ids->len);

      edit->name = g_strdup (*tag);
      apply (add, edit);
    }
  if (add->dossier)
    put_in_dossier (add, ids);
}

/* They are on the disk. */
static void
take_additions (Add *add, GPtrArray *names, GPtrArray *additions)
{
  file_additions (add, additions);
  for (guint i = 0; i < additions->len; i++)
    {
      const PrecisAddition *addition = g_ptr_array_index (additions, i);

      add->gone = !print_addition (add, g_ptr_array_index (names, i), addition) || add->gone;
      if (addition->receipt != PRECIS_RECEIPT_SAME)
        precis_command_analysts_push (add->analysts, addition->id);
    }
}

/* Keeps @n of what was opened from @start on as one; %FALSE if that failed, which is told if it is but one. */
static gboolean
keep (Add *add, guint start, guint n)
{
  g_autoptr (GPtrArray) deliveries = g_ptr_array_new (), names = g_ptr_array_new (), additions = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = start; i < start + n; i++)
    {
      g_ptr_array_add (deliveries, g_ptr_array_index (add->deliveries, i));
      g_ptr_array_add (names, g_ptr_array_index (add->names, i));
    }
  additions = precis_intake_keep (add->intake, deliveries, &error);
  if (additions)
    take_additions (add, names, additions);
  else if (n == 1)
    precis_command_library_tell (&add->library, g_ptr_array_index (names, 0), error);
  return additions != NULL;
}

/* One that cannot be kept must not keep the others out. */
static void
flush (Add *add)
{
  guint n = add->deliveries->len;

  if (n > 0 && !keep (add, 0, n) && n > 1)
    for (guint i = 0; i < n; i++)
      keep (add, i, 1);
  g_ptr_array_set_size (add->deliveries, 0);
  g_ptr_array_set_size (add->names, 0);
}

static gboolean
take_delivery (const char *name, gpointer result, const GError *error, gpointer data)
{
  Add *add = data;
  g_autofree char *line = NULL;

  if (result)
    {
      if (add->deliveries->len == 0)
        add->since = g_get_monotonic_time ();
      g_ptr_array_add (add->deliveries, result);
      g_ptr_array_add (add->names, g_strdup (name));
      if (add->deliveries->len >= MAX_BATCH || g_get_monotonic_time () - add->since > MAX_WAIT)
        flush (add);
      return !add->gone;
    }
  flush (add);
  precis_command_library_tell (&add->library, name, error);
  if (add->library.json)
    {
      line = precis_export_error (name, error->message);
      add->gone = !precis_terminal_write (line) || add->gone;
    }
  return !add->gone;
}

static void
run_add (Add *add, guint jobs)
{
  PrecisBatch batch = { next_source, open_source, take_delivery, (GDestroyNotify) precis_delivery_free, add };

  add->desk = precis_desk_new ();
  add->intake = precis_intake_new (add->desk, add->library.store);
  add->names = g_ptr_array_new_with_free_func (g_free);
  add->deliveries = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_delivery_free);
  add->analysts = precis_command_analysts_new (add->intake, jobs);
  precis_batch_run (&batch, jobs);
  flush (add);
  g_thread_pool_free (add->analysts, FALSE, TRUE);
  g_ptr_array_unref (add->names);
  g_ptr_array_unref (add->deliveries);
  g_clear_object (&add->intake);
  g_clear_object (&add->desk);
}

/* What is wrong with the options, or %NULL. */
static const char *
check_options (Add *add, int jobs)
{
  if (jobs < 1 || jobs > PRECIS_MAX_JOBS)
    return _("The number of jobs is 1 to 64.");
  if (!*add->sources && !add->from_list)
    return _("Name at least one file, or - for standard input.");
  if (add->url && (add->from_list || add->sources[1]))
    return _("An address is that of one article: name one file with --url.");
  return NULL;
}

PrecisExit
precis_command_add (int argc, char **argv)
{
  Add add = { { NULL } };
  int jobs = MIN (g_get_num_processors (), PRECIS_MAX_JOBS);
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (add.library),
    { "url", 0, 0, G_OPTION_ARG_STRING, &add.url, N_("The address that the article came from"), N_("ADDRESS") },
    { "from-list", 0, 0, G_OPTION_ARG_NONE, &add.from_list, N_("Read more sources from standard input, a line each"), NULL },
    { "tag", 0, 0, G_OPTION_ARG_STRING_ARRAY, &add.tags, N_("Tag the articles; may be given several times"), N_("NAME") },
    { "dossier", 0, 0, G_OPTION_ARG_STRING, &add.dossier, N_("Put the articles in a dossier"), N_("NAME") },
    { "jobs", 0, 0, G_OPTION_ARG_INT, &jobs, N_("Work on so many articles at once"), "N" },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  const char *wrong = NULL;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&add.library, argv[0]))
    {
      add.sources = precis_command_arguments (argc, argv);
      wrong = check_options (&add, jobs);
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&add.library, PRECIS_COMMAND_MAKES))
        run_add (&add, jobs);
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  g_free (add.url);
  g_free (add.dossier);
  g_strfreev (add.tags);
  return MAX (status, precis_command_library_close (&add.library));
}
