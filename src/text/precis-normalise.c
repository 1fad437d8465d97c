/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-normalise.h"

char *
precis_normalise_line (const char *text, gssize length)
{
  g_autofree char *valid = g_utf8_make_valid (text, length);

  return g_strstrip (g_utf8_normalize (valid, -1, G_NORMALIZE_NFC));
}
