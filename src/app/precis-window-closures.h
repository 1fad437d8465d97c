/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-item.h"
#include "precis-split-layout.h"

G_BEGIN_DECLS

/* What the window's templates compute from what: pure functions, to be named in <closure>. The first argument
 * is the template's widget, which none of them looks at. */

/* Lets the template of a class call precis_closure_name () by its name. */
#define PRECIS_BIND_CLOSURE(widget_class, name) \
  gtk_widget_class_bind_template_callback_full (widget_class, #name, G_CALLBACK (precis_closure_##name))

char     *precis_closure_window_page   (gpointer self, PrecisItem *item, const char *failed_reason,
                                        gboolean profile_shown);
char     *precis_closure_column_page   (gpointer self, PrecisItem *item);
char     *precis_closure_briefing_page (gpointer self, gboolean working, const char *failure);
char     *precis_closure_window_title  (gpointer self, PrecisItem *item);
char     *precis_closure_site_and_date (gpointer self, PrecisItem *item);
char     *precis_closure_failure       (gpointer self, const char *name, const char *reason);
char     *precis_closure_escape        (gpointer self, const char *text);
gboolean  precis_closure_is_set        (gpointer self, GObject *object);
gboolean  precis_closure_is_article_only (gpointer self, gboolean has_library, PrecisItem *item);
gboolean  precis_closure_has_columns   (gpointer self, PrecisSplitLayout layout, gboolean article_only);

G_END_DECLS
