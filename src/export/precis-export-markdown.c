/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-date.h"
#include "precis-export-private.h"
#include "precis-labels.h"

/* Appends @text in one line, so that nothing in it is taken for markup (CommonMark 0.30, "Backslash escapes"). */
void
precis_export_add_markdown (GString *out, const char *text)
{
  g_autofree char *line = precis_export_one_line (text);
  const char *number_end = line + strspn (line, "0123456789"); /* "2018." would begin a list */

  for (const char *p = line; *p; p++)
    {
      if (strchr ("\\`*_{}[]<>#|~&", *p) || (p == line && strchr ("+-=", *p))
          || (p == number_end && p > line && strchr (".)", *p)))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
}

static void
append_line (GString *out, const char *before, const char *text, const char *after)
{
  g_string_append (out, before);
  precis_export_add_markdown (out, text);
  g_string_append (out, after);
}

static void
append_heading (GString *out, const char *heading)
{
  append_line (out, "\n## ", heading, "\n\n");
}

static void
append_point (gpointer item, gpointer data)
{
  append_line (data, "1. ", precis_key_point_get_text (item), "\n");
}

static void
append_concern (gpointer item, gpointer data)
{
  g_autofree char *facts = precis_export_concern_facts (item);

  append_line (data, "- **", precis_concern_get_phrase (item), "**  \n");
  append_line (data, "  ", facts, "\n");
}

static void
append_entity (gpointer item, gpointer data)
{
  GArray *mentions = precis_entity_get_mentions (item);
  const char *role = precis_entity_get_role (item);
  GString *out = data;

  append_line (out, "- **", precis_entity_get_name (item), "**");
  g_string_append_printf (out, " (%u)", mentions ? mentions->len : 0);
  if (role)
    append_line (out, ", ", role, "");
  g_string_append_c (out, '\n');
}

static void
append_moment (gpointer item, gpointer data)
{
  const char *event = precis_moment_get_event (item);
  g_autofree char *date = precis_dates_dup_label (precis_moment_get_date (item), precis_moment_get_until (item));

  append_line (data, "- **", date, "**: ");
  append_line (data, "", event ? event : precis_moment_get_text (item), "\n");
}

static void
append_quote (gpointer item, gpointer data)
{
  const char *speaker = precis_quote_get_speaker (item);
  GString *out = data;

  append_line (out, "> “", precis_quote_get_text (item), "”");
  if (speaker)
    append_line (out, " — ", speaker, "");
  g_string_append (out, "\n\n");
}

static void
append_concerns (GString *out, PrecisBriefing *briefing, PrecisConcernKind kind)
{
  if (precis_export_each_concern (briefing, kind, NULL, NULL) == 0)
    return;
  append_heading (out, precis_concern_kind_label (kind));
  precis_export_each_concern (briefing, kind, append_concern, out);
}

static void
append_entities (GString *out, PrecisBriefing *briefing)
{
  for (int type = PRECIS_ENTITY_PERSON; type <= PRECIS_ENTITY_OTHER; type++)
    {
      if (precis_export_each_entity (briefing, type, NULL, NULL) == 0)
        continue;
      append_heading (out, precis_entity_type_label (type));
      precis_export_each_entity (briefing, type, append_entity, out);
    }
}

static void
append_list (GString *out, const char *heading, GListModel *list, PrecisEachFunc append)
{
  if (precis_export_count (list) == 0)
    return;
  append_heading (out, heading);
  precis_export_each (list, append, out);
}

void
precis_export_markdown (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out)
{
  PrecisArticle *article = precis_briefing_get_article (briefing);
  g_autofree char *label = precis_article_dup_label (article);
  g_autofree char *facts = precis_export_facts (article);
  g_auto (GStrv) notices = precis_export_notices (briefing);

  append_line (out, "# ", label, "\n");
  if (*facts)
    append_line (out, "\n", facts, "\n");
  for (guint i = 0; notices[i]; i++)
    append_line (out, "\n*", notices[i], "*\n");
  append_heading (out, _("In brief"));
  precis_export_each_point (briefing, options->points, append_point, out);
  append_concerns (out, briefing, PRECIS_CONCERN_OBSTACLE);
  append_concerns (out, briefing, PRECIS_CONCERN_RISK);
  append_entities (out, briefing);
  append_list (out, _("Timeline"), precis_briefing_get_moments (briefing), append_moment);
  append_list (out, _("Quotes"), precis_briefing_get_quotes (briefing), append_quote);
}
