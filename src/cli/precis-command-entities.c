/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-enum-types.h"
#include "precis-export-repairs.h"
#include "precis-file.h"
#include "precis-intake.h"
#include "precis-limits.h"
#include "precis-name-lists.h"
#include "precis-repairs-read.h"
#include "precis-string.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisCommandLibrary  library;
  char                 *fix;
  int                   kind;
  char                 *remove;
  gint64                id; /* of the correction to remove */
  char                 *export_path;
  char                 *import_path;
  char                **arguments;
  guint                 n_analysed;
} Entities;

static gboolean
print_repair (Entities *self, PrecisRepair *repair)
{
  g_autofree char *json = self->library.json ? precis_export_repair (repair) : NULL;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, precis_repair_get_id (repair));
  const char *value = precis_repair_get_value (repair);
  const char *kind = precis_enum_nick (precis_repair_kind_get_type (), precis_repair_get_kind (repair));
  const char *fields[] = { id, kind, precis_repair_get_name (repair), value ? value : "", NULL };

  return json ? precis_terminal_write (json) : precis_command_library_print_row (fields);
}

static void
list_repairs (Entities *self, GPtrArray *repairs)
{
  for (guint i = 0; i < repairs->len; i++)
    if (!print_repair (self, repairs->pdata[i]))
      return;
}

/* By another name first, then in its place, and on the disk when this returns. */
static gboolean
export_repairs (Entities *self, GPtrArray *repairs, GError **error)
{
  g_autofree char *data = precis_export_repairs (repairs);

  return g_file_set_contents_full (self->export_path, data, -1,
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644, error);
}

static void
waiting_cb (PrecisIntake *intake, GParamSpec *pspec, Entities *self)
{
  if (precis_intake_get_waiting (intake) > 0)
    self->n_analysed++;
}

/* What a correction is about is analysed anew before the command ends; whoever interrupts it loses nothing. */
static void
analyse (Entities *self)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisIntake) intake = precis_intake_new (desk, self->library.store);
  g_autofree char *words = NULL;

  g_signal_connect (intake, "notify::waiting", G_CALLBACK (waiting_cb), self);
  precis_intake_resume (intake);
  while (precis_intake_is_busy (intake))
    g_main_context_iteration (NULL, TRUE);
  words = g_strdup_printf (ngettext ("%u article analysed anew", "%u articles analysed anew", self->n_analysed),
                           self->n_analysed);
  if (!self->library.json)
    precis_command_library_print_row ((const char *[]) { words, NULL });
}

static gboolean
add_repair (Entities *self, PrecisRepair *repair)
{
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_ADD_REPAIR, NULL, 0);

  edit->repair = g_object_ref (repair);
  return precis_command_library_apply (&self->library, edit);
}

static char *
make_key (PrecisRepair *repair)
{
  const char *value = precis_repair_get_value (repair);
  g_autofree char *text = g_strdup_printf ("%d\n%s\n%s", (int) precis_repair_get_kind (repair),
                                           precis_repair_get_name (repair), value ? value : "");

  return precis_string_fold (text);
}

/* What the library has already is not added again. */
static gboolean
import_repairs (Entities *self, GPtrArray *kept, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (self->import_path);
  g_autoptr (GBytes) bytes = precis_file_read (file, PRECIS_MAX_TEXT_FILE, NULL, error);
  g_autoptr (GPtrArray) repairs = bytes ? precis_repairs_read (bytes, error) : NULL;
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < kept->len; i++)
    g_hash_table_add (keys, make_key (kept->pdata[i]));
  for (guint i = 0; repairs && i < repairs->len; i++)
    if (g_hash_table_add (keys, make_key (repairs->pdata[i])) && !add_repair (self, repairs->pdata[i]))
      break;
  return repairs != NULL;
}

static void
change_repair (Entities *self)
{
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_REMOVE_REPAIR, NULL, 0);
  g_autoptr (PrecisRepair) repair = NULL;

  edit->shelf = self->id;
  if (self->remove)
    precis_command_library_apply (&self->library, edit);
  else
    {
      repair = precis_repair_new (self->kind, self->arguments[0], self->arguments[1]);
      add_repair (self, repair);
    }
}

static void
run_entities (Entities *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) repairs = precis_name_lists_get_repairs (self->library.store, &error);
  const char *path = self->export_path ? self->export_path : self->import_path;

  if (repairs && (self->fix || self->remove))
    change_repair (self);
  else if (repairs && self->export_path)
    export_repairs (self, repairs, &error);
  else if (repairs && self->import_path)
    import_repairs (self, repairs, &error);
  else if (repairs)
    list_repairs (self, repairs);
  if (error)
    precis_command_library_tell (&self->library, path ? path : self->library.path, error);
  else if (!self->library.failed && (self->fix || self->remove || self->import_path))
    analyse (self);
}

/* What is wrong with the name and the value, or %NULL. */
static const char *
check_fix (Entities *self)
{
  guint n = g_strv_length (self->arguments);

  if (!precis_enum_value (precis_repair_kind_get_type (), self->fix, &self->kind))
    return _("The kind is one of merge, split, alias, retype, rename and ignore.");
  if (n != (self->kind == PRECIS_REPAIR_IGNORE ? 1 : 2))
    return _("Say which name is to be corrected, and to what.");
  for (guint i = 0; i < n; i++)
    if (!*self->arguments[i] || !g_utf8_validate (self->arguments[i], -1, NULL))
      return _("A name must be UTF-8, and not empty.");
  return NULL;
}

/* What is wrong with the options and arguments, or %NULL. */
static const char *
check_options (Entities *self)
{
  if (!!self->fix + !!self->remove + !!self->export_path + !!self->import_path > 1)
    return _("Name one of --fix, --remove, --export and --import.");
  if (self->fix)
    return check_fix (self);
  if (*self->arguments)
    return _("This takes options only.");
  return self->remove && !precis_command_read_id (self->remove, &self->id)
         ? _("--remove takes the number of a correction.") : NULL;
}

static void
clear (Entities *self)
{
  g_free (self->fix);
  g_free (self->remove);
  g_free (self->export_path);
  g_free (self->import_path);
}

PrecisExit
precis_command_entities (int argc, char **argv)
{
  Entities self = { { NULL } };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (self.library),
    { "fix", 0, 0, G_OPTION_ARG_STRING, &self.fix, N_("Correct a name: merge, split, alias, retype, rename or ignore it"),
      N_("KIND") },
    { "remove", 0, 0, G_OPTION_ARG_STRING, &self.remove, N_("Remove a correction"), N_("ID") },
    { "export", 0, 0, G_OPTION_ARG_FILENAME, &self.export_path, N_("Write the corrections to a file"), N_("FILE") },
    { "import", 0, 0, G_OPTION_ARG_FILENAME, &self.import_path, N_("Take corrections over from a file"), N_("FILE") },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  const char *wrong;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&self.library, argv[0]))
    {
      self.arguments = precis_command_arguments (argc, argv);
      wrong = check_options (&self);
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&self.library, PRECIS_COMMAND_READS))
        run_entities (&self);
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  clear (&self);
  return MAX (status, precis_command_library_close (&self.library));
}
