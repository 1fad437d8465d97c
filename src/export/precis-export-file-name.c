/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-export-article.h"

#define MAX_SLUG 60 /* characters */

/* Cuts @slug between words, unless that would leave next to nothing. */
static void
cut_slug (GString *slug)
{
  char *hyphen;

  if (slug->len <= MAX_SLUG)
    return;
  g_string_truncate (slug, MAX_SLUG + 1);
  hyphen = strrchr (slug->str, '-');
  g_string_truncate (slug, hyphen
                     && hyphen - slug->str >= MAX_SLUG / 2 ? (gsize) (hyphen - slug->str) : MAX_SLUG);
}

/* The words of @title in small ASCII letters, with hyphens between them. */
static GString *
make_slug (const char *title)
{
  g_autofree char *ascii = g_str_to_ascii (title, "C");
  GString *slug = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *p = ascii; *p && slug->len <= MAX_SLUG; p++)
    {
      if (*p == '\'')
        continue;
      if (!g_ascii_isalnum (*p))
        {
          gap = slug->len > 0;
          continue;
        }
      if (gap)
        g_string_append_c (slug, '-');
      g_string_append_c (slug, g_ascii_tolower (*p));
      gap = FALSE;
    }
  cut_slug (slug);
  return slug;
}

/**
 * precis_export_file_name:
 * @id: an article's number, above 0
 * @title: valid UTF-8: what the article is called
 *
 * Makes the name of an article's files, without ending. The number before it keeps names apart, and from
 * being one that systems reserve ("con", "nul"). The rest is small ASCII letters, digits and hyphens alone,
 * at most 60, whatever the title holds: no path, no leading dot or hyphen can come of it.
 *
 * Returns: (transfer full): "12-talks-resume-in-port-ansel"; "12-article" if nothing of the title can be
 *   written so
 */
char *
precis_export_file_name (gint64 id, const char *title)
{
  g_autoptr (GString) slug = make_slug (title);

  return g_strdup_printf ("%" G_GINT64_FORMAT "-%s", id, slug->len > 0 ? slug->str : "article");
}
