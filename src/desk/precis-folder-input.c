/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "precis-bundle-read.h"
#include "precis-error.h"
#include "precis-file.h"
#include "precis-folder-file.h"
#include "precis-folder-input.h"
#include "precis-limits.h"

/* Whether a file of an ordinary folder is called as articles are; others are passed over: pictures, style
 * sheets … */
static gboolean
is_article_name (const char *name)
{
  static const char * const endings[] = { ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml",
                                          ".json" };
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; *name != '.' && i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_exported_name (const char *name)
{
  return g_ascii_isdigit (*name) && g_str_has_suffix (name, ".json");
}

/* By the number that the names begin with, so that articles keep the order in which they were added. */
static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const char *first = strrchr (*(const char * const *) a, '/') + 1;
  const char *second = strrchr (*(const char * const *) b, '/') + 1;
  guint64 x = g_ascii_strtoull (first, NULL, 10), y = g_ascii_strtoull (second, NULL, 10);

  return x == y ? strcmp (first, second) : x < y ? -1 : 1;
}

static void
take_catalogue_names (PrecisFolderInput *self)
{
  for (guint i = 0; i < self->catalogue->entries->len; i++)
    {
      const PrecisCatalogueEntry *entry = self->catalogue->entries->pdata[i];

      g_ptr_array_add (self->names, g_strconcat (PRECIS_FOLDER_ARTICLES "/", entry->file, ".json", NULL));
    }
}

/* The articles of an export without a catalogue: one that was broken off, or of which somebody took a
 * part. */
static void
take_articles (PrecisFolderInput *self, int articles)
{
  g_auto (GStrv) names = precis_folder_file_list (articles, NULL);

  for (guint i = 0; names && names[i]; i++)
    if (is_exported_name (names[i]))
      g_ptr_array_add (self->names, g_strconcat (PRECIS_FOLDER_ARTICLES "/", names[i], NULL));
  g_ptr_array_sort (self->names, compare_numbers);
}

static gboolean
take_ordinary (PrecisFolderInput *self, GError **error)
{
  g_auto (GStrv) names = precis_folder_file_list (self->folder, error);

  for (guint i = 0; names && names[i]; i++)
    if (is_article_name (names[i]))
      g_ptr_array_add (self->names, g_strdup (names[i]));
  return names != NULL;
}

/* Whether a folder is an export: by its catalogue, or by exported articles at their place. */
static gboolean
take_export (PrecisFolderInput *self, GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = precis_folder_file_read (self->folder, PRECIS_FOLDER_CATALOGUE,
                                                      PRECIS_MAX_TEXT_FILE, cancellable, &self->failure);
  int articles = openat (self->folder, PRECIS_FOLDER_ARTICLES,
                         O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

  if (bytes)
    self->catalogue = precis_catalogue_read (bytes, &self->failure);
  if (self->catalogue)
    take_catalogue_names (self);
  else if (articles >= 0)
    take_articles (self, articles);
  if (articles >= 0)
    close (articles);
  return self->catalogue != NULL || self->names->len > 0;
}

static gboolean
take_folder (PrecisFolderInput *self, GCancellable *cancellable, GError **error)
{
  self->is_export = take_export (self, cancellable);
  if (self->is_export)
    return TRUE;
  g_clear_error (&self->failure);
  return take_ordinary (self, error);
}

/**
 * precis_folder_input_open:
 * @path: a folder or a file
 * @cancellable: (nullable): ends the reading
 * @error: as precis_folder_file_set_error()
 *
 * Finds out what there is to import: the articles that the catalogue of an export names, in its order; else
 * those of an export without one; else the files of the folder that are called as articles are, by name; else
 * the file itself.
 *
 * Returns: (transfer full) (nullable): what there is
 */
PrecisFolderInput *
precis_folder_input_open (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisFolderInput) self = g_new0 (PrecisFolderInput, 1);

  self->path = g_strdup (path);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->folder = open (path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (self->folder < 0 && errno == ENOTDIR)
    g_ptr_array_add (self->names, g_path_get_basename (path));
  else if (self->folder < 0)
    {
      precis_folder_file_set_error (error, errno);
      return NULL;
    }
  else if (!take_folder (self, cancellable, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
precis_folder_input_close (PrecisFolderInput *self)
{
  if (self->folder >= 0)
    close (self->folder);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->catalogue, precis_catalogue_free);
  g_clear_error (&self->failure);
  g_free (self);
}

/**
 * precis_folder_input_read:
 * @self: a folder
 * @i: number of a file
 * @cancellable: (nullable): ends the reading
 * @error: as precis_folder_file_read() or precis_file_read()
 *
 * Reads a file. Within a folder links are not followed, neither to files nor to folders.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
precis_folder_input_read (PrecisFolderInput *self, guint i, GCancellable *cancellable, GError **error)
{
  const char *name = self->names->pdata[i];
  const char *slash = strchr (name, '/');
  g_autofree char *folder_name = slash ? g_strndup (name, slash - name) : g_strdup (".");
  g_autoptr (GFile) file = g_file_new_for_path (self->path);
  GBytes *bytes;
  int folder;

  if (self->folder < 0)
    return precis_file_read (file, PRECIS_MAX_TEXT_FILE, cancellable, error);
  folder = openat (self->folder, folder_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder < 0)
    {
      precis_folder_file_set_error (error, errno);
      return NULL;
    }
  bytes = precis_folder_file_read (folder, slash ? slash + 1 : name, PRECIS_MAX_TEXT_FILE, cancellable,
                                   error);
  close (folder);
  return bytes;
}
