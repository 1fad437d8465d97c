/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>

#include "precis-draft.h"
#include "precis-html-scan.h"

G_BEGIN_DECLS

void precis_html_metadata_read (xmlDoc               *page,
                                const PrecisHtmlScan *scan,
                                const char           *url,
                                PrecisDraft          *draft);

G_END_DECLS
