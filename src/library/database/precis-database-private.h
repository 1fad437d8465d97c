/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

struct _PrecisDatabase
{
  sqlite3      *handle;
  GHashTable   *statements; /* SQL text → sqlite3_stmt */
  GCancellable *cancellable;
  guint         depth;      /* of transactions */
  gboolean      spoiled;    /* an inner transaction was rolled back */
};

G_END_DECLS
