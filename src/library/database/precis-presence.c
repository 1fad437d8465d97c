/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "precis-files.h"
#include "precis-presence.h"

#define SUFFIX ".open"

/* For those who open or close just now. */
#define TRIES 100
#define PAUSE_MSEC 5

/* Of the marks no more are read: so often a library is not opened while one program has it open. */
#define MAX_MARKS 65536

struct _PrecisPresence
{
  int   fd;
  char *path;
  guint n_lost; /* who did not close it, and are not there any more */
};

/* Opens the file and locks it; @alone tells whether nobody else had locked it. Whoever closed it last may
 * have removed its name in between. */
static int
open_locked (const char *path, gboolean *alone)
{
  for (int i = 0; i < TRIES; i++)
    {
      int fd = g_open (path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);

      if (fd < 0)
        return -1;
      fchmod (fd, 0600);
      *alone = flock (fd, LOCK_EX | LOCK_NB) == 0;
      if ((*alone || flock (fd, LOCK_SH | LOCK_NB) == 0) && precis_files_is_current (fd, path))
        return fd;
      close (fd);
      g_usleep (PAUSE_MSEC * G_TIME_SPAN_MILLISECOND);
    }
  return -1;
}

/* How many opened it and did not close it. */
static guint
count_open (int fd)
{
  g_autofree char *marks = g_malloc (MAX_MARKS);
  ssize_t n = pread (fd, marks, MAX_MARKS, 0);
  int open = 0;

  for (ssize_t i = 0; i < n; i++)
    open += marks[i] == '+' ? 1 : -1;
  return MAX (open, 0);
}

static void
put_mark (int fd, char mark)
{
  /* A mark that cannot be put, on a full disk, costs a check too many or too few; the library has its own
   * journal. */
  G_GNUC_UNUSED ssize_t n = write (fd, &mark, 1);
}

/**
 * precis_presence_enter:
 * @path: the library's file
 *
 * Tells others, and who comes after a crash, that the library is open for writing.
 *
 * Returns: (transfer full) (nullable): the presence, or %NULL where no file can be made
 */
PrecisPresence *
precis_presence_enter (const char *path)
{
  g_autofree char *name = g_strconcat (path, SUFFIX, NULL);
  gboolean alone = FALSE;
  int fd = open_locked (name, &alone);
  PrecisPresence *self;

  if (fd < 0)
    return NULL;
  self = g_new0 (PrecisPresence, 1);
  self->fd = fd;
  self->path = g_steal_pointer (&name);
  self->n_lost = alone ? count_open (fd) : 0;
  put_mark (fd, '+');
  fsync (fd);
  flock (fd, LOCK_SH);
  return self;
}

/**
 * precis_presence_unclean:
 * @self: a presence
 *
 * Returns: whether somebody was gone without having closed the library when it was opened
 */
gboolean
precis_presence_unclean (PrecisPresence *self)
{
  return self->n_lost > 0;
}

/**
 * precis_presence_settle:
 * @self: a presence
 *
 * Forgets those who were lost: the library was looked through, and is sound.
 */
void
precis_presence_settle (PrecisPresence *self)
{
  for (; self->n_lost > 0; self->n_lost--)
    put_mark (self->fd, '-');
}

/**
 * precis_presence_leave:
 * @self: (transfer full): a presence
 *
 * Tells that the library was closed.
 */
void
precis_presence_leave (PrecisPresence *self)
{
  put_mark (self->fd, '-');
  if (flock (self->fd, LOCK_EX | LOCK_NB) == 0 && count_open (self->fd) == 0)
    g_unlink (self->path);
  close (self->fd);
  g_free (self->path);
  g_free (self);
}
