/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing-column.h"
#include "precis-header-bar.h"
#include "precis-library-pane.h"
#include "precis-page-switcher.h"
#include "precis-profile-page.h"
#include "precis-reader.h"
#include "precis-session.h"
#include "precis-split-view.h"
#include "precis-start-page.h"
#include "precis-window.h"

G_BEGIN_DECLS

struct _PrecisWindow
{
  AdwApplicationWindow parent_instance;

  /* Template */
  AdwToastOverlay      *toasts;
  GtkDropTarget        *drop;
  PrecisSplitView      *columns;
  PrecisStartPage      *start;
  GtkWidget            *library;
  PrecisReader         *reader;
  PrecisProfilePage    *profile;
  PrecisBriefingColumn *briefing;

  /* Owned */
  PrecisSession *session;
  GSettings     *settings;
  GCancellable  *cancellable; /* of what ends with the window */
  gboolean       profile_shown;
  gint64         wanted_article; /* whose briefing is to select wanted_name once it is there */
  char          *wanted_name;
  AdwToast      *undo_toast;  /* (weak): the one that offers to undo the last change */
  PrecisItem    *shown;       /* what the reader shows; only compared */
  gint64         placed;      /* an article whose place is to be kept, or 0 */
  guint          place;       /* that place */
  guint          place_id;
};

void precis_window_install_actions (GtkWidgetClass *widget_class);
void precis_window_install_names   (GtkWidgetClass *widget_class);
void precis_window_set_profile_shown (PrecisWindow *self, gboolean shown);
void precis_window_init_names      (PrecisWindow *self);
void precis_window_init_drop       (PrecisWindow *self);
void precis_window_init_history    (PrecisWindow *self);
void precis_window_init_place      (PrecisWindow *self);
void precis_window_keep_place      (PrecisWindow *self);

G_END_DECLS
