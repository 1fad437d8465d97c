/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-queue.h"
#include "precis-store-events.h"
#include "precis-store-private.h"

G_BEGIN_DECLS

/* What the store's own files know of it: precis-store.c opens and closes, -lanes.c lets others use the library, -watch.c
 * looks for changes, -care.c for damage. */

/* @library is used by the queue's thread only, and opened when it is first needed. */
typedef struct
{
  PrecisQueue   *queue;   /* guarded by the store's lock; made when it is first needed */
  PrecisLibrary *library;
} PrecisStoreLane;

struct _PrecisStore
{
  GObject parent_instance;

  char              *path;
  PrecisStoreEvents *events;
  PrecisStoreLane    lanes[PRECIS_N_LANES];
  gint64             version; /* of the library when it was last looked at; used by the lane for lists */
  int                looking; /* atomic: a look is on its way */
  GFileMonitor      *monitor; /* of what all programs write */
  gboolean           checking; /* the library is being looked through; main thread */
  gboolean           doubted; /* something could not be read; it is looked through once for that; main thread */
  GCancellable      *closing; /* of looking through; another one when all lanes are closed */
  int                cared; /* atomic: what the library needs is done whenever it is opened */
  gboolean           damaged; /* and could not be rescued: must not be written to; used by the lane for writing */

  GMutex             lock;    /* guards what follows */
  PrecisStoreState   state;
  const char        *message; /* interned, so that whoever asked may keep it */
};

void         precis_store_set_state        (PrecisStore *self, PrecisStoreState state, const char *message);
PrecisQueue *precis_store_ref_queue        (PrecisStore *self, PrecisLane lane);
gboolean     precis_store_open_for_writing (PrecisStore *self, GCancellable *cancellable, GError **error);
void         precis_store_look             (PrecisStore *self);
void         precis_store_watch            (PrecisStore *self);

G_END_DECLS
