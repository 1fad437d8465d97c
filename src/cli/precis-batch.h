/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisBatch:
 * @next: the next item to work on (transfer full), or %NULL at the end; called by the thread of precis_batch_run()
 * @work: makes a text of an item; called in several threads at once
 * @done: takes the text or the error of an item, in the order of the items; called by the thread of precis_batch_run();
 *   %FALSE ends the batch
 * @data: handed to all three
 */
typedef struct
{
  char     *(*next) (gpointer data);
  char     *(*work) (const char *item, gpointer data, GError **error);
  gboolean  (*done) (const char *item, const char *text, const GError *error, gpointer data);
  gpointer    data;
} PrecisBatch;

void precis_batch_run (const PrecisBatch *batch, guint jobs);

G_END_DECLS
