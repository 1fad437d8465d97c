/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "precis-error.h"
#include "precis-file.h"

#define LIMIT 1000

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("precis-test-XXXXXX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static char *
write_file (Fixture *fixture, const char *name, gsize size)
{
  char *path = g_build_filename (fixture->folder, name, NULL);
  g_autofree char *data = g_strnfill (size, 'a');

  g_assert_true (g_file_set_contents (path, data, size, NULL));
  return path;
}

static void
check_error (const char *path, int code)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = precis_file_read (file, LIMIT, NULL, &error);

  g_assert_null (bytes);
  g_assert_error (error, PRECIS_ERROR, code);
}

static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  static const gsize sizes[] = { 0, 1, LIMIT };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = write_file (fixture, "file", sizes[i]);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = precis_file_read (file, LIMIT, NULL, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (bytes), ==, sizes[i]);
    }
}

static void
test_bad (Fixture *fixture, gconstpointer data)
{
  g_autofree char *large = write_file (fixture, "large", LIMIT + 1);
  g_autofree char *pipe_path = g_build_filename (fixture->folder, "pipe", NULL);
  g_autofree char *sparse = write_file (fixture, "sparse", 0);

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  g_assert_cmpint (truncate (sparse, (off_t) 1 << 40), ==, 0);
  check_error (large, PRECIS_ERROR_TOO_LARGE);
  check_error (sparse, PRECIS_ERROR_TOO_LARGE);
  check_error (pipe_path, PRECIS_ERROR_UNREADABLE);
  check_error (fixture->folder, PRECIS_ERROR_UNREADABLE);
  check_error ("/dev/zero", PRECIS_ERROR_UNREADABLE);
  check_error ("/nonexistent/file", PRECIS_ERROR_NOT_FOUND);
  check_error ("https://example.org/", PRECIS_ERROR_UNSUPPORTED);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_file (fixture, "file", 10);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (precis_file_read (file, LIMIT, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_pipe (Fixture *fixture, gconstpointer data)
{
  g_autofree char *small = write_file (fixture, "small", 10);
  g_autofree char *large = write_file (fixture, "large", LIMIT + 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  int fd = g_open (small, O_RDONLY, 0);

  bytes = precis_file_read_pipe (fd, LIMIT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, 10);
  close (fd);
  fd = g_open (large, O_RDONLY, 0);
  g_assert_null (precis_file_read_pipe (fd, LIMIT, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE);
  close (fd);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/file/sizes", test_sizes);
  ADD ("/file/bad", test_bad);
  ADD ("/file/cancelled", test_cancelled);
  ADD ("/file/pipe", test_pipe);
  return g_test_run ();
}
