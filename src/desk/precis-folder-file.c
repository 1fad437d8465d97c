/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-file.h"
#include "precis-folder-file.h"

#define MAX_ENTRIES 1000000 /* of a folder */

void
precis_folder_file_clear (gpointer file)
{
  PrecisFolderFile *self = file;

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->data, g_free);
}

/**
 * precis_folder_file_set_error:
 * @error: (out): %PRECIS_ERROR_NO_SPACE, %PRECIS_ERROR_READ_ONLY, %PRECIS_ERROR_NOT_FOUND, else
 *   %PRECIS_ERROR_UNREADABLE
 * @code: an errno
 *
 * Says in the user's words what went wrong with a folder.
 */
void
precis_folder_file_set_error (GError **error, int code)
{
  if (code == ENOSPC || code == EDQUOT)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NO_SPACE,
                         _("There is no room left on the disk. Make room, or choose a folder on another one."));
  else if (code == EACCES || code == EPERM || code == EROFS)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY,
                         _("You have no permission for this folder. Choose another one."));
  else if (code == ENOENT || code == ENAMETOOLONG)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no such file or folder."));
  else if (code == ELOOP)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE,
                         _("This is a link to a file, which is not followed."));
  else if (code == ENOTDIR)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This is not a folder."));
  else
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This folder cannot be used: %s"),
                 g_strerror (code));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/**
 * precis_folder_file_list:
 * @folder: an open folder
 * @error: as precis_folder_file_set_error(), or %PRECIS_ERROR_TOO_LARGE
 *
 * Returns: (transfer full) (nullable): the names in it, sorted by their bytes
 */
GStrv
precis_folder_file_list (int folder, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  int copy = openat (folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *stream = copy >= 0 ? fdopendir (copy) : NULL;
  struct dirent *entry;

  if (!stream)
    {
      precis_folder_file_set_error (error, errno);
      return NULL;
    }
  while (names->len <= MAX_ENTRIES && (entry = readdir (stream)))
    if (strcmp (entry->d_name, ".") != 0 && strcmp (entry->d_name, "..") != 0)
      g_ptr_array_add (names, g_strdup (entry->d_name));
  closedir (stream);
  if (names->len > MAX_ENTRIES)
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE,
                   _("There are more than %d files in this folder."), MAX_ENTRIES);
      return NULL;
    }
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

/**
 * precis_folder_file_read:
 * @folder: an open folder
 * @name: of a file in it
 * @limit: how many bytes it may have
 * @cancellable: (nullable): ends the reading
 * @error: as precis_folder_file_set_error() and precis_file_read_pipe()
 *
 * Reads an ordinary file. Links are not followed, and pipes and devices not waited for.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
precis_folder_file_read (int folder, const char *name, gsize limit, GCancellable *cancellable, GError **error)
{
  int fd = openat (folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  struct stat info;
  GBytes *bytes = NULL;

  if (fd < 0 || fstat (fd, &info) != 0)
    precis_folder_file_set_error (error, errno);
  else if (!S_ISREG (info.st_mode))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("This is not an ordinary file."));
  else
    bytes = precis_file_read_pipe (fd, limit, cancellable, error);
  if (fd >= 0)
    close (fd);
  return bytes;
}
