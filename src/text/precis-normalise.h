/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *precis_normalise_line (const char *text, gssize length);
char *precis_normalise_text (const char *text, gssize length);

G_END_DECLS
