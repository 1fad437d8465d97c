/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *precis_date_dup_label  (const char *date);
char     *precis_dates_dup_label (const char *date, const char *until);
gboolean  precis_date_is_after   (const char *date, const char *other);

G_END_DECLS
