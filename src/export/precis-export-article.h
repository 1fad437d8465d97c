/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-bundle.h"
#include "precis-catalogue.h"

G_BEGIN_DECLS

char *precis_export_article_json     (const PrecisBundle *bundle);
char *precis_export_article_markdown (const PrecisBundle *bundle);
char *precis_export_catalogue        (const PrecisCatalogue *catalogue);
char *precis_export_summary          (const char *folder, guint n_articles);
char *precis_export_file_name        (gint64 id, const char *title);

G_END_DECLS
