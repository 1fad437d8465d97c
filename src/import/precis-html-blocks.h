/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-html-survey.h"
#include "precis-text-builder.h"

G_BEGIN_DECLS

void precis_html_blocks_add (const xmlNode *root, gboolean strict, PrecisTextBuilder *text);

G_END_DECLS
