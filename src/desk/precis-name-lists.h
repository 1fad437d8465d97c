/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-repair.h"
#include "precis-store.h"
#include "precis-subject.h"

G_BEGIN_DECLS

/* What the library knows of names. The asynchronous functions have their results in the caller's main context. */
GPtrArray *precis_name_lists_get_repairs         (PrecisStore *store, GError **error);
void       precis_name_lists_get_repairs_async   (PrecisStore *store, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
void       precis_name_lists_find_subjects_async (PrecisStore *store, const char *words, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *precis_name_lists_finish              (PrecisStore *store, GAsyncResult *result, GError **error);

G_END_DECLS
