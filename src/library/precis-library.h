/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisLibraryMode:
 * @PRECIS_LIBRARY_READ: read only; where nothing can be made beside the library, a copy of it is read
 * @PRECIS_LIBRARY_WRITE: made if it does not exist, brought to this program's version if it is older (a copy of the
 *   older one is kept beside it)
 */
typedef enum
{
  PRECIS_LIBRARY_READ,
  PRECIS_LIBRARY_WRITE,
} PrecisLibraryMode;

/**
 * PrecisLibrary:
 *
 * A connection to the library's file: articles, their briefings, and what the user made of them. One thread at a time;
 * several connections, also of several programs, may be open at once. What is told to be kept is on the disk.
 *
 * All functions may fail with %PRECIS_ERROR_NO_SPACE, %PRECIS_ERROR_BUSY, %PRECIS_ERROR_DAMAGED,
 * %PRECIS_ERROR_UNREADABLE and, where they change something, %PRECIS_ERROR_READ_ONLY; a failed change changes nothing.
 * Where a number of an article is asked for that there is none of, it is %PRECIS_ERROR_NOT_FOUND.
 *
 * The other headers named precis-library-… add what it does, one matter each.
 */
typedef struct _PrecisLibrary PrecisLibrary;

PrecisLibrary *precis_library_open            (const char *path, PrecisLibraryMode mode, GError **error);
void           precis_library_close           (PrecisLibrary *self);
const char    *precis_library_get_path        (PrecisLibrary *self);
void           precis_library_set_cancellable (PrecisLibrary *self, GCancellable *cancellable);
gint64         precis_library_get_version     (PrecisLibrary *self);

/* Whether whoever wrote to it last was killed, or the power went: precis_library_check() is due. */
gboolean       precis_library_was_unclean     (PrecisLibrary *self);
void           precis_library_set_sound       (PrecisLibrary *self);

gboolean       precis_library_begin           (PrecisLibrary *self, GError **error);
gboolean       precis_library_end             (PrecisLibrary *self, gboolean success, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisLibrary, precis_library_close)

G_END_DECLS
