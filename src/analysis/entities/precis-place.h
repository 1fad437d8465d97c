/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"
#include "precis-mention.h"

G_BEGIN_DECLS

gboolean precis_place_is_told (const PrecisMention *mention, const PrecisDocument *document);

G_END_DECLS
