/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-browser.h"

G_BEGIN_DECLS

/* What the library's templates compute from what: pure functions, to be named in <closure>. The first argument is the
 * template's widget, which none of them looks at; every object may be NULL. */

char     *precis_closure_shelf_name    (gpointer self, PrecisShelf *shelf);
char     *precis_closure_shelf_icon    (gpointer self, PrecisShelf *shelf);
char     *precis_closure_shelf_count   (gpointer self, PrecisShelf *shelf);
char     *precis_closure_shelf_spoken  (gpointer self, PrecisShelf *shelf);
char     *precis_closure_empty_title   (gpointer self, PrecisShelf *shelf);
char     *precis_closure_empty_text    (gpointer self, PrecisShelf *shelf);
gboolean  precis_closure_is_narrowed   (gpointer self, PrecisShelf *shelf);
gboolean  precis_closure_are_several   (gpointer self, guint n);
char     *precis_closure_n_selected    (gpointer self, guint n);
char     *precis_closure_n_opened      (gpointer self, guint done, guint total);
double    precis_closure_share_opened  (gpointer self, guint done, guint total);
gboolean  precis_closure_is_troubled   (gpointer self, PrecisStoreState state, const char *notice);
char     *precis_closure_trouble       (gpointer self, PrecisStoreState state, const char *message, const char *notice);

G_END_DECLS
