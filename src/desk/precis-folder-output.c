/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "precis-bundle-read.h"
#include "precis-error.h"
#include "precis-export-article.h"
#include "precis-folder-file.h"
#include "precis-folder-output.h"
#include "precis-limits.h"

struct _PrecisFolderOutput
{
  char            *path;
  int              root;
  int              articles;
  gboolean         made_root;     /* it is ours to take away if the export fails */
  gboolean         made_articles;
  GPtrArray       *created;       /* names of the files that were not there before */
  PrecisCatalogue *earlier;       /* of the export that was there before, or NULL */
  gboolean         finished;
};

static void
set_foreign (GError **error)
{
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_FOREIGN,
                       _("There are other files in this folder. Choose an empty one, or one that Precis exported to"
                         " before."));
}

/* Whether all that is in a folder without a catalogue can be the beginning of an export that was broken
 * off. */
static gboolean
check_remains (int folder, gboolean articles, GError **error)
{
  g_auto (GStrv) names = precis_folder_file_list (folder, error);

  for (guint i = 0; names && names[i]; i++)
    {
      const char *ending = strrchr (names[i], '.');
      gboolean article = ending && (g_str_equal (ending, ".md") || g_str_equal (ending, ".json"));
      gboolean ours = articles ? article && g_ascii_isdigit (names[i][0])
                               : g_str_equal (names[i], PRECIS_FOLDER_ARTICLES);

      if (!ours && !precis_folder_file_is_draft (names[i]))
        {
          set_foreign (error);
          return FALSE;
        }
    }
  return names != NULL;
}

/* Reads the catalogue of an earlier export. Returns FALSE if the folder must not be written to. */
static gboolean
read_earlier (PrecisFolderOutput *self, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GBytes) bytes = precis_folder_file_read (self->root, PRECIS_FOLDER_CATALOGUE,
                                                      PRECIS_MAX_TEXT_FILE, NULL, &failure);

  if (!bytes && g_error_matches (failure, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND))
    return check_remains (self->root, FALSE, error);
  if (bytes)
    self->earlier = precis_catalogue_read (bytes, error);
  else
    set_foreign (error);
  return self->earlier != NULL;
}

static gboolean
check_scope (PrecisFolderOutput *self, gboolean whole, GError **error)
{
  if (whole || !self->earlier || !self->earlier->whole)
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_FOREIGN,
                       _("A whole library was exported to this folder. Choose another one for a part of it."));
  return FALSE;
}

