/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *precis_original_compress (GBytes *bytes);
GBytes *precis_original_expand   (GBytes *compressed, gsize size);

G_END_DECLS
