/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-export.h"

char *
precis_export (PrecisBriefing *briefing, PrecisExportFormat format, const PrecisExportOptions *options)
{
  return g_strdup (precis_article_get_text (precis_briefing_get_article (briefing)));
}
