/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-file.h"
#include "precis-limits.h"
#include "precis-source.h"

struct _PrecisSource
{
  GObject parent_instance;

  GFile  *file;
  GBytes *bytes;
  char   *label;
  char   *url;
};

G_DEFINE_FINAL_TYPE (PrecisSource, precis_source, G_TYPE_OBJECT)

static void
precis_source_finalize (GObject *object)
{
  PrecisSource *self = PRECIS_SOURCE (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->url, g_free);
  G_OBJECT_CLASS (precis_source_parent_class)->finalize (object);
}

static void
precis_source_class_init (PrecisSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = precis_source_finalize;
}

static void
precis_source_init (PrecisSource *self)
{
}

/**
 * precis_source_new_for_file:
 * @file: a file; it need not exist
 * @url: (nullable): the article's address, if the caller knows it
 *
 * Returns: (transfer full): a source
 */
PrecisSource *
precis_source_new_for_file (GFile *file, const char *url)
{
  PrecisSource *self = g_object_new (PRECIS_TYPE_SOURCE, NULL);
  g_autofree char *name = g_file_is_native (file) ? g_file_get_basename (file) : g_file_get_uri (file);

  self->file = g_object_ref (file);
  self->label = g_filename_display_name (name ? name : "");
  self->url = g_strdup (url);
  return self;
}

/**
 * precis_source_new_for_bytes:
 * @bytes: an article in any format that precis_import() reads
 * @label: what to call it
 * @url: (nullable): the article's address, if the caller knows it
 *
 * Returns: (transfer full): a source
 */
PrecisSource *
precis_source_new_for_bytes (GBytes *bytes, const char *label, const char *url)
{
  PrecisSource *self = g_object_new (PRECIS_TYPE_SOURCE, NULL);

  self->bytes = g_bytes_ref (bytes);
  self->label = g_strdup (label);
  self->url = g_strdup (url);
  return self;
}

GFile *
precis_source_get_file (PrecisSource *self)
{
  return self->file;
}

GBytes *
precis_source_get_bytes (PrecisSource *self)
{
  return self->bytes;
}

const char *
precis_source_get_label (PrecisSource *self)
{
  return self->label;
}

const char *
precis_source_get_url (PrecisSource *self)
{
  return self->url;
}

/**
 * precis_source_read:
 * @self: a source
 * @cancellable: (nullable): ends the work
 * @error: as precis_file_read()
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
precis_source_read (PrecisSource *self, GCancellable *cancellable, GError **error)
{
  return self->file ? precis_file_read (self->file, PRECIS_MAX_TEXT_FILE, cancellable, error) : g_bytes_ref (self->bytes);
}
