/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-html-facts.h"

G_BEGIN_DECLS

char *precis_html_title_choose (const PrecisHtmlFacts *facts, const char *headline);

G_END_DECLS
