/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisStoreEvents:
 *
 * Carries what threads have to tell to the main context that a store was made in, where its signals are emitted. Nothing
 * is emitted after the store has gone.
 */
typedef struct _PrecisStoreEvents PrecisStoreEvents;

PrecisStoreEvents *precis_store_events_new      (GObject *store);
void               precis_store_events_free     (PrecisStoreEvents *self);
void               precis_store_events_announce (PrecisStoreEvents *self);
void               precis_store_events_notify   (PrecisStoreEvents *self);
void               precis_store_events_notice   (PrecisStoreEvents *self, const char *text);
void               precis_store_events_call     (PrecisStoreEvents *self, void (*func) (GObject *store));

G_END_DECLS
