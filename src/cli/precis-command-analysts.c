/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-command-analysts.h"
#include "precis-terminal.h"

/* In a thread; @data is an article's number, as a string. */
static void
analyse (gpointer data, gpointer user_data)
{
  g_autofree char *number = data;
  gint64 id = g_ascii_strtoll (number, NULL, 10);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_intake_read (user_data, id, NULL, &error);
  g_autoptr (PrecisBriefing) briefing = article ? precis_intake_brief (user_data, id, article, NULL,
                                                                       &error) : NULL;

  if (!briefing)
    precis_terminal_tell (number, error->message);
}

/**
 * precis_command_analysts_new:
 * @intake: makes and keeps the briefings; must outlive the threads
 * @jobs: threads, 1 or more
 *
 * Returns: (transfer full): the threads; what fails is told
 */
GThreadPool *
precis_command_analysts_new (PrecisIntake *intake, guint jobs)
{
  return g_thread_pool_new (analyse, intake, jobs, FALSE, NULL);
}

/**
 * precis_command_analysts_push:
 * @analysts: the threads
 * @id: an article that is on the disk
 */
void
precis_command_analysts_push (GThreadPool *analysts, gint64 id)
{
  g_thread_pool_push (analysts, g_strdup_printf ("%" G_GINT64_FORMAT, id), NULL);
}
