/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-change.h"
#include "precis-database.h"
#include "precis-job-locks.h"
#include "precis-library.h"
#include "precis-presence.h"

G_BEGIN_DECLS

struct _PrecisLibrary
{
  PrecisDatabase    *database;
  char              *path;
  PrecisLibraryMode  mode;
  PrecisPresence    *presence; /* of a library for writing, or NULL */
  PrecisChangeLog   *log; /* of the change that is being made, or NULL */
  PrecisJobLocks    *job_locks; /* NULL until a job is begun */
};

gboolean precis_library_require_article (PrecisLibrary *self, gint64 id, GError **error);
void     precis_library_set_not_found   (GError **error);

char *precis_library_resolve (const char *path);

G_END_DECLS
