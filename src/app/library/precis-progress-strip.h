/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-admission.h"

G_BEGIN_DECLS

/**
 * PrecisProgressStrip:
 *
 * How far the opening of articles is, and a button to give it up; in sight while that takes long.
 *
 * - admission: what opens them
 *
 * The button activates session.cancel.
 */
#define PRECIS_TYPE_PROGRESS_STRIP (precis_progress_strip_get_type ())
G_DECLARE_FINAL_TYPE (PrecisProgressStrip, precis_progress_strip, PRECIS, PROGRESS_STRIP, AdwBin)

G_END_DECLS
