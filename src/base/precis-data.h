/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char        *precis_data_path (const char *name);
GMappedFile *precis_data_map  (const char *name, GError **error);

G_END_DECLS
