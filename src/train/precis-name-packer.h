/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-crf.h"

G_BEGIN_DECLS

gboolean precis_name_packer_write (const PrecisCrf *crf, const PrecisNameIndex *index, guint32 n_buckets,
                                   const char *path, GError **error);

G_END_DECLS
