/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"

G_BEGIN_DECLS

/* The version of the engine: raise it whenever the same article may get another briefing, be it by code, a list or a
 * model. Briefings that are kept are made anew when the article is opened. */
#define PRECIS_ANALYSIS_VERSION 1

/**
 * PrecisAnalysis:
 *
 * The engine that turns an article into a briefing: the models and lists that its parts read, loaded once. It never
 * changes after precis_analysis_new(), so that all threads may use one.
 */
typedef struct _PrecisAnalysis PrecisAnalysis;

PrecisAnalysis *precis_analysis_new       (GError **error);
void            precis_analysis_free      (PrecisAnalysis *self);
PrecisBriefing *precis_analysis_brief     (PrecisAnalysis *self,
                                           PrecisArticle  *article,
                                           GPtrArray      *repairs,
                                           GCancellable   *cancellable,
                                           GError        **error);
char         ***precis_analysis_tag_names (PrecisAnalysis             *self,
                                           const char * const * const *sentences);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisAnalysis, precis_analysis_free)

G_END_DECLS
