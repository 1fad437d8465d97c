/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"
#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-moment.h"

G_BEGIN_DECLS

/* What templates compute from what: pure functions, to be named in <closure>. The first argument is the
 * template's widget, which none of them looks at. While a template is being built what it binds to is not
 * there yet, so every object may be NULL, and so may what is returned then. */

char     *precis_closure_title          (gpointer self, PrecisArticle *article);
char     *precis_closure_facts          (gpointer self, PrecisArticle *article);
char     *precis_closure_notices        (gpointer self, PrecisArticle *article, PrecisBriefing *briefing);
char     *precis_closure_names_notice   (gpointer self, PrecisBriefing *briefing, guint n_names);
char     *precis_closure_density        (gpointer self, guint shown, guint total);
char     *precis_closure_tab            (gpointer self, const char *label, guint count);
gboolean  precis_closure_has_text       (gpointer self, const char *text);
gboolean  precis_closure_is_zero        (gpointer self, guint count);
gboolean  precis_closure_is_there        (gpointer self, gpointer object);
char     *precis_closure_number         (gpointer self, guint number);

char     *precis_closure_category_icon  (gpointer self, PrecisConcern *concern);
char     *precis_closure_concern_facts  (gpointer self, PrecisConcern *concern);
char     *precis_closure_certainty      (gpointer self, PrecisConcern *concern);
double    precis_closure_certainty_level (gpointer self, PrecisConcern *concern);
char     *precis_closure_entity_icon    (gpointer self, PrecisEntity *entity);
char     *precis_closure_position       (gpointer self, guint position, guint count);
char     *precis_closure_moment_date    (gpointer self, PrecisMoment *moment);
char     *precis_closure_moment_event   (gpointer self, PrecisMoment *moment);
char     *precis_closure_quote          (gpointer self, const char *text);

G_END_DECLS
