/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "precis-draft.h"

G_BEGIN_DECLS

JsonObject *precis_json_article_find       (JsonNode *root);
void        precis_json_article_read_facts (JsonObject *article, PrecisDraft *draft);
char       *precis_json_article_dup_text   (JsonObject *article);

G_END_DECLS
