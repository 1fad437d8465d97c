/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-model.h"
#include "precis-document.h"

G_BEGIN_DECLS

void precis_category_words_share (const PrecisDocument *document, float shares[PRECIS_N_CATEGORIES]);

G_END_DECLS