static gboolean
open_root (PrecisFolderOutput *self, GError **error)
{
  self->made_root = mkdir (self->path, 0700) == 0;
  self->root = -1;
  if (self->made_root || errno == EEXIST)
    self->root = open (self->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (self->root < 0)
    precis_folder_file_set_error (error, errno);
  else if (flock (self->root, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
    return TRUE; /* a file system without locks is no reason not to export */
  else
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_BUSY,
                         _("Another export writes to this folder now. Try again later."));
  return FALSE;
}

static gboolean
open_articles (PrecisFolderOutput *self, GError **error)
{
  self->made_articles = mkdirat (self->root, PRECIS_FOLDER_ARTICLES, 0700) == 0;
  if (self->made_articles || errno == EEXIST)
    self->articles = openat (self->root, PRECIS_FOLDER_ARTICLES,
                             O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (self->articles < 0)
    precis_folder_file_set_error (error, errno);
  return self->articles >= 0 && (self->earlier || check_remains (self->articles, TRUE, error));
}

/* Takes away what a killed export left behind. */
static void
remove_drafts (int folder)
{
  g_auto (GStrv) names = precis_folder_file_list (folder, NULL);

  for (guint i = 0; names && names[i]; i++)
    if (precis_folder_file_is_draft (names[i]))
      unlinkat (folder, names[i], 0);
}

/* Leaves the folder as it was, but for files that were replaced: those are whole. */
static void
take_back (PrecisFolderOutput *self)
{
  for (guint i = 0; i < self->created->len; i++)
    unlinkat (self->articles, self->created->pdata[i], 0);
  if (self->made_articles)
    unlinkat (self->root, PRECIS_FOLDER_ARTICLES, AT_REMOVEDIR);
  if (self->made_root)
    rmdir (self->path);
}

/**
 * precis_folder_output_open:
 * @path: a folder; made if there is none, in a folder that is there
 * @whole: whether all of the library is to be exported
 * @error: %PRECIS_ERROR_FOREIGN if it holds something else than an earlier export, or the export of a whole
 *   library that a part of it must not replace; %PRECIS_ERROR_BUSY; or as precis_folder_file_set_error()
 *
 * Returns: (transfer full) (nullable): the folder
 */
PrecisFolderOutput *
precis_folder_output_open (const char *path, gboolean whole, GError **error)
{
  g_autoptr (PrecisFolderOutput) self = g_new0 (PrecisFolderOutput, 1);

  self->path = g_strdup (path);
  self->root = self->articles = -1;
  self->created = g_ptr_array_new_with_free_func (g_free);
  if (!open_root (self, error)
      || !read_earlier (self, error)
      || !check_scope (self, whole, error)
      || !open_articles (self, error))
    return NULL;
  remove_drafts (self->root);
  remove_drafts (self->articles);
  return g_steal_pointer (&self);
}

/**
 * precis_folder_output_close:
 * @self: (transfer full): a folder
 *
 * Ends the export. If it was not finished, what was created by it is taken away.
 */
void
precis_folder_output_close (PrecisFolderOutput *self)
{
  if (!self->finished)
    take_back (self);
  if (self->articles >= 0)
    close (self->articles);
  if (self->root >= 0)
    close (self->root);
  g_clear_pointer (&self->created, g_ptr_array_unref);
  g_clear_pointer (&self->earlier, precis_catalogue_free);
  g_free (self->path);
  g_free (self);
}

/**
 * precis_folder_output_write:
 * @self: a folder
 * @files: (element-type PrecisFolderFile): files of articles
 * @error: as precis_folder_file_write_all()
 *
 * Returns: %FALSE if not all of them were written
 */
gboolean
precis_folder_output_write (PrecisFolderOutput *self, GArray *files, GError **error)
{
  return precis_folder_file_write_all (self->articles, files, self->created, error);
}

static void
remove_files (PrecisFolderOutput *self, const char *file)
{
  static const char * const endings[] = { ".md", ".json" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *name = g_strconcat (file, endings[i], NULL);

      unlinkat (self->articles, name, 0);
    }
}

/* Whether the earlier file @old is of the same article of the same library, by what it tells itself. */
static gboolean
is_same_article (PrecisFolderOutput *self, const PrecisCatalogueEntry *old, const PrecisCatalogueEntry *new)
{
  g_autofree char *name = g_strconcat (old->file, ".json", NULL);
  g_autoptr (GBytes) bytes = precis_folder_file_read (self->articles, name, PRECIS_MAX_TEXT_FILE, NULL, NULL);
  g_autoptr (PrecisBundle) bundle = bytes ? precis_bundle_read (bytes, NULL) : NULL;

  return bundle && bundle->id == new->id && bundle->added == new->added;
}

/* Takes away the old files of articles that were exported under another name now. Files of articles that are
 * no longer part of the export stay: nobody said that they should go, and the catalogue does not name
 * them. */
static void
remove_renamed (PrecisFolderOutput *self, const PrecisCatalogue *catalogue)
{
  g_autoptr (GHashTable) entries = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < catalogue->entries->len; i++)
    {
      PrecisCatalogueEntry *entry = catalogue->entries->pdata[i];

      g_hash_table_insert (entries, &entry->id, entry);
    }
  for (guint i = 0; self->earlier && i < self->earlier->entries->len; i++)
    {
      const PrecisCatalogueEntry *old = self->earlier->entries->pdata[i];
      const PrecisCatalogueEntry *new = g_hash_table_lookup (entries, &old->id);

      if (new && strcmp (new->file, old->file) != 0 && is_same_article (self, old, new))
        remove_files (self, old->file);
    }
}

/**
 * precis_folder_output_finish:
 * @self: a folder with the files of all articles
 * @catalogue: what the export tells beside them
 * @error: as precis_folder_file_write_all()
 *
 * Writes the catalogue, with which the export is complete and on the disk.
 *
 * Returns: %FALSE if it could not be written
 */
gboolean
precis_folder_output_finish (PrecisFolderOutput *self, const PrecisCatalogue *catalogue, GError **error)
{
  g_autoptr (GArray) files = g_array_new (FALSE, FALSE, sizeof (PrecisFolderFile));
  PrecisFolderFile file = { g_strdup (PRECIS_FOLDER_CATALOGUE), precis_export_catalogue (catalogue) };

  g_array_set_clear_func (files, precis_folder_file_clear);
  g_array_append_val (files, file);
  fsync (self->articles);
  self->finished = precis_folder_file_write_all (self->root, files, NULL, error);
  if (self->finished)
    {
      fsync (self->root);
      remove_renamed (self, catalogue);
    }
  return self->finished;
}
