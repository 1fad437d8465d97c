/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-browser.h"

G_BEGIN_DECLS

PrecisCard *precis_article_menu_find_card (PrecisBrowser *browser);
GMenuModel *precis_article_menu_new       (PrecisBrowser *browser);

G_END_DECLS
