/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-date.h"
#include "precis-export-private.h"
#include "precis-labels.h"
#include "precis-limits.h"
#include "precis-string.h"

typedef struct
{
  const char *prologue;  /* before the first briefing of a file */
  const char *separator; /* between two */
  const char *epilogue;  /* after the last */
  void (*write) (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out);
} Format;

static const char html_prologue[] =
  "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
  "<meta name=\"color-scheme\" content=\"light dark\">\n<title>Precis</title>\n<style>\n"
  "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }\n"
  "h1 { line-height: 1.2; } h2 { font-size: 1.1rem; margin-top: 2rem; }\n"
  ".facts { opacity: .7; } li { margin: .4rem 0; } li .facts { font-size: .9rem; }\n"
  "dt { font-weight: 600; } dd { margin: 0 0 .6rem 1rem; } blockquote { margin: .4rem 1rem; }\n"
  "article + article { border-top: 1px solid; margin-top: 3rem; padding-top: 1rem; }\n"
  "</style>\n</head>\n<body>\n";

static const Format formats[] = {
  [PRECIS_EXPORT_TEXT] = { "", "\n\n", "", precis_export_text },
  [PRECIS_EXPORT_MARKDOWN] = { "", "\n---\n\n", "", precis_export_markdown },
  [PRECIS_EXPORT_HTML] = { html_prologue, "", "</body>\n</html>\n", precis_export_html },
  [PRECIS_EXPORT_JSON] = { "", "", "", precis_export_json },
  [PRECIS_EXPORT_CSV] = { "source,title,date,kind,type,category,certainty,phrase,actors,sentence\r\n", "", "",
                          precis_export_csv },
};

/**
 * precis_export_prologue:
 * @format: a format
 *
 * Returns: what stands before the first briefing
 */
const char *
precis_export_prologue (PrecisExportFormat format)
{
  return formats[format].prologue;
}

/**
 * precis_export_separator:
 * @format: a format
 *
 * Returns: what stands between two briefings
 */
const char *
precis_export_separator (PrecisExportFormat format)
{
  return formats[format].separator;
}

/**
 * precis_export_epilogue:
 * @format: a format
 *
 * Returns: what stands after the last briefing
 */
const char *
precis_export_epilogue (PrecisExportFormat format)
{
  return formats[format].epilogue;
}

/**
 * precis_export:
 * @briefing: a briefing
 * @format: a format
 * @options: how
 *
 * Writes a briefing down. A file of several is prologue, briefings with separators between them, epilogue. Any thread.
 *
 * Returns: (transfer full): valid UTF-8 that ends with a line end; without control characters but line ends and tabs
 */
char *
precis_export (PrecisBriefing *briefing, PrecisExportFormat format, const PrecisExportOptions *options)
{
  GString *out = g_string_new (NULL);

  formats[format].write (briefing, options, out);
  return g_string_free (out, FALSE);
}

/* Returns how many items @list, which may be %NULL, has. */
guint
precis_export_count (GListModel *list)
{
  return list ? g_list_model_get_n_items (list) : 0;
}

/* Calls @func for each item of @list, which may be %NULL. */
void
precis_export_each (GListModel *list, PrecisEachFunc func, gpointer data)
{
  guint n = precis_export_count (list);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      func (item, data);
    }
}

/* Calls @func for the @points best points, in the order of the text. */
void
precis_export_each_point (PrecisBriefing *briefing, guint points, PrecisEachFunc func, gpointer data)
{
  GListModel *list = precis_briefing_get_points (briefing);
  guint n = precis_export_count (list);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisKeyPoint) point = g_list_model_get_item (list, i);

      if (precis_key_point_get_rank (point) < points)
        func (point, data);
    }
}

/* Returns how many concerns of that kind there are; @func may be %NULL. */
guint
precis_export_each_concern (PrecisBriefing *briefing, PrecisConcernKind kind, PrecisEachFunc func, gpointer data)
{
  GListModel *list = precis_briefing_get_concerns (briefing);
  guint n = precis_export_count (list), found = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisConcern) concern = g_list_model_get_item (list, i);

      if (precis_concern_get_kind (concern) != kind)
        continue;
      found++;
      if (func)
        func (concern, data);
    }
  return found;
}

/* Returns how many entities of that type there are; @func may be %NULL. */
guint
precis_export_each_entity (PrecisBriefing *briefing, PrecisEntityType type, PrecisEachFunc func, gpointer data)
{
  GListModel *list = precis_briefing_get_entities (briefing);
  guint n = precis_export_count (list), found = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisEntity) entity = g_list_model_get_item (list, i);

      if (precis_entity_get_entity_type (entity) != type)
        continue;
      found++;
      if (func)
        func (entity, data);
    }
  return found;
}

/* "Anouk Desh · Meridian Courier · 12 May 2026": what is known of an article beside its title; perhaps empty. */
char *
precis_export_facts (PrecisArticle *article)
{
  const char *published = precis_article_get_published (article);
  g_autofree char *date = published ? precis_date_dup_label (published) : NULL;
  const char *facts[] = { precis_article_get_byline (article), precis_article_get_site (article), date,
                          precis_article_get_url (article) };
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (facts[i] && *facts[i])
      g_string_append_printf (line, "%s%s", line->len ? " · " : "", facts[i]);
  return precis_export_one_line (line->str);
}

/* What the reader should know of how the article was read and analysed, a line each; free with g_strfreev(). */
GStrv
precis_export_notices (PrecisBriefing *briefing)
{
  const char * const *lists[] = { precis_article_get_notices (precis_briefing_get_article (briefing)),
                                  precis_briefing_get_notices (briefing) };
  g_autoptr (GStrvBuilder) notices = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (const char * const *notice = lists[i]; notice && *notice; notice++)
      {
        g_autofree char *line = precis_string_one_line (*notice, PRECIS_MAX_FIELD_CHARS);

        g_strv_builder_add (notices, line);
      }
  return g_strv_builder_end (notices);
}

/* "condition · diplomatic · stated · Velland, Tarsa" */
char *
precis_export_concern_facts (PrecisConcern *concern)
{
  const char * const *actors = precis_concern_get_actors (concern);
  g_autofree char *names = actors && *actors ? g_strjoinv (", ", (char **) actors) : NULL;

  return g_strjoin (" · ", precis_concern_type_label (precis_concern_get_concern_type (concern)),
                    precis_category_label (precis_concern_get_category (concern)),
                    precis_certainty_label (precis_concern_get_certainty (concern)), names, NULL);
}

/* @text as one line without control characters: spans of an article may run over a line end. */
char *
precis_export_one_line (const char *text)
{
  return precis_string_one_line (text ? text : "", G_MAXUINT - 1);
}
