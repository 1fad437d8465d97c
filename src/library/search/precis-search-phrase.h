/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *precis_search_phrase_write (const char *text);

G_END_DECLS
