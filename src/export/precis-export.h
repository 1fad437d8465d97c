/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"

G_BEGIN_DECLS

typedef enum
{
  PRECIS_EXPORT_TEXT,
  PRECIS_EXPORT_MARKDOWN,
  PRECIS_EXPORT_HTML,
  PRECIS_EXPORT_JSON,
  PRECIS_EXPORT_CSV,
} PrecisExportFormat;

/**
 * PrecisExportOptions:
 * @points: sentences of the summary, 1 to %PRECIS_MAX_POINTS
 * @width: columns of the text form, 40 or more; 0 for lines as long as they come
 * @color: whether the text form may use the terminal's colours
 * @compact: JSON in one line
 * @source: (nullable): the CSV's source column
 * @header: whether CSV begins with the line of column names
 */
typedef struct
{
  guint       points;
  guint       width;
  gboolean    color;
  gboolean    compact;
  const char *source;
  gboolean    header;
} PrecisExportOptions;

char *precis_export (PrecisBriefing *briefing, PrecisExportFormat format, const PrecisExportOptions *options);

G_END_DECLS
