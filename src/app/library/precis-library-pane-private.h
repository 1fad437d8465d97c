/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library-pages.h"
#include "precis-library-pane.h"
#include "precis-name-popover.h"
#include "precis-places-button.h"
#include "precis-search-bar.h"
#include "precis-shelf-picker.h"

G_BEGIN_DECLS

struct _PrecisLibraryPane
{
  AdwBin parent_instance;

  /* Template */
  PrecisPlacesButton *places;
  PrecisSearchBar    *search;
  PrecisLibraryPages *pages;
  PrecisNamePopover  *name;
  PrecisShelfPicker  *picker;

  PrecisSession *session;
  gint64         awaited; /* an article to scroll to when it comes into the list, or 0 */
};

void precis_library_pane_install_articles (GtkWidgetClass *widget_class);
void precis_library_pane_install_places   (GtkWidgetClass *widget_class);
void precis_library_pane_install_trash    (GtkWidgetClass *widget_class);

G_END_DECLS
