/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-page-switcher.h"

struct _PrecisPageSwitcher
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisPageSwitcher, precis_page_switcher, ADW_TYPE_BIN)

static void
precis_page_switcher_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_PAGE_SWITCHER);
  G_OBJECT_CLASS (precis_page_switcher_parent_class)->dispose (object);
}

static void
precis_page_switcher_class_init (PrecisPageSwitcherClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = precis_page_switcher_dispose;
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/app/precis/Precis/precis-page-switcher.ui");
}

static void
precis_page_switcher_init (PrecisPageSwitcher *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
