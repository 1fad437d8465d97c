/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *precis_age_dup_label  (const char *published, gint64 added, GDateTime *now);
char *precis_age_dup_detail (const char *published, gint64 added);

G_END_DECLS
