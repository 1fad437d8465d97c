/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"
#include "precis-store.h"

G_BEGIN_DECLS

void precis_near_duplicates_link (PrecisStore *store, gint64 id, PrecisArticle *article);

G_END_DECLS
