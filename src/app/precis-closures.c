/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-string.h"

#include "precis-date.h"
#include "precis-enum-types.h"
#include "precis-labels.h"

#include "precis-closures.h"

#define WORDS_A_MINUTE 230 /* silent reading of English non-fiction, Brysbaert 2019: 238 */
#define MANY_MINUTES   120 /* from here on hours are told */
#define SEPARATOR      "\302\240· " /* a line may end with the dot, not begin with it */

/* How sure a concern is, for the meter: the order of the certainties is that of the words, not of the
 * levels. */
static const double levels[] = { 1.0, 0.75, 0.5, 0.25, 0.5 };

static guint
count_words (const char *text)
{
  gboolean inside = FALSE;
  guint n = 0;

  for (const char *p = text; *p; p++)
    {
      gboolean space = g_ascii_isspace (*p);

      n += !space && !inside;
      inside = !space;
    }
  return n;
}

static char *
reading_time (const char *text)
{
  guint minutes = MAX ((count_words (text) + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE, 1);
  guint hours = (minutes + 30) / 60;

  if (minutes >= MANY_MINUTES)
    return g_strdup_printf (ngettext ("%u hour", "%u hours", hours), hours);
  return g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
}

static void
add_part (GPtrArray *parts, char *part)
{
  if (part && *part)
    g_ptr_array_add (parts, part);
  else
    g_free (part);
}

static char *
join_parts (GPtrArray *parts, const char *separator)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (separator, (char **) parts->pdata);
}

char *
precis_closure_title (gpointer self, PrecisArticle *article)
{
  return article ? precis_article_dup_label (article) : NULL;
}

/* Returns: "By Anouk Desh · Meridian Courier · 12 May 2026 · 4 minutes", of which only the last is always
 * known */
char *
precis_closure_facts (gpointer self, PrecisArticle *article)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const char *byline, *site, *published;

  if (!article)
    return NULL;
  byline = precis_article_get_byline (article);
  site = precis_article_get_site (article);
  published = precis_article_get_published (article);
  /* Translators: who wrote an article */
  add_part (parts, byline && *byline ? g_strdup_printf (_("By %s"), byline) : NULL);
  add_part (parts, g_strdup (site && *site ? site : precis_article_get_source (article)));
  add_part (parts, published ? precis_date_dup_label (published) : NULL);
  add_part (parts, reading_time (precis_article_get_text (article)));
  return join_parts (parts, SEPARATOR);
}

static void
add_notices (GPtrArray *parts, const char * const *notices)
{
  for (guint i = 0; notices && notices[i]; i++)
    add_part (parts, g_strdup (notices[i]));
}

/* Returns: (nullable): what was guessed or left out, a line each; %NULL if there is nothing to tell */
char *
precis_closure_notices (gpointer self, PrecisArticle *article, PrecisBriefing *briefing)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (article)
    add_notices (parts, precis_article_get_notices (article));
  if (briefing && precis_briefing_get_article (briefing) == article)
    add_notices (parts, precis_briefing_get_notices (briefing));
  return parts->len ? join_parts (parts, "\n") : NULL;
}

/* Returns: (nullable): that there are no names, or not all of them; %NULL if there is nothing to tell */
char *
precis_closure_names_notice (gpointer self, PrecisBriefing *briefing, guint n_names)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (n_names == 0)
    add_part (parts, g_strdup (_("No names found.")));
  if (briefing)
    add_notices (parts, precis_briefing_get_notices (briefing));
  return parts->len ? join_parts (parts, "\n") : NULL;
}

char *
precis_closure_density (gpointer self, guint shown, guint total)
{
  /* Translators: how much of an article its summary holds: "3 of 31 sentences" */
  return shown ? g_strdup_printf (ngettext ("%u of %u sentence", "%u of %u sentences", total), shown,
                                  total)
               : NULL;
}

/* Markup: a count is smaller and quieter than what it counts. */
char *
precis_closure_tab (gpointer self, const char *label, guint count)
{
  if (!label)
    return NULL;
  return count ? g_markup_printf_escaped ("%s <span size=\"smaller\" alpha=\"70%%\">%u</span>", label, count)
               : g_markup_escape_text (label, -1);
}

gboolean
precis_closure_has_text (gpointer self, const char *text)
{
  return text && *text;
}

gboolean
precis_closure_is_zero (gpointer self, guint count)
{
  return count == 0;
}

gboolean
precis_closure_is_there (gpointer self, gpointer object)
{
  return object != NULL;
}

char *
precis_closure_number (gpointer self, guint number)
{
  return g_strdup_printf ("%u", number);
}

char *
precis_closure_category_icon (gpointer self, PrecisConcern *concern)
{
  if (!concern)
    return NULL;
  return g_strdup_printf ("precis-category-%s-symbolic",
                          precis_enum_nick (PRECIS_TYPE_CATEGORY, precis_concern_get_category (concern)));
}

char *
precis_closure_concern_facts (gpointer self, PrecisConcern *concern)
{
  if (!concern)
    return NULL;
  return g_strjoin (SEPARATOR, precis_concern_type_label (precis_concern_get_concern_type (concern)),
                    precis_category_label (precis_concern_get_category (concern)), NULL);
}

char *
precis_closure_certainty (gpointer self, PrecisConcern *concern)
{
  if (!concern)
    return NULL;
  return g_strdup (precis_certainty_label (precis_concern_get_certainty (concern)));
}

/* Returns: how sure the text is of it, 0 to 1 */
double
precis_closure_certainty_level (gpointer self, PrecisConcern *concern)
{
  guint certainty = concern ? precis_concern_get_certainty (concern) : G_MAXUINT;

  return certainty < G_N_ELEMENTS (levels) ? levels[certainty] : 0;
}

char *
precis_closure_entity_icon (gpointer self, PrecisEntity *entity)
{
  if (!entity)
    return NULL;
  return g_strdup_printf ("precis-entity-%s-symbolic",
                          precis_enum_nick (PRECIS_TYPE_ENTITY_TYPE, precis_entity_get_entity_type (entity)));
}

/* Returns: "2 of 7", or "7" as long as no position was taken */
char *
precis_closure_position (gpointer self, guint position, guint count)
{
  /* Translators: the second mention of seven */
  return position ? g_strdup_printf (_("%u of %u"), position, count) : g_strdup_printf ("%u", count);
}

char *
precis_closure_moment_date (gpointer self, PrecisMoment *moment)
{
  if (!moment)
    return NULL;
  return precis_dates_dup_label (precis_moment_get_date (moment), precis_moment_get_until (moment));
}

char *
precis_closure_moment_event (gpointer self, PrecisMoment *moment)
{
  const char *event = moment ? precis_moment_get_event (moment) : NULL;

  if (!moment)
    return NULL;
  return g_strdup (event && *event ? event : precis_moment_get_text (moment));
}

char *
precis_closure_quote (gpointer self, const char *text)
{
  /* Translators: a quotation in your language's quotation marks */
  return text ? g_strdup_printf (_("“%s”"), text) : NULL;
}
