/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-batch.h"

/* Items that may wait for an earlier one, per thread: what bounds the memory of an endless list. */
#define AHEAD 4

typedef struct
{
  char     *item;
  gpointer  result;
  GError   *error;
  gboolean  ready;
} Slot;

typedef struct
{
  const PrecisBatch *batch;
  GMutex             lock; /* guards Slot.ready */
  GCond              changed;
} Run;

static void
slot_free (Slot *slot)
{
  g_free (slot->item);
  g_clear_error (&slot->error);
  g_free (slot);
}

static void
work_slot (gpointer data, gpointer user_data)
{
  Slot *slot = data;
  Run *run = user_data;

  slot->result = run->batch->work (slot->item, run->batch->data, &slot->error);
  g_mutex_lock (&run->lock);
  slot->ready = TRUE;
  g_cond_signal (&run->changed);
  g_mutex_unlock (&run->lock);
}

static void
wait_ready (Run *run, Slot *slot)
{
  g_mutex_lock (&run->lock);
  while (!slot->ready)
    g_cond_wait (&run->changed, &run->lock);
  g_mutex_unlock (&run->lock);
}

/* Starts items until enough are under way. Returns %FALSE when there are no more. */
static gboolean
fill (Run *run, GThreadPool *pool, GQueue *slots, guint most)
{
  while (slots->length < most)
    {
      Slot *slot;
      char *item = run->batch->next (run->batch->data);

      if (!item)
        return FALSE;
      slot = g_new0 (Slot, 1);
      slot->item = item;
      g_queue_push_tail (slots, slot);
      g_thread_pool_push (pool, slot, NULL);
    }
  return TRUE;
}

/**
 * precis_batch_run:
 * @batch: the work
 * @jobs: threads, 1 or more
 *
 * Works on the items in @jobs threads and hands on what came of each in the order of the items, as soon as it is there.
 * A bounded number of items is held at a time, so that the list may be endless.
 */
void
precis_batch_run (const PrecisBatch *batch, guint jobs)
{
  Run run = { batch };
  GThreadPool *pool = g_thread_pool_new (work_slot, &run, jobs, FALSE, NULL);
  GQueue slots = G_QUEUE_INIT;
  gboolean more = TRUE, go_on = TRUE;

  g_mutex_init (&run.lock);
  g_cond_init (&run.changed);
  while (go_on)
    {
      Slot *slot;

      more = more && fill (&run, pool, &slots, jobs * AHEAD);
      slot = g_queue_pop_head (&slots);
      if (!slot)
        break;
      wait_ready (&run, slot);
      go_on = batch->done (slot->item, g_steal_pointer (&slot->result), slot->error, batch->data);
      slot_free (slot);
    }
  g_thread_pool_free (pool, FALSE, TRUE);
  while (slots.head)
    {
      Slot *slot = g_queue_pop_head (&slots);

      if (slot->result)
        batch->result_free (slot->result);
      slot_free (slot);
    }
  g_mutex_clear (&run.lock);
  g_cond_clear (&run.changed);
}
