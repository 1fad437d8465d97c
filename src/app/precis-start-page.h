/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-desk.h"

G_BEGIN_DECLS

/**
 * PrecisStartPage:
 *
 * What a window without an article shows: how to open one, and the samples. A sample activates
 * article.open-sample (s) with its path.
 */
#define PRECIS_TYPE_START_PAGE (precis_start_page_get_type ())
G_DECLARE_FINAL_TYPE (PrecisStartPage, precis_start_page, PRECIS, START_PAGE, AdwBin)

void precis_start_page_load_samples (PrecisStartPage *self, PrecisDesk *desk);

G_END_DECLS
