/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-draft.h"

G_BEGIN_DECLS

void precis_plain_read       (const char *text, PrecisDraft *draft);
void precis_plain_read_lines (const char *text, PrecisDraft *draft);

G_END_DECLS
