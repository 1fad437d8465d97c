/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-appearance.h"
#include "precis-library.h"
#include "precis-subject.h"

G_BEGIN_DECLS

/* Who and what the articles of the library name, across all of them. What is in the trash does not count. */
GPtrArray *precis_library_find_subjects   (PrecisLibrary *self, const char *name, GError **error);
GPtrArray *precis_library_get_appearances (PrecisLibrary *self, gint64 subject, gint64 before, guint limit, GError **error);
GPtrArray *precis_library_get_companions  (PrecisLibrary *self, gint64 subject, guint limit, GError **error);

G_END_DECLS
