/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a JSON document asks of its parser. */
typedef struct
{
  guint deepest;  /* arrays and objects inside each other */
  guint n_values; /* about */
} PrecisJsonScan;

PrecisJsonScan precis_json_scan (char *text);

G_END_DECLS
