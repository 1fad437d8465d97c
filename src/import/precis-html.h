/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-draft.h"

G_BEGIN_DECLS

gboolean precis_html_read (const char   *html,
                           gsize         length,
                           const char   *url,
                           PrecisDraft  *draft,
                           GError      **error);

G_END_DECLS
