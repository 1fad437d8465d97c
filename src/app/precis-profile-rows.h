/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The rows of the page of a name; @appearance is a PrecisAppearance. */
GtkWidget     *precis_profile_article_row_new (gpointer appearance, gpointer user_data);
GtkWidget     *precis_profile_role_row_new    (gpointer appearance, gpointer user_data);

PangoAttrList *precis_profile_emphasise       (const char *passage, const char * const *forms);

G_END_DECLS
