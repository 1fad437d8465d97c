/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-bundle.h"

static void
place_free (gpointer data)
{
  PrecisBundlePlace *place = data;

  g_free (place->dossier);
  g_free (place);
}

static void
revision_free (gpointer data)
{
  PrecisBundleRevision *revision = data;

  g_free (revision->title);
  g_free (revision->byline);
  g_free (revision->published);
  g_free (revision->text);
  g_free (revision);
}

/**
 * precis_bundle_new:
 *
 * Returns: (transfer full): a bundle without an article
 */
PrecisBundle *
precis_bundle_new (void)
{
  PrecisBundle *self = g_new0 (PrecisBundle, 1);

  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->dossiers = g_ptr_array_new_with_free_func (place_free);
  self->notes = g_ptr_array_new_with_free_func (g_object_unref);
  self->revisions = g_ptr_array_new_with_free_func (revision_free);
  return self;
}

void
precis_bundle_free (PrecisBundle *self)
{
  g_clear_object (&self->article);
  g_clear_pointer (&self->tags, g_ptr_array_unref);
  g_clear_pointer (&self->dossiers, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->revisions, g_ptr_array_unref);
  g_clear_pointer (&self->original, g_bytes_unref);
  g_clear_pointer (&self->type, g_free);
  g_clear_object (&self->briefing);
  g_free (self);
}

/**
 * precis_bundle_add_dossier:
 * @self: a bundle
 * @name: the dossier's name
 * @position: the article's place in it, from 1
 */
void
precis_bundle_add_dossier (PrecisBundle *self, const char *name, guint position)
{
  PrecisBundlePlace *place = g_new (PrecisBundlePlace, 1);

  *place = (PrecisBundlePlace) { g_strdup (name), position };
  g_ptr_array_add (self->dossiers, place);
}

/**
 * precis_bundle_add_revision:
 * @self: a bundle
 * @revision: a revision, newer than those that it has; copied
 */
void
precis_bundle_add_revision (PrecisBundle *self, const PrecisBundleRevision *revision)
{
  PrecisBundleRevision *copy = g_new (PrecisBundleRevision, 1);

  *copy = (PrecisBundleRevision) {
    revision->replaced, g_strdup (revision->title), g_strdup (revision->byline),
    g_strdup (revision->published), g_strdup (revision->text)
  };
  g_ptr_array_add (self->revisions, copy);
}
