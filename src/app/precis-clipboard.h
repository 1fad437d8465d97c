/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-source.h"

G_BEGIN_DECLS

GListModel *precis_clipboard_sources_from_files (GFile **files, guint n_files);
GListModel *precis_clipboard_sources_from_value (const GValue *value, const char *label);

void        precis_clipboard_read_async         (GdkClipboard         *clipboard,
                                                 GCancellable         *cancellable,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
GListModel *precis_clipboard_read_finish        (GdkClipboard         *clipboard,
                                                 GAsyncResult         *result,
                                                 GError              **error);

G_END_DECLS
