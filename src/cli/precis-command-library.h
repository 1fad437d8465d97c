/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-card.h"
#include "precis-command.h"
#include "precis-curator.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisCommandLibrary:
 * @path: from `--library`, or %NULL for the user's own
 * @format: from `--format`
 * @json: whether @format is JSON; known once the library is open
 * @store: the library, once it is open
 * @failed: whether something was told that makes the command fail
 *
 * What the commands on the library have in common. Their options begin with PRECIS_COMMAND_LIBRARY_ENTRIES(); all of
 * them end with precis_command_library_close(), whether the library was opened or not.
 */
typedef struct
{
  char        *path;
  char        *format;
  gboolean     json;
  PrecisStore *store;
  gboolean     failed;
} PrecisCommandLibrary;

#define PRECIS_COMMAND_LIBRARY_ENTRY(library) \
  { "library", 0, 0, G_OPTION_ARG_FILENAME, &(library).path, \
    N_("The library's file; yours is $XDG_DATA_HOME/precis/library.db"), N_("PATH") }

#define PRECIS_COMMAND_LIBRARY_ENTRIES(library) \
  PRECIS_COMMAND_LIBRARY_ENTRY (library), \
  { "format", 0, 0, G_OPTION_ARG_STRING, &(library).format, N_("text (the default) or json"), N_("FORMAT") }

typedef enum
{
  PRECIS_COMMAND_READS, /* a library that does not exist is an error */
  PRECIS_COMMAND_MAKES, /* it is made */
} PrecisCommandNeed;

gboolean   precis_command_library_read_format (PrecisCommandLibrary *self, const char *command);
gboolean   precis_command_library_find        (PrecisCommandLibrary *self, PrecisCommandNeed need);
gboolean   precis_command_library_open        (PrecisCommandLibrary *self, PrecisCommandNeed need);
PrecisExit precis_command_library_close       (PrecisCommandLibrary *self);
void       precis_command_library_tell        (PrecisCommandLibrary *self, const char *source, const GError *error);
gboolean   precis_command_library_print_cards (PrecisCommandLibrary *self, GPtrArray *cards);
gboolean   precis_command_library_print_row   (const char * const *fields);
gboolean   precis_command_library_apply       (PrecisCommandLibrary *self, const PrecisEdit *edit);
void       precis_command_library_print_change (PrecisCommandLibrary *self, const PrecisChange *change);

char     **precis_command_arguments           (int argc, char **argv);
gboolean   precis_command_read_id             (const char *text, gint64 *id);
GArray    *precis_command_read_ids            (const char *command, char **arguments);
GArray    *precis_command_library_find_ids    (PrecisCommandLibrary *self, GArray *ids);

G_END_DECLS
