/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-compound.h"

/* A half may have so many tokens beside the hyphenated one: "US-North" "Korea". */
#define MAX_BESIDE 2

/* Confidence of a name that only a compound shows. */
#define HALF 0.5f

typedef struct
{
  PrecisRoster         *roster;
  const PrecisDocument *document;
  gboolean              in_title;
  guint32              *covered;
} Splitter;

typedef struct
{
  PrecisSpan span;
  guint32    first;
  guint32    n_tokens;
  guint      form;
} Half;

static gboolean
find_hyphen (const PrecisDocument *document, guint32 token, PrecisSpan *hyphen)
{
  PrecisSpan span = document->tokens[token].span;

  if (!(document->tokens[token].flags & PRECIS_TOKEN_HAS_HYPHEN))
    return FALSE;
  for (const char *p = document->text + span.start; p < document->text + span.end; p = g_utf8_next_char (p))
    if (g_unichar_type (g_utf8_get_char (p)) == G_UNICODE_DASH_PUNCTUATION)
      {
        hyphen->start = p - document->text;
        hyphen->end = g_utf8_next_char (p) - document->text;
        return hyphen->start > span.start && hyphen->end < span.end;
      }
  return FALSE;
}

/* Whether @text is a name known here or a country's; enters the latter. */
static gboolean
is_known (PrecisRoster *roster, const char *text, guint *form)
{
  PrecisCountryMeaning meaning = precis_country_find (text, NULL);

  if (!g_unichar_isupper (g_utf8_get_char (text)))
    return FALSE;
  if (precis_roster_find (roster, text, form))
    return TRUE;
  if (meaning != PRECIS_COUNTRY_NAME && meaning != PRECIS_COUNTRY_SEAT)
    return FALSE;
  *form = precis_roster_enter (roster, text);
  precis_roster_form (roster, *form)->type = PRECIS_NAME_LOC;
  return TRUE;
}

static gboolean
try_half (Splitter *self, Half *half)
{
  g_autofree char *text = precis_span_slice (half->span, self->document->text);

  return is_known (self->roster, text, &half->form);
}

/* The longest known name that ends before the hyphen. */
static gboolean
find_left (Splitter *self, guint32 token, guint32 hyphen, Half *half)
{
  for (guint32 n = MIN (MAX_BESIDE, token) + 1; n > 0; n--)
    {
      half->first = token + 1 - n;
      half->n_tokens = n;
      half->span = (PrecisSpan) { self->document->tokens[half->first].span.start, hyphen };
      if (try_half (self, half))
        return TRUE;
    }
  return FALSE;
}

/* The longest known name that begins behind the hyphen. */
static gboolean
find_right (Splitter *self, guint32 token, guint32 hyphen, Half *half)
{
  for (guint32 n = MIN (MAX_BESIDE, self->document->n_tokens - 1 - token) + 1; n > 0; n--)
    {
      half->first = token;
      half->n_tokens = n;
      half->span = (PrecisSpan) { hyphen, self->document->tokens[token + n - 1].span.end };
      if (try_half (self, half))
        return TRUE;
    }
  return FALSE;
}

/* A name that reaches beyond both halves is more than these two: "US-Norland Summit". */
static gboolean
may_replace (const Splitter *self, const Half *left, const Half *right)
{
  for (guint32 i = left->first; i < right->first + right->n_tokens; i++)
    if (self->covered[i])
      {
        const PrecisMention *mention = precis_roster_mention (self->roster, self->covered[i] - 1);
        const PrecisForm *form = precis_roster_form (self->roster, mention->form);

        if (mention->span.start < left->span.start || mention->span.end > right->span.end
            || form->meaning == PRECIS_COUNTRY_NAME)
          return mention->span.end <= left->span.end || mention->span.start >= right->span.start;
      }
  return TRUE;
}

static void
add_half (Splitter *self, const Half *half)
{
  PrecisMention mention = { .span = half->span, .first = half->first, .n_tokens = half->n_tokens,
                            .type = precis_roster_form (self->roster, half->form)->type, .confidence = HALF,
                            .in_title = self->in_title, .form = half->form };

  precis_roster_add (self->roster, &mention);
}

static void
replace (Splitter *self, const Half *left, const Half *right)
{
  for (guint32 i = left->first; i < right->first + right->n_tokens; i++)
    if (self->covered[i])
      precis_roster_mention (self->roster, self->covered[i] - 1)->n_tokens = 0;
  add_half (self, left);
  add_half (self, right);
}

static void
split_document (PrecisRoster *roster, gboolean in_title)
{
  Splitter self = { roster, in_title ? roster->title : roster->document, in_title,
                    precis_roster_cover (roster, in_title) };
  PrecisSpan hyphen;
  Half left, right;

  for (guint32 i = 0; i < self.document->n_tokens; i++)
    if (find_hyphen (self.document, i, &hyphen) && find_left (&self, i, hyphen.start, &left)
        && find_right (&self, i, hyphen.end, &right) && may_replace (&self, &left, &right))
      replace (&self, &left, &right);
  g_free (self.covered);
}

/**
 * precis_compound_split:
 * @roster: a settled roster
 *
 * Finds the two names in "Velland-Tarsa" wherever both are known, also where the tagger took them for one.
 */
void
precis_compound_split (PrecisRoster *roster)
{
  split_document (roster, FALSE);
  split_document (roster, TRUE);
  precis_roster_sort (roster);
}
