/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-article.h"
#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-limits.h"
#include "precis-string.h"

struct _PrecisArticle
{
  GObject parent_instance;

  char   *title;
  char   *byline;
  char   *site;
  char   *published;
  char   *language;
  char   *url;
  char   *source;
  char   *text;
  GArray *blocks;
  char  **notices;
};

G_DEFINE_FINAL_TYPE (PrecisArticle, precis_article, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisArticle, title, STRING),
  PRECIS_FIELD (PrecisArticle, byline, STRING),
  PRECIS_FIELD (PrecisArticle, site, STRING),
  PRECIS_FIELD (PrecisArticle, published, STRING),
  PRECIS_FIELD (PrecisArticle, language, STRING),
  PRECIS_FIELD (PrecisArticle, url, STRING),
  PRECIS_FIELD (PrecisArticle, source, STRING),
  PRECIS_FIELD (PrecisArticle, text, STRING),
  PRECIS_FIELD (PrecisArticle, blocks, ARRAY),
  PRECIS_FIELD (PrecisArticle, notices, STRV),
};

PRECIS_DEFINE_FIELDS (precis_article, fields)

static void
precis_article_class_init (PrecisArticleClass *klass)
{
  precis_article_install_fields (klass);
}

static void
precis_article_init (PrecisArticle *self)
{
}

PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, title)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, byline)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, site)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, published)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, language)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, url)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, source)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, const char *, text)
PRECIS_DEFINE_GETTER (PrecisArticle, precis_article, GArray *, blocks)
PRECIS_DEFINE_STRV_GETTER (PrecisArticle, precis_article, notices)

#define LABEL_CHARS 80

/**
 * precis_article_dup_label:
 * @self: an article
 *
 * Returns: (transfer full): what to call it where it must be called something: its title, else the beginning of its text;
 *   one line without control characters
 */
char *
precis_article_dup_label (PrecisArticle *self)
{
  g_autofree char *first = NULL;

  if (self->title && *self->title)
    return precis_string_one_line (self->title, PRECIS_MAX_FIELD_CHARS);
  first = g_strndup (self->text, strcspn (self->text, "\n"));
  return precis_string_one_line (first, LABEL_CHARS);
}
