/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-application.h"

struct _PrecisApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisApplication, precis_application, ADW_TYPE_APPLICATION)

static void
precis_application_class_init (PrecisApplicationClass *klass)
{
}

static void
precis_application_init (PrecisApplication *self)
{
}

PrecisApplication *
precis_application_new (void)
{
  return g_object_new (PRECIS_TYPE_APPLICATION, "application-id", APP_ID, "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}
