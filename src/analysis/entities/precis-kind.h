/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-form.h"

G_BEGIN_DECLS

gboolean precis_kind_find            (const PrecisForm *form, PrecisNameType *type);
gboolean precis_kind_find_known      (const char *key, PrecisNameType *type);
gboolean precis_kind_find_head       (const char *lower, PrecisNameType *type);
gboolean precis_kind_is_complemented (const char *lower);
gboolean precis_kind_excludes_person (const PrecisForm *form);

G_END_DECLS
