/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing.h"

G_BEGIN_DECLS

void            sample_init_gtk           (void);
PrecisArticle  *sample_article_new        (void);
PrecisBriefing *sample_briefing_new       (PrecisArticle *article);
PrecisBriefing *sample_empty_briefing_new (PrecisArticle *article);
PrecisSpan      sample_find               (PrecisArticle *article, const char *words, guint nth);
void            sample_record_spans       (GtkWidget *window, PrecisSpan *span);
void            sample_iterate            (guint msec);
void            sample_assert_finalised   (GtkWidget *widget);

G_END_DECLS
