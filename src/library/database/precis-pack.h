/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Values of several parts as bytes, to be stored in one column; the same on every machine. */
GBytes   *precis_pack   (GVariant *value);
GVariant *precis_unpack (GBytes *bytes, const char *type);

G_END_DECLS
