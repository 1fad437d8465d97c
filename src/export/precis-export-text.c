/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-date.h"
#include "precis-export-private.h"
#include "precis-labels.h"
#include "precis-wrap.h"

/* The looks of a text, as SGR codes (ECMA-48). */
#define STRONG   "\033[1m"
#define FAINT    "\033[2m"
#define NUMBER   "\033[1;34m"
#define RISK     "\033[1;31m"
#define OBSTACLE "\033[1;33m"
#define PLAIN    "\033[0m"

#define INDENT      2
#define DATE_COLUMN 20 /* where the events of the timeline begin */
#define MIN_WIDTH   40

typedef struct
{
  GString    *out;
  guint       width;
  gboolean    color;
  guint       n_points;
  const char *speaker; /* of the quotation before */
} Page;

static void
append_look (Page *page, const char *look)
{
  if (page->color)
    g_string_append (page->out, look);
}

/* Appends @text wrapped, in one look, after @mark. */
static void
append_item (Page *page, const char *mark, const char *mark_look, guint indent, const char *look, const char *text)
{
  g_autofree char *line = precis_export_one_line (text);
  guint used = INDENT + precis_wrap_columns (mark, -1);

  g_string_append_printf (page->out, "%*s", INDENT, "");
  append_look (page, mark_look);
  g_string_append (page->out, mark);
  append_look (page, PLAIN);
  if (used < indent)
    g_string_append_printf (page->out, "%*s", (int) (indent - used), "");
  append_look (page, look);
  precis_wrap_append (page->out, line, page->width, MAX (used, indent), indent);
  append_look (page, PLAIN);
}

static void
append_heading (Page *page, const char *heading, const char *look)
{
  g_autofree char *upper = g_utf8_strup (heading, -1);

  g_string_append_c (page->out, '\n');
  append_look (page, look);
  g_string_append (page->out, upper);
  append_look (page, PLAIN);
  g_string_append_c (page->out, '\n');
}

static void
append_title (Page *page, PrecisBriefing *briefing)
{
  PrecisArticle *article = precis_briefing_get_article (briefing);
  g_autofree char *label = precis_article_dup_label (article);
  g_autofree char *facts = precis_export_facts (article);

  append_look (page, STRONG);
  precis_wrap_append (page->out, label, page->width, 0, 0);
  append_look (page, PLAIN);
  if (!*facts)
    return;
  append_look (page, FAINT);
  precis_wrap_append (page->out, facts, page->width, 0, 0);
  append_look (page, PLAIN);
}

static void
append_notices (Page *page, PrecisBriefing *briefing)
{
  g_auto (GStrv) notices = precis_export_notices (briefing);

  for (guint i = 0; notices[i]; i++)
    {
      append_look (page, FAINT);
      precis_wrap_append (page->out, notices[i], page->width, 0, 0);
      append_look (page, PLAIN);
    }
}

static void
append_point (gpointer item, gpointer data)
{
  Page *page = data;
  g_autofree char *number = g_strdup_printf ("%2u", ++page->n_points);

  append_item (page, number, NUMBER, INDENT + 4, "", precis_key_point_get_text (item));
}

static void
append_concern (gpointer item, gpointer data)
{
  gboolean risk = precis_concern_get_kind (item) == PRECIS_CONCERN_RISK;
  g_autofree char *facts = precis_export_concern_facts (item);

  append_item (data, risk ? "!" : "×", risk ? RISK : OBSTACLE, INDENT + 2, STRONG, precis_concern_get_phrase (item));
  append_item (data, "", "", INDENT + 2, FAINT, facts);
}

static void
append_entity (gpointer item, gpointer data)
{
  GArray *mentions = precis_entity_get_mentions (item);
  const char *role = precis_entity_get_role (item);
  g_autofree char *line = g_strdup_printf ("%s (%u)%s%s", precis_entity_get_name (item), mentions ? mentions->len : 0,
                                           role ? ", " : "", role ? role : "");

  append_item (data, "", "", INDENT + 2, "", line);
}

static void
append_moment (gpointer item, gpointer data)
{
  const char *event = precis_moment_get_event (item);
  g_autofree char *date = precis_dates_dup_label (precis_moment_get_date (item), precis_moment_get_until (item));

  append_item (data, date, STRONG, INDENT + DATE_COLUMN, "", event ? event : precis_moment_get_text (item));
}

static void
append_quote (gpointer item, gpointer data)
{
  Page *page = data;
  const char *speaker = precis_quote_get_speaker (item);
  g_autofree char *quote = g_strdup_printf ("“%s”", precis_quote_get_text (item));

  if (!speaker)
    speaker = _("Somebody");
  if (g_strcmp0 (speaker, page->speaker) != 0)
    append_item (page, "", "", INDENT, STRONG, speaker);
  page->speaker = speaker;
  append_item (page, "", "", INDENT + 2, "", quote);
}

static void
append_concerns (Page *page, PrecisBriefing *briefing, PrecisConcernKind kind, const char *look)
{
  if (precis_export_each_concern (briefing, kind, NULL, NULL) == 0)
    return;
  append_heading (page, precis_concern_kind_label (kind), look);
  precis_export_each_concern (briefing, kind, append_concern, page);
}

static void
append_entities (Page *page, PrecisBriefing *briefing)
{
  static const PrecisEntityType order[] = { PRECIS_ENTITY_PERSON, PRECIS_ENTITY_PLACE, PRECIS_ENTITY_ORGANISATION,
                                            PRECIS_ENTITY_EVENT, PRECIS_ENTITY_OTHER };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (precis_export_each_entity (briefing, order[i], NULL, NULL) == 0)
        continue;
      append_heading (page, precis_entity_type_label (order[i]), STRONG);
      precis_export_each_entity (briefing, order[i], append_entity, page);
    }
}

static void
append_list (Page *page, const char *heading, GListModel *list, PrecisEachFunc append)
{
  if (precis_export_count (list) == 0)
    return;
  append_heading (page, heading, STRONG);
  precis_export_each (list, append, page);
}

void
precis_export_text (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out)
{
  Page page = { out, options->width ? MAX (options->width, MIN_WIDTH) : 0, options->color };

  append_title (&page, briefing);
  append_notices (&page, briefing);
  append_heading (&page, _("In brief"), STRONG);
  precis_export_each_point (briefing, options->points, append_point, &page);
  append_concerns (&page, briefing, PRECIS_CONCERN_OBSTACLE, OBSTACLE);
  append_concerns (&page, briefing, PRECIS_CONCERN_RISK, RISK);
  append_entities (&page, briefing);
  append_list (&page, _("Timeline"), precis_briefing_get_moments (briefing), append_moment);
  append_list (&page, _("Quotes"), precis_briefing_get_quotes (briefing), append_quote);
}
