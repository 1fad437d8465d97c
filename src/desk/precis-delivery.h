/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-intake.h"
#include "precis-library-articles.h"

G_BEGIN_DECLS

PrecisDelivery *precis_delivery_new  (PrecisArticle *article, GBytes *original);
PrecisAddition *precis_delivery_keep (PrecisDelivery *self, PrecisLibrary *library, GError **error);

G_END_DECLS
