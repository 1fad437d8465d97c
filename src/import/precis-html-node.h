/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/*
 * What the readers of a page ask its nodes. Depth is limited by precis_html_scan(), so they may recurse.
 */

gboolean  precis_html_node_is          (const xmlNode *node, const char *name);
gboolean  precis_html_node_is_among    (const xmlNode *node, const char * const *names);
gboolean  precis_html_node_is_block    (const xmlNode *node);
char     *precis_html_node_dup         (const xmlNode *node, const char *attribute);
gboolean  precis_html_node_has_value   (const xmlNode *node, const char *attribute, const char *value);
void      precis_html_node_append_text (const xmlNode *node, GString *text);
char     *precis_html_node_dup_text    (const xmlNode *node);
gboolean  precis_html_node_is_small    (const xmlNode *node);
xmlNode  *precis_html_node_next        (const xmlNode *node, const xmlNode *root);

G_END_DECLS
