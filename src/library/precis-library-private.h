/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"
#include "precis-library.h"

G_BEGIN_DECLS

struct _PrecisLibrary
{
  PrecisDatabase    *database;
  char              *path;
  PrecisLibraryMode  mode;
};

G_END_DECLS
