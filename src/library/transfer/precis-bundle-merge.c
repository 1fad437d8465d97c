/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-bundle-marks.h"
#include "precis-entry.h"
#include "precis-library-articles.h"
#include "precis-library-bundles.h"
#include "precis-library-private.h"
#include "precis-original.h"

/* A bundle on its way into the library. */
typedef struct
{
  PrecisLibrary      *library;
  const PrecisBundle *bundle;
  PrecisDeposit       deposit;
  PrecisReceipt       receipt;
  gint64              id;   /* its article's number here */
  char               *text; /* what the article said here before, or NULL */
} Merge;

static gboolean
add_article (Merge *self, GError **error)
{
  self->id = precis_library_add_article (self->library, &self->deposit, &self->receipt, error);
  return self->id > 0;
}

static gboolean
has_revision (Merge *self, GBytes *hash, gboolean *has, GError **error)
{
  gint64 found = 0;

  if (!precis_database_get_int (self->library->database,
                                "SELECT 1 FROM revisions WHERE article = ?1 AND hash = ?2"
                                " UNION ALL SELECT 1 FROM articles WHERE id = ?1 AND hash = ?2",
                                &found, error, "ib", self->id, hash))
    return FALSE;
  *has = found != 0;
  return TRUE;
}

/* Keeps what the article said once, unless that is known. */
static gboolean
merge_revision (Merge *self, const PrecisBundleRevision *revision, GError **error)
{
  g_autoptr (GBytes) hash = precis_entry_hash (revision->text);
  gsize size = strlen (revision->text);
  g_autoptr (GBytes) text = g_bytes_new (revision->text, size);
  g_autoptr (GBytes) compressed = NULL;
  gboolean has;

  if (!has_revision (self, hash, &has, error))
    return FALSE;
  if (has)
    return TRUE;
  compressed = precis_original_compress (text);
  return precis_database_run (self->library->database,
    "INSERT INTO revisions (article, replaced, title, byline, published, hash, text, size)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", error, "iisssbbi", self->id, revision->replaced, revision->title,
    revision->byline, revision->published, hash, compressed, (gint64) size);
}

static gboolean
merge_revisions (Merge *self, GError **error)
{
  for (guint i = 0; i < self->bundle->revisions->len; i++)
    if (!merge_revision (self, self->bundle->revisions->pdata[i], error))
      return FALSE;
  return TRUE;
}

/* Whether the article said @text before it said what the bundle holds. */
static gboolean
is_older (const PrecisBundle *bundle, const char *text)
{
  for (guint i = 0; i < bundle->revisions->len; i++)
    if (strcmp (((PrecisBundleRevision *) bundle->revisions->pdata[i])->text, text) == 0)
      return TRUE;
  return FALSE;
}

/* The address is known with another text. The newer one is the article if that can be told; else what is here
 * stays, and the other text is kept beside it. */
static gboolean
merge_text (Merge *self, GError **error)
{
  PrecisArticle *article = self->bundle->article;
  PrecisBundleRevision other = { self->bundle->added, (char *) precis_article_get_title (article),
                                 (char *) precis_article_get_byline (article),
                                 (char *) precis_article_get_published (article),
                                 (char *) precis_article_get_text (article) };

  if (is_older (self->bundle, self->text))
    return add_article (self, error);
  self->receipt = PRECIS_RECEIPT_SAME;
  return merge_revision (self, &other, error);
}

static gboolean
merge_article (Merge *self, GError **error)
{
  const char *text = precis_article_get_text (self->bundle->article);
  g_autoptr (PrecisArticle) article = NULL;
  g_autoptr (GError) failure = NULL;

  self->id = precis_library_find_article (self->library, precis_article_get_url (self->bundle->article), text,
                                          &failure);
  if (failure)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  if (self->id == 0)
    return add_article (self, error);
  article = precis_library_get_article (self->library, self->id, error);
  if (!article)
    return FALSE;
  self->text = g_strdup (precis_article_get_text (article));
  self->receipt = PRECIS_RECEIPT_SAME;
  if (strcmp (self->text, text) != 0)
    return merge_text (self, error);
  return self->bundle->trashed != 0 || add_article (self, error);
}

/* A new article gets its states; of one that was here before, reading and starring are added. */
static gboolean
merge_states (Merge *self, GError **error)
{
  const PrecisBundle *bundle = self->bundle;

  if (self->receipt != PRECIS_RECEIPT_NEW)
    return precis_database_run (self->library->database,
      "UPDATE articles SET is_read = max (is_read, ?1), is_starred = max (is_starred, ?2)"
      " WHERE id = ?3 AND (is_read < ?1 OR is_starred < ?2)", error, "iii", (gint64) bundle->read,
      (gint64) bundle->starred, self->id);
  return precis_database_run (self->library->database,
    "UPDATE articles SET is_read = ?, is_starred = ?, is_archived = ?, trashed = nullif (?, 0), place = ?"
    " WHERE id = ?", error, "iiiiii", (gint64) bundle->read, (gint64) bundle->starred,
    (gint64) bundle->archived, bundle->trashed, (gint64) bundle->place, self->id);
}

/* What the article says here now. */
static const char *
own_text (Merge *self)
{
  return self->text && self->receipt != PRECIS_RECEIPT_REVISED
         ? self->text : precis_article_get_text (self->bundle->article);
}

static gboolean
merge (Merge *self, GError **error)
{
  return merge_article (self, error)
         && merge_revisions (self, error)
         && merge_states (self, error)
         && precis_bundle_marks_merge (self->library, self->id, self->bundle, own_text (self), error);
}

/**
 * precis_library_merge_bundle:
 * @self: a library for writing
 * @bundle: an article with what belongs to it
 * @bands: (nullable): as in #PrecisDeposit
 * @n_bands: of them
 * @receipt: (out): what became of it
 * @error: as precis_library_add_article()
 *
 * Brings an article back from an export, but for its dossiers. Same text or same address is the same article:
 * then its tags, notes and revisions are united with what is here, and it is read or starred if it is so here
 * or there. Of two texts the newer one is the article's, if one is a revision of the other; else the one that
 * is here. An article that was deleted there and is not here comes into the trash.
 *
 * Returns: the article's number here, on the disk unless a batch is open; 0 on error
 */
gint64
precis_library_merge_bundle (PrecisLibrary *self, const PrecisBundle *bundle, const gint64 *bands,
                             guint n_bands, PrecisReceipt *receipt, GError **error)
{
  Merge state = { self, bundle,
                  { bundle->article, bundle->original, bundle->type, bands, n_bands, bundle->added } };
  gboolean merged = FALSE;

  if (precis_database_begin (self->database, error))
    merged = precis_database_end (self->database, merge (&state, error), error);
  g_free (state.text);
  *receipt = state.receipt;
  return merged ? state.id : 0;
}
