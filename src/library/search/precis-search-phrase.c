/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-search-phrase.h"

/**
 * precis_search_phrase_write:
 * @text: words
 *
 * Returns: (transfer full): an expression of the search index that finds just these words in a row; nothing if @text has
 *   no words
 */
char *
precis_search_phrase_write (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\"", -1);
  g_autofree char *doubled = g_strjoinv ("\"\"", parts);

  return g_strconcat ("\"", doubled, "\"", NULL);
}
