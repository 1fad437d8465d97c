/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *precis_language_detect (const char *text, gsize length);

G_END_DECLS
