/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <gio/gunixinputstream.h>

#include "precis-error.h"
#include "precis-file.h"
#include "precis-limits.h"

#define CHUNK (256 * 1024)

/* Says in the user's words why @cause kept a file from being read; cancellation is passed on as it is. */
static void
tell_cause (GError **error, const GError *cause)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_error_copy (cause));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
           || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY)
           || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_FILENAME_TOO_LONG))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no such file."));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("You have no permission to read this file."));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This is a folder, not an article."));
  else
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This file cannot be read: %s"), cause->message);
}

static void
tell_too_large (GError **error, gsize limit)
{
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("This is larger than %d MB, too large for an article."),
               (int) (limit / PRECIS_MIB));
}

/* Reads @stream to its end, but never more than @limit bytes: a size told beforehand may be wrong or endless. */
static GBytes *
read_bounded (GInputStream *stream, gsize limit, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autoptr (GError) cause = NULL;
  gssize n;

  do
    {
      gsize had = data->len;

      g_byte_array_set_size (data, had + CHUNK);
      n = g_input_stream_read (stream, data->data + had, CHUNK, cancellable, &cause);
      g_byte_array_set_size (data, had + MAX (n, 0));
    }
  while (n > 0 && data->len <= limit);

  if (n < 0)
    tell_cause (error, cause);
  else if (data->len > limit)
    tell_too_large (error, limit);
  else
    return g_byte_array_free_to_bytes (g_steal_pointer (&data));
  return NULL;
}

/* Looks at the opened file itself, not at its name, so that it cannot be exchanged in between. */
static gboolean
check_file (GFileInputStream *stream, gsize limit, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GFileInfo) info = g_file_input_stream_query_info (
    stream, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, &cause);

  if (!info)
    tell_cause (error, cause);
  else if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This is not an ordinary file."));
  else if ((guint64) g_file_info_get_size (info) > limit)
    tell_too_large (error, limit);
  else
    return TRUE;
  return FALSE;
}

/* What must not even be opened: an address, a pipe that waits forever, a device without end. */
static gboolean
check_kind (GFile *file, GCancellable *cancellable, GError **error)
{
  if (g_file_has_uri_scheme (file, "http") || g_file_has_uri_scheme (file, "https"))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNSUPPORTED,
                         _("Addresses cannot be opened yet. Save the page in your browser and open that file."));
  else if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_SPECIAL)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This is not an ordinary file."));
  else
    return TRUE;
  return FALSE;
}

/**
 * precis_file_read:
 * @file: an ordinary file
 * @limit: how many bytes it may have
 * @cancellable: (nullable): ends the reading
 * @error: %PRECIS_ERROR_NOT_FOUND, %PRECIS_ERROR_UNREADABLE (folder, device, pipe, no permission),
 *   %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_UNSUPPORTED (an address), %G_IO_ERROR_CANCELLED
 *
 * Reads a file whole or not at all. Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
precis_file_read (GFile *file, gsize limit, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) cause = NULL;

  if (!check_kind (file, cancellable, error))
    return NULL;
  stream = g_file_read (file, cancellable, &cause);
  if (!stream)
    {
      tell_cause (error, cause);
      return NULL;
    }
  if (!check_file (stream, limit, cancellable, error))
    return NULL;
  return read_bounded (G_INPUT_STREAM (stream), limit, cancellable, error);
}

/**
 * precis_file_read_pipe:
 * @fd: an open descriptor, e.g. standard input; stays open
 * @limit: how many bytes may come
 * @cancellable: (nullable): ends the reading
 * @error: %PRECIS_ERROR_UNREADABLE, %PRECIS_ERROR_TOO_LARGE, %G_IO_ERROR_CANCELLED
 *
 * Reads what comes until the end. Blocks; any thread.
 *
 * Returns: (transfer full) (nullable): the bytes
 */
GBytes *
precis_file_read_pipe (int fd, gsize limit, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) stream = g_unix_input_stream_new (fd, FALSE);

  return read_bounded (stream, limit, cancellable, error);
}
