/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-state.h"

PrecisExit
precis_command_star (int argc, char **argv)
{
  return precis_command_state_run (argc, argv, PRECIS_STATE_STARRED, "remove", N_("Take the star away"));
}
