/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisBatch:
 * @next: the next item to work on (transfer full), or %NULL at the end; called by the thread of precis_batch_run()
 * @work: makes something of an item; called in several threads at once
 * @done: takes (transfer full) what was made of an item, or its error, in the order of the items; called by the thread of
 *   precis_batch_run(); %FALSE ends the batch
 * @result_free: frees what was made when the batch ended before it was taken
 * @data: handed to all three
 */
typedef struct
{
  char           *(*next) (gpointer data);
  gpointer        (*work) (const char *item, gpointer data, GError **error);
  gboolean        (*done) (const char *item, gpointer result, const GError *error, gpointer data);
  GDestroyNotify    result_free;
  gpointer          data;
} PrecisBatch;

void precis_batch_run (const PrecisBatch *batch, guint jobs);

G_END_DECLS
