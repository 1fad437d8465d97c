/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "precis-error.h"
#include "precis-import.h"

/* Imports @size bytes, all of the string if -1, as a file called @source. */
static inline PrecisArticle *
import_bytes (const char *data, gssize size, const char *source, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size < 0 ? strlen (data) : (gsize) size);
  PrecisImportHints hints = { source, NULL, NULL };

  return precis_import (bytes, &hints, NULL, error);
}

/* A line a block: "H2 Heading", "P Paragraph", "L1 Item" …; checks that the blocks cover the text. */
static inline char *
dump_blocks (PrecisArticle *article)
{
  GString *dump = g_string_new (NULL);
  const char *text = precis_article_get_text (article);
  GArray *blocks = precis_article_get_blocks (article);
  guint32 end = 0;

  for (guint i = 0; i < blocks->len; i++)
    {
      const PrecisBlock *block = &g_array_index (blocks, PrecisBlock, i);
      g_autofree char *slice = precis_span_slice (block->span, text);

      g_assert_cmpuint (block->span.start, ==, i > 0 ? end + 1 : 0);
      g_assert_true (i == 0 || text[end] == '\n');
      end = block->span.end;
      g_string_append_printf (dump, "%s%c", i > 0 ? "\n" : "", "PHLQCT"[block->kind]);
      if (block->level > 0)
        g_string_append_printf (dump, "%u", block->level);
      g_string_append_printf (dump, " %s", slice);
    }
  g_assert_cmpuint (end, ==, strlen (text));
  return g_string_free (dump, FALSE);
}

/* Imports @data, which must be an article, and compares its fields; NULL is not told. */
static inline void
assert_article (const char *data, const char *source, const char *title, const char *byline, const char *published,
                const char *blocks)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = import_bytes (data, -1, source, &error);
  g_autofree char *dump = NULL;

  g_assert_no_error (error);
  dump = dump_blocks (article);
  g_assert_cmpstr (precis_article_get_title (article), ==, title);
  g_assert_cmpstr (precis_article_get_byline (article), ==, byline);
  g_assert_cmpstr (precis_article_get_published (article), ==, published);
  g_assert_cmpstr (dump, ==, blocks);
}
