/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void        precis_about_present       (GtkWindow           *parent,
                                        const char          *first_property,
                                        ...) G_GNUC_NULL_TERMINATED;
void        precis_preferences_present (GtkWindow *parent, AdwPreferencesPage *page);
void        precis_consent_present     (GtkWindow           *parent,
                                        const char          *question,
                                        const char          *body,
                                        const char          *yes,
                                        void               (*func) (gpointer data),
                                        gpointer             data,
                                        GDestroyNotify       data_free);
void        precis_shortcuts_present   (GtkWindow *parent);
void        precis_open_files_async    (GtkWindow           *parent,
                                        const char          *title,
                                        GListModel          *filters,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
GListModel *precis_open_files_finish   (GtkWindow           *parent,
                                        GAsyncResult        *result,
                                        GError             **error);

G_END_DECLS
