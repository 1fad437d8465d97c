/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

void precis_tokens_append   (const char *text, PrecisSpan sentence, GArray *tokens);
void precis_tokens_describe (const char *text, PrecisToken *token);

G_END_DECLS
