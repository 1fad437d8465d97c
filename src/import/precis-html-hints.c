/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-hints.h"
#include "precis-html-node.h"

#define WEIGHT 25

/* The lists of Readability (Mozilla, Apache-2.0), extended; parts of words in class and id. */
static const char * const unlikely_parts[] = {
  "-ad-", "ad-break", "ad-slot", "advert", "agegate", "banner", "breadcrumb", "combx", "comment", "community",
  "consent", "cookie", "cover-wrap", "disqus", "extra", "footer", "gdpr", "header", "legends", "menu",
  "most-read", "mostread", "newsletter", "outbrain", "pager", "pagination", "paywall", "popup", "recirc",
  "recommend", "related", "remark", "replies", "rss", "share", "sharing", "shoutbox", "sidebar", "skyscraper",
  "social", "sponsor", "subscri", "supplemental", "taboola", "trending", "yom-remote", NULL,
};

static const char * const likely_parts[] = { "article", "body", "column", "content", "main", "shadow",
                                             "story", NULL };

/* Furniture even where a likely part stands beside them: "article-share", "content-related". */
static const char * const certain_parts[] = {
  "newsletter", "outbrain", "taboola", "disqus", "breadcrumb", "sharedaddy", "share-", "-share", "social-",
  "-social", "sharing", "related-", "-related", "related_", "_related", "comments", "cookie",
  "jp-relatedposts", "post-nav", "nav-links", "screen-reader-text", "visually-hidden", "visuallyhidden",
  "advert", "subscribe", "author-bio", "authorbox", "tag-list", "taglist", "post-tags", "entry-meta",
  "entry-footer", "post-meta", "article-meta", "print-only", "noprint", "caption", "credit", "skip-link",
  "most-popular", "recommended", "trending", "pagination", "read-more", "readmore", "signup", "sign-up", NULL,
};

static const char * const positive_parts[] = { "article", "blog", "body", "content", "entry", "main", "page",
                                               "post", "story", "text", NULL };

static const char * const negative_parts[] = {
  "-ad-", "banner", "combx", "comment", "com-", "contact", "footer", "gdpr", "hidden", "masthead", "media",
  "meta", "outbrain", "promo", "related", "scroll", "share", "shopping", "shoutbox", "sidebar", "skyscraper",
  "sponsor", "tags", "widget", NULL,
};

static const char * const byline_parts[] = { "byline", "author", "dateline", "writtenby", "p-author",
                                             "published", "timestamp", "pub-date", "pubdate", "post-date",
                                             "entry-date", NULL };

static const char * const furniture_tags[] = { "aside", "dialog", "figcaption", "figure", "footer", "input",
                                               "label", "legend", "menu", "nav", "embed", "datalist", "head",
                                               NULL };

static const char * const furniture_roles[] = { "alert", "alertdialog", "banner", "complementary",
                                                "contentinfo", "dialog", "menu", "menubar", "navigation",
                                                "search", "toolbar", NULL };

static gboolean
has_part (const char *text, const char * const *parts)
{
  for (; *parts; parts++)
    if (strstr (text, *parts))
      return TRUE;
  return FALSE;
}

static char *
dup_lower (const xmlNode *node, const char *attribute)
{
  g_autofree char *value = precis_html_node_dup (node, attribute);

  return value ? g_ascii_strdown (value, -1) : NULL;
}

static int
weigh (const char *text)
{
  if (!text)
    return 0;
  return (has_part (text, positive_parts) ? WEIGHT : 0) - (has_part (text, negative_parts) ? WEIGHT : 0);
}

static gboolean
is_hidden (const xmlNode *node)
{
  g_autofree char *style = dup_lower (node, "style");
  g_auto (GStrv) parts = style ? g_strsplit (style, " ", -1) : NULL;
  g_autofree char *squeezed = parts ? g_strjoinv ("", parts) : NULL;

  if (xmlHasProp (node, (const xmlChar *) "hidden")
      || precis_html_node_has_value (node, "aria-hidden", "true"))
    return TRUE;
  return squeezed && (strstr (squeezed, "display:none") || strstr (squeezed, "visibility:hidden"));
}

static void
read_names (const char *class, const char *id, PrecisHtmlHints *hints)
{
  g_autofree char *names = g_strconcat (class ? class : "", " ", id ? id : "", NULL);

  hints->weight = weigh (class) + weigh (id);
  hints->unlikely = has_part (names, certain_parts)
                    || (has_part (names, unlikely_parts) && !has_part (names, likely_parts));
  hints->byline = has_part (names, byline_parts);
}

/**
 * precis_html_hints_read:
 * @node: an element
 * @hints: (out caller-allocates): what its attributes tell
 */
void
precis_html_hints_read (const xmlNode *node, PrecisHtmlHints *hints)
{
  g_autofree char *class = dup_lower (node, "class");
  g_autofree char *id = dup_lower (node, "id");
  g_autofree char *role = dup_lower (node, "role");

  *hints = (PrecisHtmlHints) { 0 };
  hints->hidden = is_hidden (node);
  hints->furniture = precis_html_node_is_among (node, furniture_tags)
                     || (role && g_strv_contains (furniture_roles, role));
  if (class || id)
    read_names (class, id, hints);
  if (precis_html_node_has_value (node, "itemprop", "articlebody"))
    hints->weight += WEIGHT;
}
