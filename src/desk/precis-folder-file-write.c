/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "precis-folder-file.h"

#define DRAFT_PREFIX ".precis-new-"
#define MAX_DRAFT    32 /* bytes of a draft's name */
#define N_SYNCERS    16 /* threads that wait for the disk, which commits what many wait for at once */

/* A file on its way to the disk. */
typedef struct
{
  const PrecisFolderFile *file;
  char                    draft[MAX_DRAFT]; /* its name until it is whole; empty if it need not be written */
  int                     fd;
  int                     code;             /* errno of what failed */
} Job;

/**
 * precis_folder_file_is_draft:
 * @name: of a file
 *
 * Returns: whether it is one of ours that was never finished
 */
gboolean
precis_folder_file_is_draft (const char *name)
{
  return g_str_has_prefix (name, DRAFT_PREFIX);
}

/* Whether @name has that content already: an export that is repeated leaves such files alone. */
static gboolean
is_same (int folder, const PrecisFolderFile *file)
{
  g_autoptr (GBytes) bytes = precis_folder_file_read (folder, file->name, strlen (file->data), NULL, NULL);
  gsize size;
  gconstpointer data = bytes ? g_bytes_get_data (bytes, &size) : NULL;

  return data && size == strlen (file->data) && memcmp (data, file->data, size) == 0;
}

static gboolean
write_data (int fd, const char *data)
{
  gsize left = strlen (data);

  while (left > 0)
    {
      gssize n = write (fd, data, left);

      if (n < 0 && errno != EINTR)
        return FALSE;
      data += MAX (n, 0);
      left -= MAX (n, 0);
    }
  return TRUE;
}

static void
draw_up (Job *job, int folder, guint number)
{
  if (is_same (folder, job->file))
    return;
  snprintf (job->draft, sizeof job->draft, DRAFT_PREFIX "%u", number);
  unlinkat (folder, job->draft, 0);
  job->fd = openat (folder, job->draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (job->fd < 0 || !write_data (job->fd, job->file->data))
    job->code = errno;
}

static void
sync_job (gpointer data, gpointer user_data)
{
  Job *job = data;

  if (fsync (job->fd) != 0)
    job->code = errno;
}

static void
sync_jobs (GArray *jobs)
{
  GThreadPool *pool = g_thread_pool_new (sync_job, NULL, MIN (jobs->len, N_SYNCERS), FALSE, NULL);

  for (guint i = 0; i < jobs->len; i++)
    {
      Job *job = &g_array_index (jobs, Job, i);

      if (job->fd >= 0 && job->code == 0)
        g_thread_pool_push (pool, job, NULL);
    }
  g_thread_pool_free (pool, FALSE, TRUE);
}

/* Gives the draft its name. */
static void
put_in_place (Job *job, int folder, GPtrArray *created)
{
  struct stat info;
  gboolean is_new = fstatat (folder, job->file->name, &info, AT_SYMLINK_NOFOLLOW) != 0;

  if (renameat (folder, job->draft, folder, job->file->name) != 0)
    {
      job->code = errno;
      return;
    }
  *job->draft = '\0';
  if (is_new && created)
    g_ptr_array_add (created, g_strdup (job->file->name));
}

static int
find_failure (GArray *jobs)
{
  for (guint i = 0; i < jobs->len; i++)
    if (g_array_index (jobs, Job, i).code != 0)
      return g_array_index (jobs, Job, i).code;
  return 0;
}

static int
run_jobs (GArray *jobs, int folder, GPtrArray *created)
{
  int code = 0;

  for (guint i = 0; i < jobs->len && code == 0; i++)
    {
      draw_up (&g_array_index (jobs, Job, i), folder, i);
      code = g_array_index (jobs, Job, i).code;
    }
  if (code == 0)
    sync_jobs (jobs);
  for (guint i = 0; i < jobs->len && (code = find_failure (jobs)) == 0; i++)
    if (*g_array_index (jobs, Job, i).draft)
      put_in_place (&g_array_index (jobs, Job, i), folder, created);
  return find_failure (jobs);
}

/**
 * precis_folder_file_write_all:
 * @folder: an open folder
 * @files: (element-type PrecisFolderFile): what to write, each name once
 * @created: (nullable): gets the names of those that were not there before
 * @error: as precis_folder_file_set_error()
 *
 * Writes files so that each is there as it was or as it is to be, whatever happens: under another name first,
 * synced, renamed. What has the wanted content already is left alone.
 *
 * Returns: %FALSE if not all of them were written
 */
gboolean
precis_folder_file_write_all (int folder, GArray *files, GPtrArray *created, GError **error)
{
  g_autoptr (GArray) jobs = g_array_new (FALSE, TRUE, sizeof (Job));
  int code;

  for (guint i = 0; i < files->len; i++)
    {
      Job job = { &g_array_index (files, PrecisFolderFile, i), "", -1, 0 };

      g_array_append_val (jobs, job);
    }
  code = run_jobs (jobs, folder, created);
  for (guint i = 0; i < jobs->len; i++)
    {
      Job *job = &g_array_index (jobs, Job, i);

      if (job->fd >= 0)
        close (job->fd);
      if (*job->draft)
        unlinkat (folder, job->draft, 0);
    }
  if (code != 0)
    precis_folder_file_set_error (error, code);
  return code == 0;
}
