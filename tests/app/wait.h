/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Runs the main loop until @condition holds; fails after ten seconds. */
#define wait_until(condition)                                        \
  G_STMT_START                                                       \
  {                                                                  \
    gint64 wait_end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC; \
                                                                     \
    while (!(condition) && g_get_monotonic_time () < wait_end)       \
      if (!g_main_context_iteration (NULL, FALSE))                   \
        g_usleep (1000);                                             \
    g_assert_true (condition);                                       \
  }                                                                  \
  G_STMT_END

/* Runs the main loop for as long as a few frames take. */
static inline void
wait_frames (void)
{
  gint64 end = g_get_monotonic_time () + G_USEC_PER_SEC / 5;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}
