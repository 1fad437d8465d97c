/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-command-library.h"
#include "precis-shelf.h"

G_BEGIN_DECLS

/**
 * PrecisCommandShelf:
 * @library: the library
 * @kind: dossiers or tags
 * @take_out: from `--take-out`
 * @remove: from `--delete`
 * @name: from `--rename`
 * @shelf: the dossier or tag that is named, or %NULL
 *
 * What the commands on dossiers and tags have in common.
 */
typedef struct
{
  PrecisCommandLibrary  library;
  PrecisShelfKind       kind;
  gboolean              take_out;
  gboolean              remove;
  char                 *name;
  PrecisShelf          *shelf;
} PrecisCommandShelf;

#define PRECIS_COMMAND_SHELF_ENTRIES(self) \
  { "take-out", 0, 0, G_OPTION_ARG_NONE, &(self).take_out, N_("Take articles out of it"), NULL }, \
  { "delete", 0, 0, G_OPTION_ARG_NONE, &(self).remove, N_("Delete it; its articles stay in the library"), NULL }, \
  { "rename", 0, 0, G_OPTION_ARG_STRING, &(self).name, N_("Give it another name"), N_("NAME") }

void        precis_command_shelf_list       (PrecisCommandShelf *self);
const char *precis_command_shelf_check_name (const char *name);
gboolean    precis_command_shelf_find       (PrecisCommandShelf *self, const char *name, gboolean must);
void        precis_command_shelf_apply      (PrecisCommandShelf *self, PrecisEditKind kind, const char *name);
PrecisExit  precis_command_shelf_close      (PrecisCommandShelf *self);

G_END_DECLS
