/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>

#include "precis-batch.h"

typedef struct
{
  guint    asked;
  guint    taken;
  guint    stop_after;
  guint    n_items;
} Count;

static char *
next_number (gpointer data)
{
  Count *count = data;

  return count->asked < count->n_items ? g_strdup_printf ("%u", count->asked++) : NULL;
}

/* Later items are ready sooner; every seventh fails. */
static gpointer
work (const char *item, gpointer data, GError **error)
{
  guint64 n = g_ascii_strtoull (item, NULL, 10);

  g_usleep ((n % 5 == 0) * 2000);
  if (n % 7 == 6)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", item);
      return NULL;
    }
  return g_strdup_printf ("<%s>", item);
}

static gboolean
take (const char *item, gpointer result, const GError *error, gpointer data)
{
  Count *count = data;
  g_autofree char *text = result;
  g_autofree char *number = g_strdup_printf ("%u", count->taken);
  g_autofree char *expected = g_strdup_printf ("<%u>", count->taken);

  g_assert_cmpstr (item, ==, number);
  if (count->taken % 7 == 6)
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  else
    g_assert_cmpstr (text, ==, expected);
  return ++count->taken != count->stop_after;
}

static void
test_order (void)
{
  for (guint jobs = 1; jobs <= 8; jobs *= 2)
    {
      Count count = { .n_items = 100 };
      PrecisBatch batch = { next_number, work, take, g_free, &count };

      precis_batch_run (&batch, jobs);
      g_assert_cmpuint (count.taken, ==, 100);
    }
}

static void
test_stop (void)
{
  Count count = { .n_items = 100000, .stop_after = 10 };
  PrecisBatch batch = { next_number, work, take, g_free, &count };

  precis_batch_run (&batch, 2);
  g_assert_cmpuint (count.taken, ==, 10);
  g_assert_cmpuint (count.asked, <, 100);
}

static void
test_nothing (void)
{
  Count count = { 0 };
  PrecisBatch batch = { next_number, work, take, g_free, &count };

  precis_batch_run (&batch, 2);
  g_assert_cmpuint (count.taken, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/batch/order", test_order);
  g_test_add_func ("/batch/stop", test_stop);
  g_test_add_func ("/batch/nothing", test_nothing);
  return g_test_run ();
}
