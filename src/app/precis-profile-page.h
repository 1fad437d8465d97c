/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-profile.h"

G_BEGIN_DECLS

/**
 * PrecisProfilePage:
 *
 * A page about a name of the library: the articles that name it with the sentences, a person's roles over time, and who
 * and what the same articles name.
 *
 * - profile: what it shows, %NULL while nothing is read
 *
 * Signals:
 * - article-activated (gint64 article, const char *name): an article is to be opened where it names @name
 * - closed (): the page is to give way to the article
 */
#define PRECIS_TYPE_PROFILE_PAGE (precis_profile_page_get_type ())
G_DECLARE_FINAL_TYPE (PrecisProfilePage, precis_profile_page, PRECIS, PROFILE_PAGE, AdwBin)

void precis_profile_page_show (PrecisProfilePage *self, PrecisStore *store, const char *name, int type);

G_END_DECLS
