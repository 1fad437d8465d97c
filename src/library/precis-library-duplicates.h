/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

/**
 * PrecisDuplicate:
 * @article: another article of the library
 * @overlap: the share of their 4-word shingles that both have, 0 to 1
 */
typedef struct
{
  gint64 article;
  double overlap;
} PrecisDuplicate;

GArray  *precis_library_find_similar    (PrecisLibrary *self, gint64 id, GError **error);
gboolean precis_library_link_duplicates (PrecisLibrary *self, gint64 id, gint64 other, double overlap, GError **error);
GArray  *precis_library_get_duplicates  (PrecisLibrary *self, gint64 id, GError **error);

G_END_DECLS
