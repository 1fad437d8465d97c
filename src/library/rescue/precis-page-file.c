/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-limits.h"
#include "precis-page-bytes.h"
#include "precis-page-file.h"
#include "precis-page-log.h"

#define MAX_SAMPLES 256
#define FILE_HEADER_SIZE 100

struct _PrecisPageFile
{
  int            fd;
  guint          size;    /* of a page */
  guint          n_pages;
  PrecisPageLog *log;
};

static guint
file_pages (PrecisPageFile *self, guint size)
{
  struct stat status = { 0 };

  fstat (self->fd, &status);
  return MIN ((guint64) G_MAXUINT32 / 2, ((guint64) status.st_size + size - 1) / size);
}

/* Cells fill a page from its end: in a page of another size than assumed, none reaches into the second half, or what is
 * taken for a page's beginning is none. */
static gboolean
has_size (PrecisPageFile *self, guint page, guint size, guint8 *buffer)
{
  PrecisPage tree;
  PrecisCell cell;
  guint last = 0;

  if (!precis_page_pread (self->fd, buffer, size, (guint64) (page - 1) * size) || !precis_page_parse (&tree, buffer, size, 0))
    return FALSE;
  for (guint n = 0; n < tree.n_cells; n++)
    {
      if (!precis_page_get_cell (&tree, n, &cell))
        return FALSE;
      last = MAX (last, tree.type == PRECIS_PAGE_TABLE_INTERIOR ? 0 : (guint) (cell.local - buffer));
    }
  return last > size / 2;
}

static guint
count_pages_of_size (PrecisPageFile *self, guint size)
{
  g_autofree guint8 *buffer = g_malloc (size);
  guint n_pages = file_pages (self, size);
  guint step = MAX (1, n_pages / MAX_SAMPLES), n_good = 0;

  for (guint page = 2; page <= n_pages; page += step)
    n_good += has_size (self, page, size, buffer);
  return n_good * step;
}

/* The header may be lost, or lie: what the pages look like decides, and what the header says where it is as good. */
static guint
find_size (PrecisPageFile *self)
{
  guint8 header[FILE_HEADER_SIZE];
  guint told, best = PRECIS_PAGE_USUAL_SIZE, most;

  precis_page_pread (self->fd, header, sizeof header, 0);
  told = precis_page_u16 (header + 16);
  if (precis_page_is_size (told == 1 ? 65536 : told))
    best = told == 1 ? 65536 : told;
  most = count_pages_of_size (self, best);
  for (guint size = 512; size <= 65536; size *= 2)
    {
      guint n_good = size == best ? 0 : count_pages_of_size (self, size);

      /* a small file has few pages to tell by */
      if (n_good > 2 * most || (n_good > most && size == PRECIS_PAGE_USUAL_SIZE))
        {
          most = n_good;
          best = size;
        }
    }
  return best;
}

/**
 * precis_page_file_open:
 * @path: the file; its log is the file beside it with `-wal` at its end
 * @error: %PRECIS_ERROR_NOT_FOUND or %PRECIS_ERROR_UNREADABLE
 *
 * Returns: (transfer full) (nullable): the file
 */
PrecisPageFile *
precis_page_file_open (const char *path, GError **error)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  PrecisPageFile *self;
  int fd = open (path, O_RDONLY | O_CLOEXEC);

  if (fd < 0)
    {
      g_set_error (error, PRECIS_ERROR, errno == ENOENT ? PRECIS_ERROR_NOT_FOUND : PRECIS_ERROR_UNREADABLE,
                   _("The library cannot be read: %s"), g_strerror (errno));
      return NULL;
    }
  self = g_new0 (PrecisPageFile, 1);
  self->fd = fd;
  self->size = find_size (self);
  self->log = precis_page_log_open (log, self->size);
  self->size = precis_page_log_get_page_size (self->log);
  self->n_pages = MAX (file_pages (self, self->size), precis_page_log_get_n_pages (self->log));
  return self;
}

