/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-intake.h"
#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisLoader:
 *
 * Brings the article to read, with its briefing: from the library, or one that is not kept. What is asked for last
 * counts; the one before is given up, and stays in sight until the next one is there.
 *
 * - item: the article to read, or %NULL
 *
 * Signals:
 * - failed (const char *reason): an article of the library could not be read
 */
#define PRECIS_TYPE_LOADER (precis_loader_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLoader, precis_loader, PRECIS, LOADER, GObject)

PrecisLoader *precis_loader_new      (PrecisDesk *desk, PrecisIntake *intake, PrecisStore *store);
PrecisItem   *precis_loader_get_item (PrecisLoader *self);
void          precis_loader_load     (PrecisLoader *self, gint64 id);
void          precis_loader_take     (PrecisLoader *self, PrecisArticle *article);

G_END_DECLS
