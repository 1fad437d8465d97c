/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Bands of a sketch, and the least words of a text that has one. */
#define PRECIS_SHINGLES_N_BANDS   16
#define PRECIS_SHINGLES_MIN_WORDS 8

guint  precis_shingles_sketch  (const char *text, gint64 bands[PRECIS_SHINGLES_N_BANDS]);
double precis_shingles_overlap (const char *a, const char *b);

G_END_DECLS
