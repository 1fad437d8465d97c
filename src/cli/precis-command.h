/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-source.h"

G_BEGIN_DECLS

typedef enum
{
  PRECIS_EXIT_OK = 0,
  PRECIS_EXIT_SOME_FAILED = 1,
  PRECIS_EXIT_USAGE = 2,
} PrecisExit;

/**
 * PrecisCommand:
 * @name: the word after precis-cli
 * @arguments: what comes after it, for the help
 * @summary: one sentence, for the help
 * @run: does it; @argv[0] is @name
 *
 * One command of precis-cli; each has a file of its own and a row in precis-cli.c.
 */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  PrecisExit (*run) (int argc, char **argv);
} PrecisCommand;

PrecisExit precis_command_add       (int argc, char **argv);
PrecisExit precis_command_archive   (int argc, char **argv);
PrecisExit precis_command_brief     (int argc, char **argv);
PrecisExit precis_command_check     (int argc, char **argv);
PrecisExit precis_command_dossier   (int argc, char **argv);
PrecisExit precis_command_entities  (int argc, char **argv);
PrecisExit precis_command_entity    (int argc, char **argv);
PrecisExit precis_command_export    (int argc, char **argv);
PrecisExit precis_command_extract   (int argc, char **argv);
PrecisExit precis_command_import    (int argc, char **argv);
PrecisExit precis_command_list      (int argc, char **argv);
PrecisExit precis_command_note      (int argc, char **argv);
PrecisExit precis_command_read      (int argc, char **argv);
PrecisExit precis_command_remove    (int argc, char **argv);
PrecisExit precis_command_search    (int argc, char **argv);
PrecisExit precis_command_show      (int argc, char **argv);
PrecisExit precis_command_star      (int argc, char **argv);
PrecisExit precis_command_tag       (int argc, char **argv);
PrecisExit precis_command_tag_names (int argc, char **argv);
PrecisExit precis_command_undo      (int argc, char **argv);

gboolean      precis_command_parse       (const GOptionEntry *entries, int *argc, char ***argv);
PrecisSource *precis_command_find_source (const char *name, const char *url, gboolean from_list, GError **error);

G_END_DECLS
