/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean precis_train_concerns (int argc, char **argv, GError **error);

G_END_DECLS
