/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

typedef gpointer (*PrecisSweepFunc) (PrecisLibrary *library, gpointer data, GError **error);

gpointer precis_repair_sweep (PrecisLibrary    *library,
                              PrecisSweepFunc   func,
                              gpointer          data,
                              GDestroyNotify    result_free,
                              GError          **error);
gint64   precis_repair_stamp (GPtrArray *repairs);

G_END_DECLS
