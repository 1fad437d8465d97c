/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PRECIS_TYPE_APPLICATION (precis_application_get_type ())
G_DECLARE_FINAL_TYPE (PrecisApplication, precis_application, PRECIS, APPLICATION, AdwApplication)

PrecisApplication *precis_application_new (void);

G_END_DECLS
