/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-listing.h"
#include "precis-terminal.h"

PrecisExit
precis_command_search (int argc, char **argv)
{
  PrecisCommandListing listing = { { NULL }, .kind = PRECIS_SHELF_ALL };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (listing.library),
    PRECIS_COMMAND_LISTING_ENTRIES (listing),
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  g_autofree char *text = NULL;
  const char *wrong = NULL;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&listing.library, argv[0]))
    {
      text = g_strjoinv (" ", precis_command_arguments (argc, argv));
      wrong = precis_command_listing_check (&listing);
      if (!wrong && !*text)
        wrong = _("Say what to look for.");
      if (!wrong && !g_utf8_validate (text, -1, NULL))
        wrong = _("What to look for must be UTF-8.");
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&listing.library, PRECIS_COMMAND_READS))
        {
          listing.query = precis_query_parse (text, NULL);
          if (precis_query_get_notice (listing.query))
            precis_terminal_tell (argv[0], precis_query_get_notice (listing.query));
          precis_command_listing_print (&listing);
        }
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  return MAX (status, precis_command_listing_close (&listing));
}
