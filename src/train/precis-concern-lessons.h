/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-corpus.h"
#include "precis-linear-trainer.h"

G_BEGIN_DECLS

void precis_concern_lessons_append (const PrecisMarkedArticle *article, guint group, GPtrArray *sentences,
                                    GPtrArray *tokens);

G_END_DECLS
