/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-gazetteer.h"
#include "precis-names.h"

G_BEGIN_DECLS

GArray *precis_foreign_names_find (const PrecisGazetteer *gazetteer, const PrecisDocument *document,
                                   const char *language);

G_END_DECLS
