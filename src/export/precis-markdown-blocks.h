/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"

G_BEGIN_DECLS

void precis_markdown_blocks_write (PrecisArticle *article, GString *out);

G_END_DECLS
