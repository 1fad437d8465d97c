/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"
#include "precis-query.h"

G_BEGIN_DECLS

/**
 * PrecisSnippet:
 * @text: (owned) (nullable): a line out of the article or its notes, or %NULL where nothing of it was found
 * @marks: (owned) (nullable): array of PrecisSpan, the words found, in bytes of @text
 */
typedef struct
{
  char   *text;
  GArray *marks;
} PrecisSnippet;

/**
 * PrecisSnippetFinder:
 *
 * Finds in articles what a query looks for. It belongs to its connection and must not outlive it.
 */
typedef struct _PrecisSnippetFinder PrecisSnippetFinder;

PrecisSnippetFinder *precis_snippet_finder_new     (PrecisDatabase *database, PrecisQuery *query, GError **error);
void                 precis_snippet_finder_free    (PrecisSnippetFinder *self);
gboolean             precis_snippet_finder_is_idle (PrecisSnippetFinder *self);
void                 precis_snippet_finder_find    (PrecisSnippetFinder *self, const char *title, const char *text,
                                                    const char *notes, PrecisSnippet *snippet);
void                 precis_snippet_clear          (PrecisSnippet *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisSnippetFinder, precis_snippet_finder_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrecisSnippet, precis_snippet_clear)

G_END_DECLS
