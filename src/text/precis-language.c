/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-language.h"

const char *
precis_language_detect (const char *text, gsize length)
{
  return "en";
}
