/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "precis-page-bytes.h"
#include "precis-page-log.h"

#define HEADER_SIZE 32
#define FRAME_HEADER_SIZE 24
#define MAGIC 0x377f0682 /* its lowest bit says whether checksums are of big-endian words */

typedef struct
{
  guint32 a, b;
} Checksum;

typedef struct
{
  guint32 page;
  guint32 n_pages;  /* of the file after a commit, else 0 */
  guint   ours : 1;  /* salts fit: not of an earlier use of the log */
  guint   sound : 1;
  guint   blind : 1; /* it cannot be told: the one before it is damaged too */
} Frame;

struct _PrecisPageLog
{
  int         fd;
  guint       page_size;
  gboolean    big_endian;
  gboolean    has_header;
  guint32     salts[2];
  guint       n_pages;
  guint       end;      /* the frame at which SQLite stops */
  GArray     *frames;   /* of Frame */
  GHashTable *latest;   /* page → the last frame to use + 1 */
  GHashTable *outdated; /* pages whose last frame is damaged, or may be */
  GArray     *damaged;  /* of guint32: frames */
};

static Checksum
sum_up (PrecisPageLog *self, Checksum sum, const guint8 *data, gsize size)
{
  for (gsize at = 0; at + 8 <= size; at += 8)
    {
      guint32 first = precis_page_u32 (data + at), second = precis_page_u32 (data + at + 4);

      sum.a += (self->big_endian ? first : GUINT32_SWAP_LE_BE (first)) + sum.b;
      sum.b += (self->big_endian ? second : GUINT32_SWAP_LE_BE (second)) + sum.a;
    }
  return sum;
}

static gboolean
is_sum (Checksum sum, const guint8 *stored)
{
  return sum.a == precis_page_u32 (stored) && sum.b == precis_page_u32 (stored + 4);
}

static Checksum
read_sum (const guint8 *stored)
{
  return (Checksum) { precis_page_u32 (stored), precis_page_u32 (stored + 4) };
}

static gboolean
read_frame (PrecisPageLog *self, guint n, guint8 *frame)
{
  gsize size = FRAME_HEADER_SIZE + self->page_size;

  return precis_page_pread (self->fd, frame, size, HEADER_SIZE + (guint64) n * size);
}

static Checksum
sum_frame (PrecisPageLog *self, Checksum before, const guint8 *frame)
{
  return sum_up (self, sum_up (self, before, frame, 8), frame + FRAME_HEADER_SIZE, self->page_size);
}

/* Where the header is lost, the first frame that continues the one before it tells the salts: what an earlier use of the
 * log left lies behind what the last one wrote. Zeros continue zeros, but there is no page 0. */
static void
find_salts (PrecisPageLog *self, guint n_frames)
{
  g_autofree guint8 *frame = g_malloc (FRAME_HEADER_SIZE + self->page_size);
  Checksum before = { 0, 0 };

  for (guint n = 0; n < n_frames && read_frame (self, n, frame); n++)
    {
      if (n > 0 && precis_page_u32 (frame) > 0 && is_sum (sum_frame (self, before, frame), frame + 16))
        {
          self->salts[0] = precis_page_u32 (frame + 8);
          self->salts[1] = precis_page_u32 (frame + 12);
          return;
        }
      before = read_sum (frame + 16);
    }
}

/* The header's word is taken if its checksum holds. */
static gboolean
read_header (PrecisPageLog *self, guint8 *header)
{
  guint32 magic, page_size;

  if (!precis_page_pread (self->fd, header, HEADER_SIZE, 0))
    return FALSE;
  magic = precis_page_u32 (header);
  page_size = precis_page_u32 (header + 8);
  self->big_endian = (magic & ~1u) == MAGIC ? magic & 1 : G_BYTE_ORDER == G_BIG_ENDIAN;
  if ((magic & ~1u) != MAGIC || !precis_page_is_size (page_size)
      || !is_sum (sum_up (self, (Checksum) { 0, 0 }, header, 24), header + 24))
    return FALSE;
  self->page_size = page_size;
  self->salts[0] = precis_page_u32 (header + 16);
  self->salts[1] = precis_page_u32 (header + 20);
  return TRUE;
}

/* A frame is sound if it continues what the one before it stores, or what that one should have stored; in the second
 * case only the stored checksum of that one was wrong. */
static void
examine_frames (PrecisPageLog *self, const guint8 *header, guint n_frames)
{
  g_autofree guint8 *data = g_malloc (FRAME_HEADER_SIZE + self->page_size);
  Checksum stored = read_sum (header + 24), computed = sum_up (self, (Checksum) { 0, 0 }, header, 24);
  Frame before = { .sound = self->has_header };

  for (guint n = 0; n < n_frames && read_frame (self, n, data); n++)
    {
      Checksum sum = sum_frame (self, stored, data);
      Frame frame = { .page = precis_page_u32 (data), .n_pages = precis_page_u32 (data + 4) };
      gboolean follows;

      frame.ours = frame.page > 0 && precis_page_u32 (data + 8) == self->salts[0] && precis_page_u32 (data + 12) == self->salts[1];
      follows = frame.ours && is_sum (sum, data + 16);
      frame.sound = follows || (frame.ours && is_sum (sum_frame (self, computed, data), data + 16));
      frame.blind = frame.ours && !frame.sound && !before.sound;
      if (frame.sound && n > 0 && !follows)
        g_array_index (self->frames, Frame, n - 1).sound = before.ours;
      if (follows && self->end == n)
        self->end++;
      g_array_append_val (self->frames, frame);
      stored = read_sum (data + 16);
      computed = sum;
      before = frame;
    }
}

