/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <unistd.h>

#include <glib/gi18n.h>

#include "precis-command.h"
#include "precis-error.h"
#include "precis-file.h"
#include "precis-limits.h"

/**
 * precis_command_find_source:
 * @name: what the user names: a file, an address, or "-" for standard input
 * @url: (nullable): the address that the user says the article has
 * @from_list: whether standard input is taken by the list of sources
 * @error: %PRECIS_ERROR_UNREADABLE if it is and is asked for, or as precis_file_read_pipe()
 *
 * Returns: (transfer full) (nullable): the source; a file need not exist
 */
PrecisSource *
precis_command_find_source (const char *name, const char *url, gboolean from_list, GError **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!g_str_equal (name, "-"))
    {
      /* A file may be called like an address: "file:a.txt". */
      file = g_file_test (name, G_FILE_TEST_EXISTS) ? g_file_new_for_path (name) : g_file_new_for_commandline_arg (name);
      return precis_source_new_for_file (file, url);
    }
  if (from_list)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("Standard input holds the list of sources."));
      return NULL;
    }
  bytes = precis_file_read_pipe (STDIN_FILENO, PRECIS_MAX_TEXT_FILE, NULL, error);
  return bytes ? precis_source_new_for_bytes (bytes, _("Standard input"), url) : NULL;
}
