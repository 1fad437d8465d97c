/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-name-words.h"
#include "precis-seat.h"

/* "to" and "from" are looked behind so far for a word of moving: "a three-day trip to". */
#define REACH 4

static const char *
lower_at (const PrecisDocument *document, gint64 token)
{
  return token >= 0 && token < document->n_tokens ? precis_document_word (document, token)->lower : "";
}

static guint
classes_at (const PrecisDocument *document, gint64 token)
{
  return token >= 0 && token < document->n_tokens ? precis_name_word_at (document, token) : 0;
}

static gboolean
is_country_at (const PrecisDocument *document, gint64 token)
{
  g_autofree char *text = NULL;

  if (token < 0 || token >= document->n_tokens)
    return FALSE;
  text = precis_span_slice (document->tokens[token].span, document->text);
  switch (precis_country_find (text, NULL))
    {
    case PRECIS_COUNTRY_NAME:
    case PRECIS_COUNTRY_SEAT:
      return TRUE;
    default:
      /* The second words of "North Korea", "Saudi Arabia". */
      return !strcmp (text, "Korea") || !strcmp (text, "Arabia") || !strcmp (text, "States");
    }
}

static gboolean
moves_before (const PrecisDocument *document, gint64 token)
{
  for (guint i = 0; i < REACH && token >= 0; i++, token--)
    if (classes_at (document, token) & PRECIS_NAME_WORD_MOVING)
      return TRUE;
  return FALSE;
}

/* What stands before: "in Velport" is the town, "talks with Velport" the government. */
static PrecisSeatUse
judge_before (const PrecisDocument *document, gint64 before)
{
  const char *word;
  guint classes;

  while (!strcmp (lower_at (document, before), "the"))
    before--;
  word = lower_at (document, before);
  classes = classes_at (document, before);
  if (!strcmp (word, "to") || !strcmp (word, "from") || !strcmp (word, "for"))
    {
      if (moves_before (document, before - 1))
        return PRECIS_SEAT_TOWN;
      return PRECIS_SEAT_GOVERNMENT;
    }
  if (!strcmp (word, ",") && !strcmp (lower_at (document, before - 1), "capital"))
    return PRECIS_SEAT_TOWN;
  if (!strcmp (word, "of"))
    {
      const char *kind = lower_at (document, before - 1);

      return strcmp (kind, "capital") && strcmp (kind, "city") ? PRECIS_SEAT_UNSURE : PRECIS_SEAT_TOWN;
    }
  if (classes & PRECIS_NAME_WORD_LOCATIVE)
    return PRECIS_SEAT_TOWN;
  if (classes & PRECIS_NAME_WORD_DEALING)
    return PRECIS_SEAT_GOVERNMENT;
  return PRECIS_SEAT_UNSURE;
}

/* "between Velport and Tarsa", "in Velport and Tarsa": the first one's word counts for both. */
static PrecisSeatUse
judge_pair (const PrecisDocument *document, gint64 first, gint64 last)
{
  if (!strcmp (lower_at (document, first - 1), "and") && is_country_at (document, first - 2))
    return judge_before (document, first - 3);
  if (!strcmp (lower_at (document, last + 1), "and") && is_country_at (document, last + 2)
      && classes_at (document, last + 3) & PRECIS_NAME_WORD_ACTING)
    return PRECIS_SEAT_GOVERNMENT;
  return PRECIS_SEAT_UNSURE;
}

static PrecisSeatUse
judge_after (const PrecisDocument *document, gint64 last)
{
  guint32 after = last + 1;
  const char *word = lower_at (document, after);

  if (!strcmp (word, ",") && is_country_at (document, after + 1))
    return PRECIS_SEAT_TOWN;
  if (!strcmp (word, "'s") || !strcmp (word, "'"))
    {
      if (classes_at (document, after + 1) & PRECIS_NAME_WORD_TOWN)
        return PRECIS_SEAT_TOWN;
      return classes_at (document, after + 1) & PRECIS_NAME_WORD_POLICY ? PRECIS_SEAT_GOVERNMENT
                                                                       : PRECIS_SEAT_UNSURE;
    }
  if (classes_at (document, after) & PRECIS_NAME_WORD_TOWN)
    return PRECIS_SEAT_TOWN;
  if (classes_at (document, after) & PRECIS_NAME_WORD_ACTING)
    return PRECIS_SEAT_GOVERNMENT;
  return PRECIS_SEAT_UNSURE;
}

