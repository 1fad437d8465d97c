/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-html-survey.h"

G_BEGIN_DECLS

GPtrArray *precis_html_content_find (PrecisHtmlSurvey *survey);

G_END_DECLS
