/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

/* The undo log. A change is a group of changed rows with a label in the user's words ("3 articles archived"). */
gboolean precis_library_begin_change (PrecisLibrary *self, const char *label, GError **error);
gint64   precis_library_end_change   (PrecisLibrary *self, gboolean success, GError **error);
gint64   precis_library_last_change  (PrecisLibrary *self, gboolean undone, char **label, GError **error);
gboolean precis_library_undo         (PrecisLibrary *self, gint64 change, GError **error);
gboolean precis_library_redo         (PrecisLibrary *self, gint64 change, GError **error);

G_END_DECLS
