/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-command-library.h"

G_BEGIN_DECLS

PrecisExit precis_command_state_run (int argc, char **argv, PrecisState state, const char *off_name, const char *off_help);
void       precis_command_state_set (PrecisCommandLibrary *library, GArray *ids, PrecisState state, gboolean on);

G_END_DECLS
