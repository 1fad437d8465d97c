/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-cli.h"

int
main (int argc, char **argv)
{
  return precis_cli_run (argc, argv);
}
