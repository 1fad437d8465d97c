/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize precis_address_measure (const char *p, const char *end);

G_END_DECLS
