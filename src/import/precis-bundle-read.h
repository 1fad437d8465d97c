/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-bundle.h"
#include "precis-catalogue.h"

G_BEGIN_DECLS

PrecisBundle    *precis_bundle_read    (GBytes *bytes, GError **error);
PrecisCatalogue *precis_catalogue_read (GBytes *bytes, GError **error);

G_END_DECLS
