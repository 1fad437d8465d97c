/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

GArray *precis_sentences_split (const char *text, gsize length);

G_END_DECLS
