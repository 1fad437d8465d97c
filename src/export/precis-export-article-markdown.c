/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-export-article.h"
#include "precis-export-private.h"
#include "precis-markdown-blocks.h"
#include "precis-note.h"

/* Appends @text as a double-quoted scalar of YAML (YAML 1.2.2, 7.3.1), in one line. */
static void
append_scalar (GString *out, const char *text)
{
  g_autofree char *line = precis_export_one_line (text);

  g_string_append_c (out, '"');
  for (const char *p = line; *p; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static void
append_field (GString *out, const char *key, const char *value)
{
  if (!value || !*value)
    return;
  g_string_append_printf (out, "%s: ", key);
  append_scalar (out, value);
  g_string_append_c (out, '\n');
}

static void
append_flag (GString *out, const char *key, gboolean on)
{
  if (on)
    g_string_append_printf (out, "%s: true\n", key);
}

static void
append_tags (GString *out, GPtrArray *tags)
{
  if (tags->len == 0)
    return;
  g_string_append (out, "tags: [");
  for (guint i = 0; i < tags->len; i++)
    {
      g_string_append (out, i > 0 ? ", " : "");
      append_scalar (out, tags->pdata[i]);
    }
  g_string_append (out, "]\n");
}

/* "Words that were marked: what the user wrote to them" */
static void
append_notes (GString *out, GPtrArray *notes)
{
  guint n = 0;

  for (guint i = 0; i < notes->len; i++)
    {
      const char *quote = precis_note_get_quote (notes->pdata[i]);
      const char *text = precis_note_get_text (notes->pdata[i]);
      g_autofree char *both = quote && text ? g_strdup_printf ("%s: %s", quote, text)
                                            : g_strdup (quote ? quote : text);

      if (!both)
        continue;
      g_string_append (out, n++ == 0 ? "notes: [" : ", ");
      append_scalar (out, both);
    }
  if (n > 0)
    g_string_append (out, "]\n");
}

static void
append_front_matter (GString *out, const PrecisBundle *bundle)
{
  PrecisArticle *article = bundle->article;
  const char *language = precis_article_get_language (article);

  /* Tells our own reader that the text stands as it is, and that no title is to be looked for in it. */
  g_string_append (out, "---\nprecis: 1\n");
  append_field (out, "title", precis_article_get_title (article));
  append_field (out, "author", precis_article_get_byline (article));
  append_field (out, "date", precis_article_get_published (article));
  append_field (out, "source", precis_article_get_site (article));
  append_field (out, "url", precis_article_get_url (article));
  append_field (out, "language", g_strcmp0 (language, "und") == 0 ? NULL : language);
  append_tags (out, bundle->tags);
  append_flag (out, "starred", bundle->starred);
  append_flag (out, "read", bundle->read);
  append_flag (out, "archived", bundle->archived);
  append_notes (out, bundle->notes);
  g_string_append (out, "---\n\n");
}

/**
 * precis_export_article_markdown:
 * @bundle: an article with what belongs to it
 *
 * Writes an article down as CommonMark with the tables of GFM, its facts as front matter (YAML);
 * precis_import() reads facts, text and blocks as they are. The same bundle always gives the same bytes. Any
 * thread.
 *
 * Returns: (transfer full): Markdown
 */
char *
precis_export_article_markdown (const PrecisBundle *bundle)
{
  GString *out = g_string_new (NULL);

  append_front_matter (out, bundle);
  precis_markdown_blocks_write (bundle->article, out);
  return g_string_free (out, FALSE);
}
