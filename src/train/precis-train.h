/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisTrainFunc:
 * @argc: number of @argv
 * @argv: the command's own arguments; the first is its name
 * @error: why it failed
 *
 * A command of precis-train. The same input gives the same bytes.
 *
 * Returns: whether it did what it was asked to
 */
typedef gboolean (*PrecisTrainFunc) (int argc, char **argv, GError **error);

G_END_DECLS
