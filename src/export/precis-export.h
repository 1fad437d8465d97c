/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"

G_BEGIN_DECLS

/**
 * PrecisExportFormat:
 * @PRECIS_EXPORT_TEXT: to read in a terminal
 * @PRECIS_EXPORT_MARKDOWN: CommonMark
 * @PRECIS_EXPORT_HTML: a page that stands alone: no script, nothing loaded
 * @PRECIS_EXPORT_JSON: one object in one line, offsets in code points
 * @PRECIS_EXPORT_CSV: a row a concern
 */
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
 * @width: columns of the text form; 0 for lines as long as they come
 * @color: whether the text form may use the terminal's colours
 * @source: (nullable): what the CSV's source column says
 */
typedef struct
{
  guint       points;
  guint       width;
  gboolean    color;
  const char *source;
} PrecisExportOptions;

const char *precis_export_prologue  (PrecisExportFormat format);
const char *precis_export_separator (PrecisExportFormat format);
const char *precis_export_epilogue  (PrecisExportFormat format);
char       *precis_export           (PrecisBriefing            *briefing,
                                     PrecisExportFormat         format,
                                     const PrecisExportOptions *options);
char       *precis_export_article   (PrecisArticle *article);
char       *precis_export_error     (const char *source, const char *message);

G_END_DECLS
