/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

const xmlNode *precis_html_lead_find (xmlNode *body, const xmlNode *content);

G_END_DECLS