static void
apply_frame (PrecisPageLog *self, guint n)
{
  Frame frame = g_array_index (self->frames, Frame, n);

  if (frame.sound || frame.blind)
    g_hash_table_insert (self->latest, GUINT_TO_POINTER (frame.page), GUINT_TO_POINTER (n + 1));
  else
    g_array_append_val (self->damaged, n);
  if (frame.sound)
    g_hash_table_remove (self->outdated, GUINT_TO_POINTER (frame.page));
  else
    g_hash_table_add (self->outdated, GUINT_TO_POINTER (frame.page));
}

/* Frames behind the last commit were never told to be kept. */
static void
apply_commits (PrecisPageLog *self)
{
  guint next = 0;

  for (guint n = 0; n < self->frames->len; n++)
    {
      Frame frame = g_array_index (self->frames, Frame, n);

      if (!frame.ours || frame.n_pages == 0)
        continue;
      if (frame.sound)
        self->n_pages = frame.n_pages;
      for (; next <= n; next++)
        if (g_array_index (self->frames, Frame, next).ours)
          apply_frame (self, next);
    }
}

/**
 * precis_page_log_open:
 * @path: the log; it need not exist
 * @page_size: bytes of a page, if the log itself cannot tell
 *
 * Returns: (transfer full): the log, empty if there is none or nothing in it can be used
 */
PrecisPageLog *
precis_page_log_open (const char *path, guint page_size)
{
  PrecisPageLog *self = g_new0 (PrecisPageLog, 1);
  guint8 header[HEADER_SIZE] = { 0 };
  struct stat status = { 0 };
  guint n_frames;

  self->page_size = page_size;
  self->frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  self->latest = g_hash_table_new (NULL, NULL);
  self->outdated = g_hash_table_new (NULL, NULL);
  self->damaged = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->fd = open (path, O_RDONLY | O_CLOEXEC);
  if (self->fd < 0 || fstat (self->fd, &status) != 0 || status.st_size <= HEADER_SIZE)
    return self;
  self->has_header = read_header (self, header);
  n_frames = (status.st_size - HEADER_SIZE) / (FRAME_HEADER_SIZE + self->page_size);
  if (!self->has_header)
    find_salts (self, n_frames);
  examine_frames (self, header, n_frames);
  apply_commits (self);
  return self;
}

void
precis_page_log_close (PrecisPageLog *self)
{
  if (self->fd >= 0)
    close (self->fd);
  g_clear_pointer (&self->frames, g_array_unref);
  g_clear_pointer (&self->latest, g_hash_table_unref);
  g_clear_pointer (&self->outdated, g_hash_table_unref);
  g_clear_pointer (&self->damaged, g_array_unref);
  g_free (self);
}

/**
 * precis_page_log_is_torn:
 * @path: the log; it need not exist
 *
 * SQLite passes over what lies behind a damaged frame, as after a crash, when that was never told to be kept. But each
 * commit is on the disk before the next change begins: if something follows a commit there, it was told.
 *
 * Returns: whether changes that were told to be kept would be lost without a word
 */
gboolean
precis_page_log_is_torn (const char *path)
{
  g_autoptr (PrecisPageLog) self = precis_page_log_open (path, PRECIS_PAGE_USUAL_SIZE);
  gboolean after_commit = FALSE;

  for (guint n = self->end; self->has_header && n < self->frames->len; n++)
    {
      Frame frame = g_array_index (self->frames, Frame, n);

      if (frame.sound && after_commit)
        return TRUE;
      after_commit = after_commit || (frame.sound && frame.n_pages > 0);
    }
  return FALSE;
}

guint
precis_page_log_get_page_size (PrecisPageLog *self)
{
  return self->page_size;
}

/**
 * precis_page_log_get_n_pages:
 * @self: a log
 *
 * Returns: pages of the file after the last commit, 0 if there was none
 */
guint
precis_page_log_get_n_pages (PrecisPageLog *self)
{
  return self->n_pages;
}

static gboolean
read_page (PrecisPageLog *self, guint frame, guint8 *buffer)
{
  guint64 start = HEADER_SIZE + (guint64) frame * (FRAME_HEADER_SIZE + self->page_size) + FRAME_HEADER_SIZE;

  return precis_page_pread (self->fd, buffer, self->page_size, start);
}

/**
 * precis_page_log_read:
 * @self: a log
 * @page: number of a page, from 1
 * @buffer: (out caller-allocates): as large as a page
 *
 * Returns: whether the log holds a sound version of the page
 */
gboolean
precis_page_log_read (PrecisPageLog *self, guint page, guint8 *buffer)
{
  guint frame = GPOINTER_TO_UINT (g_hash_table_lookup (self->latest, GUINT_TO_POINTER (page)));

  return frame > 0 && read_page (self, frame - 1, buffer);
}

/**
 * precis_page_log_is_outdated:
 * @self: a log
 * @page: number of a page, from 1
 *
 * Returns: whether there was a newer version of the page than the one that can be read
 */
gboolean
precis_page_log_is_outdated (PrecisPageLog *self, guint page)
{
  return g_hash_table_contains (self->outdated, GUINT_TO_POINTER (page));
}

/**
 * precis_page_log_get_n_damaged:
 * @self: a log
 *
 * Returns: committed versions of pages that do not fit their checksum
 */
guint
precis_page_log_get_n_damaged (PrecisPageLog *self)
{
  return self->damaged->len;
}

gboolean
precis_page_log_read_damaged (PrecisPageLog *self, guint n, guint8 *buffer)
{
  return read_page (self, g_array_index (self->damaged, guint32, n), buffer);
}
