/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-error.h"
#include "precis-export-library.h"
#include "precis-lookup.h"
#include "precis-string.h"
#include "precis-terminal.h"

#define PAGE 64 /* articles that are read and printed at a time */

static gboolean
print_appearance (PrecisCommandLibrary *library, PrecisSubject *subject, PrecisAppearance *appearance)
{
  g_autofree char *json = library->json ? precis_export_appearance (subject, appearance) : NULL;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, precis_appearance_get_article (appearance));
  g_autofree char *count = g_strdup_printf ("%u", precis_appearance_get_count (appearance));
  const char *role = precis_appearance_get_role (appearance);
  const char *fields[] = { id, precis_appearance_get_title (appearance), precis_subject_get_name (subject),
                           role ? role : "", count, NULL };

  return json ? precis_terminal_write (json) : precis_command_library_print_row (fields);
}

static gboolean
print_page (PrecisCommandLibrary *library, PrecisSubject *subject, GPtrArray *page)
{
  for (guint i = 0; i < page->len; i++)
    if (!print_appearance (library, subject, g_ptr_array_index (page, i)))
      return FALSE;
  return TRUE;
}

/* Returns: %FALSE when nothing more can be read or written. */
static gboolean
print_subject (PrecisCommandLibrary *library, PrecisSubject *subject, GError **error)
{
  gint64 before = 0;

  for (;;)
    {
      g_autoptr (GPtrArray) page = precis_lookup_appearances (library->store, precis_subject_get_id (subject), before,
                                                              PAGE, error);

      if (!page || !print_page (library, subject, page))
        return FALSE;
      if (page->len < PAGE)
        return TRUE;
      before = precis_appearance_get_article (g_ptr_array_index (page, page->len - 1));
    }
}

/* All that are called just so; if none is, all that are called so among other words. */
static guint
count_wanted (GPtrArray *subjects, const char *name)
{
  g_autofree char *wanted = precis_string_fold (name);
  guint n = 0;

  for (; n < subjects->len; n++)
    {
      g_autofree char *key = precis_string_fold (precis_subject_get_name (g_ptr_array_index (subjects, n)));

      if (!g_str_equal (key, wanted))
        break;
    }
  return n > 0 ? n : subjects->len;
}

static void
run_entity (PrecisCommandLibrary *library, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) subjects = precis_lookup_subjects (library->store, name, &error);
  guint n = subjects ? count_wanted (subjects, name) : 0;

  if (subjects && n == 0)
    g_set_error_literal (&error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("No article of the library has that name."));
  for (guint i = 0; i < n; i++)
    if (!print_subject (library, g_ptr_array_index (subjects, i), &error))
      break;
  if (error)
    precis_command_library_tell (library, name, error);
}

PrecisExit
precis_command_entity (int argc, char **argv)
{
  PrecisCommandLibrary library = { NULL };
  const GOptionEntry entries[] = { PRECIS_COMMAND_LIBRARY_ENTRIES (library), { NULL } };
  PrecisExit status = PRECIS_EXIT_USAGE;
  g_autofree char *name = NULL;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&library, argv[0]))
    {
      name = g_strjoinv (" ", precis_command_arguments (argc, argv));
      if (!*name || !g_utf8_validate (name, -1, NULL))
        precis_terminal_tell (argv[0], _("Say whom or what to look for."));
      else
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_open (&library, PRECIS_COMMAND_READS))
            run_entity (&library, name);
        }
    }
  return MAX (status, precis_command_library_close (&library));
}