void
precis_page_file_close (PrecisPageFile *self)
{
  g_clear_pointer (&self->log, precis_page_log_close);
  close (self->fd);
  g_free (self);
}

/**
 * precis_page_file_get_size:
 * @self: a file
 *
 * Returns: bytes of a page
 */
guint
precis_page_file_get_size (PrecisPageFile *self)
{
  return self->size;
}

guint
precis_page_file_get_n_pages (PrecisPageFile *self)
{
  return self->n_pages;
}

/**
 * precis_page_file_get_n_all:
 * @self: a file
 *
 * Returns: the highest number that precis_page_file_read() takes
 */
guint
precis_page_file_get_n_all (PrecisPageFile *self)
{
  return self->n_pages + precis_page_log_get_n_damaged (self->log);
}

/**
 * precis_page_file_read:
 * @self: a file
 * @page: number of a page
 * @buffer: (out caller-allocates): as large as a page; what the file has lost of it is zero
 *
 * Returns: %FALSE if there is nothing of that page
 */
gboolean
precis_page_file_read (PrecisPageFile *self, guint page, guint8 *buffer)
{
  if (page > self->n_pages)
    return page <= precis_page_file_get_n_all (self) && precis_page_log_read_damaged (self->log, page - self->n_pages - 1, buffer);
  if (page == 0)
    return FALSE;
  return precis_page_log_read (self->log, page, buffer)
         || precis_page_pread (self->fd, buffer, self->size, (guint64) (page - 1) * self->size);
}

/**
 * precis_page_file_read_tree:
 * @self: a file
 * @page: number of a page
 * @buffer: (out caller-allocates): as large as a page
 * @tree: (out): the page, which uses @buffer
 *
 * Returns: whether there is such a page, and it is one of a b-tree
 */
gboolean
precis_page_file_read_tree (PrecisPageFile *self, guint page, guint8 *buffer, PrecisPage *tree)
{
  return precis_page_file_read (self, page, buffer)
         && precis_page_parse (tree, buffer, self->size, page == 1 ? FILE_HEADER_SIZE : 0);
}

/**
 * precis_page_file_is_outdated:
 * @self: a file
 * @page: number of a page
 *
 * Returns: whether what precis_page_file_read() gives is not, or perhaps not, what was stored last
 */
gboolean
precis_page_file_is_outdated (PrecisPageFile *self, guint page)
{
  return page > self->n_pages || precis_page_log_is_outdated (self->log, page);
}

/**
 * precis_page_file_read_payload:
 * @self: a file
 * @cell: a cell that holds a record
 * @payload: where the record goes, in place of what is there
 * @pages: (element-type guint32): where the numbers of its overflow pages go, in place of what is there
 *
 * Puts together a record that does not fit in its page. A chain has as many pages as the record's size asks for, so it
 * cannot be endless.
 *
 * Returns: %FALSE if it cannot be whole
 */
gboolean
precis_page_file_read_payload (PrecisPageFile *self, const PrecisCell *cell, GByteArray *payload, GArray *pages)
{
  g_autofree guint8 *buffer = g_malloc (self->size);
  guint32 next = cell->overflow;
  guint64 left = cell->size - cell->n_local;

  g_byte_array_set_size (payload, 0);
  g_array_set_size (pages, 0);
  if (left > (guint64) self->n_pages * self->size || cell->size > PRECIS_MAX_RESCUED_ROW)
    return FALSE;
  g_byte_array_append (payload, cell->local, cell->n_local);
  while (left > 0)
    {
      guint n = MIN (left, self->size - 4);

      if (next == 0 || next > self->n_pages || !precis_page_file_read (self, next, buffer))
        return FALSE;
      g_array_append_val (pages, next);
      g_byte_array_append (payload, buffer + 4, n);
      next = precis_page_u32 (buffer);
      left -= n;
    }
  return TRUE;
}
