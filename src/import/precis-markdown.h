/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-draft.h"

G_BEGIN_DECLS

void precis_markdown_read (const char *text, PrecisDraft *draft);

G_END_DECLS
