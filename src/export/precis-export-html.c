/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-date.h"
#include "precis-export-private.h"
#include "precis-labels.h"

/* Appends @text, escaped, in an element: <@tag class="@class">. */
static void
append_element (GString *out, const char *tag, const char *class, const char *text)
{
  g_autofree char *line = precis_export_one_line (text);
  g_autofree char *escaped = g_markup_escape_text (line, -1);

  if (class)
    g_string_append_printf (out, "<%s class=\"%s\">%s</%s>\n", tag, class, escaped, tag);
  else
    g_string_append_printf (out, "<%s>%s</%s>\n", tag, escaped, tag);
}

static void
append_point (gpointer item, gpointer data)
{
  append_element (data, "li", NULL, precis_key_point_get_text (item));
}

static void
append_concern (gpointer item, gpointer data)
{
  GString *out = data;
  g_autofree char *facts = precis_export_concern_facts (item);

  g_string_append (out, "<li>");
  append_element (out, "strong", NULL, precis_concern_get_phrase (item));
  append_element (out, "div", "facts", facts);
  g_string_append (out, "</li>\n");
}

static void
append_entity (gpointer item, gpointer data)
{
  GArray *mentions = precis_entity_get_mentions (item);
  const char *role = precis_entity_get_role (item);
  GString *out = data;

  g_string_append (out, "<li>");
  append_element (out, "strong", NULL, precis_entity_get_name (item));
  g_string_append_printf (out, "(%u)\n", mentions ? mentions->len : 0);
  if (role)
    append_element (out, "span", "facts", role);
  g_string_append (out, "</li>\n");
}

static void
append_moment (gpointer item, gpointer data)
{
  const char *event = precis_moment_get_event (item);
  g_autofree char *date = precis_dates_dup_label (precis_moment_get_date (item), precis_moment_get_until (item));

  append_element (data, "dt", NULL, date);
  append_element (data, "dd", NULL, event ? event : precis_moment_get_text (item));
}

static void
append_quote (gpointer item, gpointer data)
{
  const char *speaker = precis_quote_get_speaker (item);
  GString *out = data;

  g_string_append (out, "<blockquote>");
  append_element (out, "q", NULL, precis_quote_get_text (item));
  if (speaker)
    append_element (out, "div", "facts", speaker);
  g_string_append (out, "</blockquote>\n");
}

static void
append_section (GString *out, const char *heading, const char *list_tag)
{
  append_element (out, "h2", NULL, heading);
  g_string_append_printf (out, "<%s>\n", list_tag);
}

static void
append_concerns (GString *out, PrecisBriefing *briefing, PrecisConcernKind kind)
{
  if (precis_export_each_concern (briefing, kind, NULL, NULL) == 0)
    return;
  append_section (out, precis_concern_kind_label (kind), "ul");
  precis_export_each_concern (briefing, kind, append_concern, out);
  g_string_append (out, "</ul>\n");
}

static void
append_entities (GString *out, PrecisBriefing *briefing)
{
  for (int type = PRECIS_ENTITY_PERSON; type <= PRECIS_ENTITY_OTHER; type++)
    {
      if (precis_export_each_entity (briefing, type, NULL, NULL) == 0)
        continue;
      append_section (out, precis_entity_type_label (type), "ul");
      precis_export_each_entity (briefing, type, append_entity, out);
      g_string_append (out, "</ul>\n");
    }
}

static void
append_list (GString *out, const char *heading, const char *tag, GListModel *list, PrecisEachFunc append)
{
  if (precis_export_count (list) == 0)
    return;
  append_section (out, heading, tag);
  precis_export_each (list, append, out);
  g_string_append_printf (out, "</%s>\n", tag);
}

void
precis_export_html (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out)
{
  PrecisArticle *article = precis_briefing_get_article (briefing);
  g_autofree char *label = precis_article_dup_label (article);
  g_autofree char *facts = precis_export_facts (article);
  g_auto (GStrv) notices = precis_export_notices (briefing);

  g_string_append (out, "<article>\n");
  append_element (out, "h1", NULL, label);
  if (*facts)
    append_element (out, "p", "facts", facts);
  for (guint i = 0; notices[i]; i++)
    append_element (out, "p", "facts", notices[i]);
  append_section (out, _("In brief"), "ol");
  precis_export_each_point (briefing, options->points, append_point, out);
  g_string_append (out, "</ol>\n");
  append_concerns (out, briefing, PRECIS_CONCERN_OBSTACLE);
  append_concerns (out, briefing, PRECIS_CONCERN_RISK);
  append_entities (out, briefing);
  append_list (out, _("Timeline"), "dl", precis_briefing_get_moments (briefing), append_moment);
  append_list (out, _("Quotes"), "div", precis_briefing_get_quotes (briefing), append_quote);
  g_string_append (out, "</article>\n");
}
