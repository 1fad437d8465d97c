/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-export.h"
#include "precis-key-point.h"
#include "precis-moment.h"
#include "precis-offsets.h"
#include "precis-quote.h"

G_BEGIN_DECLS

/* The formats, a file each. All append to @out and only read the briefing. */
void precis_export_json     (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out);
void precis_export_csv      (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out);
void precis_export_text     (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out);
void precis_export_markdown (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out);
void precis_export_html     (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out);

/* What more than one format says, in the same words. */
typedef void (*PrecisEachFunc) (gpointer item, gpointer data);

guint  precis_export_count         (GListModel *list);
void   precis_export_each          (GListModel *list, PrecisEachFunc func, gpointer data);
void   precis_export_each_point    (PrecisBriefing *briefing, guint points, PrecisEachFunc func, gpointer data);
guint  precis_export_each_concern  (PrecisBriefing *briefing, PrecisConcernKind kind, PrecisEachFunc func, gpointer data);
guint  precis_export_each_entity   (PrecisBriefing *briefing, PrecisEntityType type, PrecisEachFunc func, gpointer data);
char  *precis_export_facts         (PrecisArticle *article);
GStrv  precis_export_notices       (PrecisBriefing *briefing);
char  *precis_export_concern_facts (PrecisConcern *concern);
char  *precis_export_one_line      (const char *text);
void   precis_export_add_findings  (JsonBuilder *builder, PrecisBriefing *briefing, PrecisOffsets *offsets, guint points);
void   precis_export_add_facts     (JsonBuilder *builder, PrecisArticle *article);
void   precis_export_add_repairs   (JsonBuilder *builder, GPtrArray *repairs);
void   precis_export_add_markdown  (GString *out, const char *text);

G_END_DECLS
