/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-articles.h"
#include "precis-library-duplicates.h"
#include "precis-near-duplicates.h"
#include "precis-shingles.h"
#include "precis-store-private.h"

/* The share of common 4-word shingles from which on two articles say nearly the same. */
#define MIN_OVERLAP 0.85

typedef struct
{
  PrecisStore   *store;
  gint64         id;
  PrecisArticle *article;
  GArray        *found;   /* of PrecisDuplicate */
} Search;

static Search *
search_new (PrecisStore *store, gint64 id, PrecisArticle *article)
{
  Search *search = g_new0 (Search, 1);

  search->store = g_object_ref (store);
  search->id = id;
  search->article = g_object_ref (article);
  search->found = g_array_new (FALSE, FALSE, sizeof (PrecisDuplicate));
  return search;
}

static void
search_free (gpointer data)
{
  Search *search = data;

  g_object_unref (search->store);
  g_object_unref (search->article);
  g_array_unref (search->found);
  g_free (search);
}

static gboolean
link_all (PrecisLibrary *library, const Search *search, GError **error)
{
  for (guint i = 0; i < search->found->len; i++)
    {
      const PrecisDuplicate *duplicate = &g_array_index (search->found, PrecisDuplicate, i);

      if (!precis_library_link_duplicates (library, search->id, duplicate->article, duplicate->overlap, error))
        return FALSE;
    }
  return TRUE;
}

/* As one batch, so that the disk is waited for once. */
static gpointer
link_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  if (!precis_library_begin (library, error)
      || !precis_library_end (library, link_all (library, data, error), error))
    return NULL;
  return data;
}

/* Reads the texts of articles whose sketches are alike: only they tell. */
static void
verify (PrecisLibrary *library, Search *search, GArray *similar)
{
  for (guint i = 0; i < similar->len; i++)
    {
      PrecisDuplicate duplicate = g_array_index (similar, PrecisDuplicate, i);
      g_autoptr (PrecisArticle) other = precis_library_get_article (library, duplicate.article, NULL);

      if (!other)
        continue;
      duplicate.overlap = precis_shingles_overlap (precis_article_get_text (search->article),
                                                   precis_article_get_text (other));
      if (duplicate.overlap > MIN_OVERLAP)
        g_array_append_val (search->found, duplicate);
    }
}

static gpointer
search_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const Search *wanted = data;
  g_autoptr (GArray) similar = precis_library_find_similar (library, wanted->id, error);
  Search *search;

  if (!similar)
    return NULL;
  search = search_new (wanted->store, wanted->id, wanted->article);
  verify (library, search, similar);
  if (search->found->len > 0)
    precis_store_run_async (search->store, search->store, PRECIS_LANE_WRITE, link_job, search, search_free, NULL,
                            G_PRIORITY_LOW, NULL, NULL, NULL);
  else
    search_free (search);
  return data;
}

/**
 * precis_near_duplicates_link:
 * @store: the library
 * @id: an article's number
 * @article: that article
 *
 * Has articles found that say nearly the same, and links them; when nothing else is to be read. Any thread.
 */
void
precis_near_duplicates_link (PrecisStore *store, gint64 id, PrecisArticle *article)
{
  precis_store_run_async (store, store, PRECIS_LANE_LIST, search_job, search_new (store, id, article), search_free, NULL,
                          G_PRIORITY_LOW, NULL, NULL, NULL);
}
