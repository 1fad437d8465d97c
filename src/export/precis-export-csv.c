/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-enum-types.h"
#include "precis-export-private.h"
#include "precis-string.h"

typedef struct
{
  PrecisArticle *article;
  const char    *source;
  GString       *out;
} Table;

/* Quotes a cell as RFC 4180 says. A cell that a spreadsheet would take for a formula gets a "'" before it (OWASP,
 * "CSV injection"). */
static void
append_cell (GString *out, const char *text, char end)
{
  g_autofree char *line = precis_export_one_line (text);

  g_string_append_c (out, '"');
  if (*line && strchr ("=+-@", *line))
    g_string_append_c (out, '\'');
  for (const char *p = line; *p; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
  g_string_append (out, end == '\n' ? "\r\n" : ",");
}

static void
append_row (gpointer item, gpointer data)
{
  PrecisConcern *concern = item;
  Table *table = data;
  GString *out = table->out;
  GArray *places = precis_concern_get_places (concern);
  const char * const *actors = precis_concern_get_actors (concern);
  g_autofree char *names = actors ? g_strjoinv ("; ", (char **) actors) : NULL;
  g_autofree char *sentence = places && places->len
    ? precis_span_slice (g_array_index (places, PrecisPlace, 0).sentence, precis_article_get_text (table->article))
    : NULL;

  append_cell (out, table->source, ',');
  append_cell (out, precis_article_get_title (table->article), ',');
  append_cell (out, precis_article_get_published (table->article), ',');
  append_cell (out, precis_enum_nick (precis_concern_kind_get_type (), precis_concern_get_kind (concern)), ',');
  append_cell (out, precis_enum_nick (precis_concern_type_get_type (), precis_concern_get_concern_type (concern)), ',');
  append_cell (out, precis_enum_nick (precis_category_get_type (), precis_concern_get_category (concern)), ',');
  append_cell (out, precis_enum_nick (precis_certainty_get_type (), precis_concern_get_certainty (concern)), ',');
  append_cell (out, precis_concern_get_phrase (concern), ',');
  append_cell (out, names, ',');
  append_cell (out, sentence, '\n');
}

void
precis_export_csv (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out)
{
  Table table = { precis_briefing_get_article (briefing), options->source, out };

  precis_export_each (precis_briefing_get_concerns (briefing), append_row, &table);
}
