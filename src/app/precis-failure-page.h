/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-session.h"

G_BEGIN_DECLS

/**
 * PrecisFailurePage:
 *
 * What could not be opened, why, and what to do instead.
 *
 * - session: that could not open it
 */
#define PRECIS_TYPE_FAILURE_PAGE (precis_failure_page_get_type ())
G_DECLARE_FINAL_TYPE (PrecisFailurePage, precis_failure_page, PRECIS, FAILURE_PAGE, AdwBin)

G_END_DECLS
