/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-article.h"
#include "precis-entity.h"

G_BEGIN_DECLS

/**
 * PrecisMentionStrip:
 *
 * A strip that stands for the whole text, with a tick wherever a name is mentioned.
 *
 * - position: the mention that the reader shows, from 1; 0 for none
 *
 * Signal mention-picked (position): the user clicked nearest to that mention.
 */
#define PRECIS_TYPE_MENTION_STRIP (precis_mention_strip_get_type ())
G_DECLARE_FINAL_TYPE (PrecisMentionStrip, precis_mention_strip, PRECIS, MENTION_STRIP, GtkWidget)

void precis_mention_strip_set_entity (PrecisMentionStrip *self, PrecisEntity *entity, PrecisArticle *article);

G_END_DECLS
