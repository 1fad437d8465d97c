/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"

G_BEGIN_DECLS

GBytes *precis_blocks_pack   (GArray *blocks);
GArray *precis_blocks_unpack (GBytes *bytes, const char *text);

G_END_DECLS
