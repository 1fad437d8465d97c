/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-listing.h"
#include "precis-enum-types.h"
#include "precis-lookup.h"
#include "precis-string.h"
#include "precis-terminal.h"

typedef struct
{
  char *place;
  char *dossier;
  char *tag;
  char *search;
  char *before;
} Options;

static void
clear_options (Options *options)
{
  g_free (options->place);
  g_free (options->dossier);
  g_free (options->tag);
  g_free (options->search);
  g_free (options->before);
}

/* The shelf that the options name, by its kind and perhaps its name; or what is wrong. */
static const char *
read_place (const Options *options, PrecisShelfKind *kind, const char **name)
{
  int value = PRECIS_SHELF_INBOX;

  if ((options->place != NULL) + (options->dossier != NULL) + (options->tag != NULL) + (options->search != NULL) > 1)
    return _("Name one place only.");
  if (options->place && (!precis_enum_value (precis_shelf_kind_get_type (), options->place, &value)
                         || value > PRECIS_SHELF_TRASH))
    return _("The place is one of inbox, all, starred, archive and trash.");
  *kind = options->dossier ? PRECIS_SHELF_DOSSIER
          : options->tag ? PRECIS_SHELF_TAG
          : options->search ? PRECIS_SHELF_SEARCH : (PrecisShelfKind) value;
  *name = options->dossier ? options->dossier : options->tag ? options->tag : options->search;
  return NULL;
}

static void
run_list (PrecisCommandListing *listing, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisShelf) shelf = NULL;

  if (name)
    shelf = precis_lookup_shelf (listing->library.store, listing->kind, name, &error);
  if (name && !shelf)
    {
      precis_command_library_tell (&listing->library, name, error);
      return;
    }
  listing->shelf = shelf ? precis_shelf_get_id (shelf) : 0;
  precis_command_listing_print (listing);
}

PrecisExit
precis_command_list (int argc, char **argv)
{
  PrecisCommandListing listing = { { NULL } };
  Options options = { NULL };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (listing.library),
    PRECIS_COMMAND_LISTING_ENTRIES (listing),
    { "place", 0, 0, G_OPTION_ARG_STRING, &options.place, N_("inbox (the default), all, starred, archive or trash"), N_("PLACE") },
    { "dossier", 0, 0, G_OPTION_ARG_STRING, &options.dossier, N_("What lies in a dossier, in its order"), N_("NAME") },
    { "tag", 0, 0, G_OPTION_ARG_STRING, &options.tag, N_("What has a tag"), N_("NAME") },
    { "search", 0, 0, G_OPTION_ARG_STRING, &options.search, N_("What a saved search finds"), N_("NAME") },
    { "before", 0, 0, G_OPTION_ARG_STRING, &options.before, N_("Begin after this article: the next page"), N_("ID") },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  const char *wrong = NULL, *name = NULL;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&listing.library, argv[0]))
    {
      wrong = read_place (&options, &listing.kind, &name);
      wrong = wrong ? wrong : precis_command_listing_check (&listing);
      if (!wrong && options.before && !precis_command_read_id (options.before, &listing.after))
        wrong = _("--before takes the number of an article.");
      if (!wrong && *precis_command_arguments (argc, argv))
        wrong = _("This command takes options only.");
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&listing.library, PRECIS_COMMAND_READS))
        run_list (&listing, name);
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  clear_options (&options);
  return MAX (status, precis_command_listing_close (&listing));
}
