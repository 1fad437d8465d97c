/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrecisSearchHelp:
 *
 * How to search: a table of what a query may hold. An example that is clicked activates search.example (s).
 */
#define PRECIS_TYPE_SEARCH_HELP (precis_search_help_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSearchHelp, precis_search_help, PRECIS, SEARCH_HELP, GtkPopover)

G_END_DECLS