/**
 * precis_seat_judge:
 * @document: a document
 * @mention: a mention in it of a capital or of the seat of a government
 *
 * Whether the town or the government is meant, by the words around.
 *
 * Returns: what it is used for
 */
PrecisSeatUse
precis_seat_judge (const PrecisDocument *document, const PrecisMention *mention)
{
  gint64 first = mention->first, last = first + mention->n_tokens - 1;
  PrecisSeatUse use = judge_before (document, first - 1);

  /* A half of "Velport-Tarsa talks". */
  if (mention->span.end < document->tokens[last].span.end
      || mention->span.start > document->tokens[first].span.start)
    return PRECIS_SEAT_GOVERNMENT;
  if (use != PRECIS_SEAT_TOWN && judge_after (document, last) != PRECIS_SEAT_UNSURE)
    use = judge_after (document, last);
  return use != PRECIS_SEAT_UNSURE ? use : judge_pair (document, first, last);
}

typedef struct
{
  guint counts[PRECIS_SEAT_GOVERNMENT + 1];
} Uses;

/* The group of @country. If the article does not name it, @seat's own becomes it, unless things happen
 * there too. */
static guint
find_country (GArray *groups, const PrecisCountry *country, guint seat, const Uses *uses)
{
  for (guint i = 0; i < groups->len; i++)
    if (g_array_index (groups, PrecisGroup, i).country == country)
      return i;
  if (!uses->counts[PRECIS_SEAT_TOWN])
    g_array_index (groups, PrecisGroup, seat).country = country;
  return seat;
}

static gboolean
is_seat (const PrecisRoster *roster, const PrecisMention *mention)
{
  const PrecisForm *form = precis_roster_form (roster, mention->form);

  return form->meaning == PRECIS_COUNTRY_SEAT && form->type == PRECIS_NAME_LOC;
}

static gboolean
is_government (const Uses *uses, PrecisSeatUse use)
{
  const guint *counts = uses->counts;

  if (!counts[PRECIS_SEAT_GOVERNMENT])
    return FALSE;
  return counts[PRECIS_SEAT_GOVERNMENT] >= counts[PRECIS_SEAT_TOWN] || use == PRECIS_SEAT_GOVERNMENT;
}

/**
 * precis_seat_assign:
 * @roster: a roster whose mentions have groups
 * @groups: array of PrecisGroup
 *
 * Gives capitals and seats that act as their governments to their countries: all mentions, unless the town
 * is meant more often.
 */
void
precis_seat_assign (PrecisRoster *roster, GArray *groups)
{
  g_autofree Uses *uses = g_new0 (Uses, groups->len + 1);
  g_autofree PrecisSeatUse *judged = g_new0 (PrecisSeatUse, roster->mentions->len + 1);
  g_autofree guint *countries = g_new0 (guint, groups->len + 1);
  guint n_groups = groups->len;

  for (guint i = 0; i < roster->mentions->len; i++)
    {
      const PrecisMention *mention = precis_roster_mention (roster, i);

      if (!is_seat (roster, mention) || mention->in_title)
        continue;
      judged[i] = precis_seat_judge (roster->document, mention);
      uses[mention->group].counts[judged[i]]++;
    }
  for (guint i = 0; i < roster->mentions->len; i++)
    {
      PrecisMention *mention = precis_roster_mention (roster, i);

      if (mention->group >= n_groups || !is_seat (roster, mention)
          || !is_government (&uses[mention->group], judged[i]))
        continue;
      if (!countries[mention->group])
        countries[mention->group] =
          find_country (groups, precis_roster_form (roster, mention->form)->country, mention->group,
                        &uses[mention->group]) + 1;
      mention->group = countries[mention->group] - 1;
    }
}
