/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SECTION: how a name is written
 *
 * The same name comes with and without accents and in capitals: what tells such spellings apart or makes them one.
 */
char     *precis_spelling_fold           (const char *text);
gboolean  precis_spelling_is_capital     (const char *text);
char     *precis_spelling_lower_capitals (const char *text);

G_END_DECLS
