/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-cli.h"

int
precis_cli_run (int argc, char **argv)
{
  return 2;
}
