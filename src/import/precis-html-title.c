/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-title.h"

#define MAX_CANDIDATES 6

/* Between a title and the name of its site or section. */
static const char * const separators[] = { " | ", " - ", " – ", " — ", " » ", " « ", " :: ", " · ", " / ",
                                           " > ", " • " };

typedef struct
{
  char   *title;
  char   *folded;
  double  weight;
} Candidate;

typedef struct
{
  Candidate candidates[MAX_CANDIDATES];
  guint     n;
} Vote;

/* As titles are compared: case, quotation marks and dashes do not count. */
static char *
fold_title (const char *title)
{
  GString *folded = g_string_new (NULL);
  g_autofree char *lower = g_utf8_casefold (title, -1);

  for (const char *p = lower; *p; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (folded, g_utf8_get_char (p));
  return g_string_free (folded, FALSE);
}

static void
add_candidate (Vote *vote, const char *title, double weight)
{
  Candidate *candidate = &vote->candidates[vote->n];

  if (!title || !*title || vote->n == MAX_CANDIDATES)
    return;
  candidate->title = g_strdup (title);
  candidate->folded = fold_title (title);
  candidate->weight = weight;
  vote->n++;
}

/* The last separator in @title. */
static const char *
find_last_separator (const char *title, gsize *length)
{
  const char *last = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      const char *found = g_strrstr (title, separators[i]);

      if (found && found > last)
        {
          last = found;
          *length = strlen (separators[i]);
        }
    }
  return last;
}

/* The longest of the parts that separators make. */
static char *
longest_part (const char *title)
{
  g_autofree char *rest = g_strdup (title);
  g_autofree char *best = NULL;
  const char *separator;
  gsize length = 0;

  while ((separator = find_last_separator (rest, &length)))
    {
      if (!best || strlen (separator + length) > strlen (best))
        {
          g_free (best);
          best = g_strdup (separator + length);
        }
      rest[separator - rest] = '\0';
    }
  return best && strlen (best) > strlen (rest) ? g_steal_pointer (&best) : g_steal_pointer (&rest);
}

/* Without the site's name behind it. */
static char *
strip_site (const char *title, const char *site)
{
  gsize length = 0;
  const char *separator = find_last_separator (title, &length);

  if (separator && site)
    {
      g_autofree char *last = fold_title (separator + length);
      g_autofree char *name = fold_title (site);

      if (strcmp (last, name) == 0)
        return g_strndup (title, separator - title);
    }
  return g_strdup (title);
}

/* A heading that is the name of the site: as the page calls it, or one of the shorter parts of its title. */
static gboolean
names_site (const char *folded_heading, const PrecisHtmlFacts *facts)
{
  const char *site = facts->values[PRECIS_HTML_SITE];
  const char *page = facts->values[PRECIS_HTML_TITLE_PAGE];
  g_autofree char *folded_site = site ? fold_title (site) : NULL;
  g_autofree char *part = page ? longest_part (page) : NULL;
  g_autofree char *rest = NULL;
  gsize length = 0;
  const char *separator = page ? find_last_separator (page, &length) : NULL;

  if (g_strcmp0 (folded_site, folded_heading) == 0)
    return TRUE;
  rest = separator ? fold_title (separator + length) : NULL;
  return rest && strcmp (rest, folded_heading) == 0 && strcmp (separator + length, part) != 0;
}

static void
add_heading (Vote *vote, const PrecisHtmlFacts *facts)
{
  const char *heading = facts->values[PRECIS_HTML_TITLE_HEADING];
  const char *page = facts->values[PRECIS_HTML_TITLE_PAGE];
  g_autofree char *folded_heading = heading ? fold_title (heading) : NULL;
  g_autofree char *folded_page = page ? fold_title (page) : NULL;

  if (!heading || !*folded_heading || names_site (folded_heading, facts))
    return;
  if (facts->n_headings == 1)
    add_candidate (vote, heading, 0.85);
  if (folded_page && strstr (folded_page, folded_heading))
    add_candidate (vote, heading, 0.84);
}

/* The title that the candidates give most weight to, together. */
static char *
count_votes (Vote *vote)
{
  guint best = 0;
  double best_weight = -1;

  for (guint i = 0; i < vote->n; i++)
    {
      double weight = 0;

      for (guint k = 0; k < vote->n; k++)
        if (strcmp (vote->candidates[k].folded, vote->candidates[i].folded) == 0)
          weight += vote->candidates[k].weight;
      if (weight > best_weight)
        {
          best = i;
          best_weight = weight;
        }
    }
  return vote->n > 0 ? g_strdup (vote->candidates[best].title) : NULL;
}

/**
 * precis_html_title_choose:
 * @facts: what the markup tells
 * @headline: (nullable): what the page's JSON-LD calls the headline
 *
 * Chooses the title by a vote of all that may be it, weighted by how often each is right.
 *
 * Returns: (transfer full) (nullable): the title
 */
char *
precis_html_title_choose (const PrecisHtmlFacts *facts, const char *headline)
{
  Vote vote = { .n = 0 };
  const char *meta = facts->values[PRECIS_HTML_TITLE_META];
  const char *page = facts->values[PRECIS_HTML_TITLE_PAGE];
  g_autofree char *stripped = meta ? strip_site (meta, facts->values[PRECIS_HTML_SITE]) : NULL;
  g_autofree char *part = page ? longest_part (page) : NULL;
  char *title;

  add_heading (&vote, facts);
  add_candidate (&vote, headline, 0.80);
  add_candidate (&vote, facts->values[PRECIS_HTML_TITLE_ITEM], 0.79);
  add_candidate (&vote, stripped, 0.70);
  add_candidate (&vote, part, 0.61);
  title = count_votes (&vote);
  for (guint i = 0; i < vote.n; i++)
    {
      g_free (vote.candidates[i].title);
      g_free (vote.candidates[i].folded);
    }
  return title;
}
