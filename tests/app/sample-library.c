/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "sample-library.h"

/* An open library without articles. */
void
sample_library_init (SampleLibrary *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  self->folder = g_dir_make_tmp ("precis-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "library.db", NULL);
  self->desk = precis_desk_new ();
  self->store = precis_store_new (path);
  precis_store_open (self->store, NULL, &error);
  g_assert_no_error (error);
  self->intake = precis_intake_new (self->desk, self->store);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_remove (file);
    }
  g_rmdir (path);
}

void
sample_library_clear (SampleLibrary *self)
{
  precis_store_close (self->store);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&self->intake);
  g_clear_object (&self->store);
  g_clear_object (&self->desk);
  remove_folder (self->folder);
  g_clear_pointer (&self->folder, g_free);
}

/* A pasted text. */
PrecisSource *
sample_source_new (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return precis_source_new_for_bytes (bytes, "Pasted text", NULL);
}

/* Returns the number of an article of that text, which is in the library now. */
gint64
sample_library_add (SampleLibrary *self, const char *text)
{
  g_autoptr (PrecisSource) source = sample_source_new (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisAddition) addition = precis_intake_add (self->intake, source, NULL, &error);

  g_assert_no_error (error);
  return addition->id;
}
