/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-glean.h"
#include "precis-kind.h"
#include "precis-name-words.h"
#include "precis-phrase.h"
#include "precis-spelling.h"

#define MAX_KNOWN 4  /* tokens of the longest name that everybody knows */
#define MAX_RUN   14 /* tokens of a name that is put together */

#define MAX_SMALL 2  /* small words at the end of the name of an event */
#define MAX_PARTY 4  /* tokens of either side of a case in court */
#define YEAR_DIGITS 4

#define GLEANED 0.5f

/* A sentence with so large a share of capitals is a heading, in which they say nothing. "The" does not
 * count. */
#define HEADING_SHARE 0.8

#define NO_NAME                                                                                      \
  (PRECIS_NAME_WORD_CALENDAR | PRECIS_NAME_WORD_FUNCTION | PRECIS_NAME_WORD_DETERMINER                   \
   | PRECIS_NAME_WORD_PRONOUN)

static const char * const links[] = { "of", "for", "on", "against", NULL };
static const char * const ands[] = { "and", "&", NULL };

typedef struct
{
  PrecisRoster         *roster;
  const PrecisDocument *document;
  guint32              *covered; /* see precis_roster_cover() */
  guint32              *n_small; /* for each word how often it stands without a capital */
} Gleaner;

static const char *
lower_at (const Gleaner *self, guint32 token)
{
  return precis_document_word (self->document, token)->lower;
}

/* A capital; "State-inspired" and "R-Tarsa" are no names. */
static gboolean
is_capital (const Gleaner *self, guint32 token)
{
  const PrecisToken *t = &self->document->tokens[token];
  const char *text = self->document->text + t->span.start;
  const char *hyphen = g_strrstr_len (text, t->span.end - t->span.start, "-");

  if (t->kind != PRECIS_TOKEN_WORD || !(t->flags & (PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_ALL_CAPS)))
    return FALSE;
  return !hyphen || (hyphen - text > 1 && !g_ascii_islower (hyphen[1]));
}

/* A capital that is not just the sentence's, and no mention's yet. */
static gboolean
is_loose (const Gleaner *self, const PrecisSentence *sentence, guint32 token)
{
  gboolean begins = token == sentence->first
                    || self->document->tokens[token - 1].kind == PRECIS_TOKEN_PUNCTUATION;

  if (self->covered[token] || !is_capital (self, token)
      || precis_name_word_at (self->document, token) & NO_NAME)
    return FALSE;
  return !begins || !self->n_small[self->document->tokens[token].word];
}

static gboolean
is_one_of (const Gleaner *self, guint32 token, const char * const *words)
{
  return g_strv_contains (words, lower_at (self, token));
}

/* The token behind the mention or the run of loose capitals that begins at @token, @token if there is
 * none. */
static guint32
end_of_unit (const Gleaner *self, const PrecisSentence *sentence, guint32 token, guint32 end)
{
  guint32 next = token;

  if (token >= end)
    return token;
  if (self->covered[token])
    {
      const PrecisMention *mention = precis_roster_mention (self->roster, self->covered[token] - 1);

      return mention->first == token && mention->type != PRECIS_NAME_PER ? token + mention->n_tokens : token;
    }
  while (next < end && next - token < MAX_RUN && is_loose (self, sentence, next))
    next++;
  return next;
}

static guint32
skip_article (const Gleaner *self, guint32 token, guint32 end)
{
  return token < end && !strcmp (lower_at (self, token), "the") ? token + 1 : token;
}

static gboolean
has_link (const Gleaner *self, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    if (is_one_of (self, i, links))
      return TRUE;
  return FALSE;
}

static gboolean
is_country (const Gleaner *self, guint32 token)
{
  const PrecisMention *mention;

  if (!self->covered[token])
    return FALSE;
  mention = precis_roster_mention (self->roster, self->covered[token] - 1);
  return precis_roster_form (self->roster, mention->form)->meaning == PRECIS_COUNTRY_NAME;
}

/* Whether the name that ends before @token goes on there: "Department | of", "of Northern Rivers | and
 * Lakes", "Office of the Director | of Rivers"; but not "Northern Rivers Agency | of Norway". */
static gboolean
goes_on (const Gleaner *self, guint32 first, guint32 token, guint32 begin)
{
  gboolean linked = has_link (self, first, token);

  if (linked && is_one_of (self, token, ands))
    return !self->covered[begin];
  if (!is_one_of (self, token, links))
    return FALSE;
  if (linked)
    return precis_phrase_is_role (self->document, token - 1);
  return precis_kind_is_complemented (lower_at (self, token - 1))
         && (token == first + 1 || !is_country (self, begin));
}

/* The end of the name that begins at @first, with all its complements; @token is the end of its first
 * part. */
static guint32
add_complements (const Gleaner *self, const PrecisSentence *sentence, guint32 first, guint32 token,
                 guint32 end)
{
  while (token < end)
    {
      guint32 begin = skip_article (self, token + 1, end), next;

      if (begin >= end || !goes_on (self, first, token, begin))
        break;
      next = end_of_unit (self, sentence, begin, end);
      if (next == begin)
        break;
      token = next;
    }
  return token;
}

/* The end of a case in court, "Tallow v. Velland", that begins at @token; @token if it is none. */
static guint32
find_case (const Gleaner *self, const PrecisSentence *sentence, guint32 token, guint32 end)
{
  guint32 versus = token, last;

  if (precis_name_word_at (self->document, token) & NO_NAME)
    return token;
  while (versus < end && versus - token < MAX_PARTY && is_capital (self, versus))
    versus++;
  if (versus == token || versus >= end || strcmp (lower_at (self, versus), "v."))
    return token;
  last = versus + 1;
  while (last < end && last - versus <= MAX_PARTY && is_capital (self, last))
    last++;
  return last > versus + 1 ? add_complements (self, sentence, token, last, end) : token;
}

/* "2020 Vellish presidential election": the end of an election in a year at @token; @token if it is none. */
static guint32
find_election (const Gleaner *self, const PrecisSentence *sentence, guint32 token, guint32 end)
{
  static const char * const heads[] = { "election", "elections", "primaries", "referendum", NULL };
  guint32 last = token + 1;

  if (self->document->tokens[token].kind != PRECIS_TOKEN_NUMBER
      || strlen (lower_at (self, token)) != YEAR_DIGITS)
    return token;
  last = end_of_unit (self, sentence, last, end);
  for (guint n = 0; last < end && n <= MAX_SMALL; n++, last++)
    if (is_one_of (self, last, heads))
      return last + 1;
  return token;
}

/* "Tallowgate scandal", "2020 Vellish presidential election": small words that end in the head of an
 * event. */
static guint32
add_event (const Gleaner *self, guint32 first, guint32 token, guint32 end)
{
  PrecisNameType type;

  if (self->covered[first]
      && precis_roster_mention (self->roster, self->covered[first] - 1)->type < PRECIS_NAME_EVT)
    return token;
  for (guint32 i = token; i < MIN (end, token + MAX_SMALL); i++)
    if (self->document->tokens[i].kind != PRECIS_TOKEN_WORD
        || precis_name_word_at (self->document, i) & (NO_NAME | PRECIS_NAME_WORD_VERB))
      break;
    else if (precis_kind_find_head (lower_at (self, i), &type) && type == PRECIS_NAME_EVT)
      return i + 1;
  return token;
}

/* Returns @end. */
static guint32
add_name (Gleaner *self, guint32 first, guint32 end, PrecisNameType type)
{
  PrecisMention mention = { .first = first, .n_tokens = end - first, .type = type, .confidence = GLEANED };
  g_autofree char *text = NULL;
  guint before = self->roster->forms->len;

  mention.span.start = self->document->tokens[first].span.start;
  mention.span.end = self->document->tokens[end - 1].span.end;
  text = precis_mention_text (&mention, self->document);
  mention.form = precis_roster_enter (self->roster, text);
  if (mention.form >= before)
    precis_roster_form (self->roster, mention.form)->type = type;
  mention.type = precis_roster_form (self->roster, mention.form)->type;
  precis_roster_add (self->roster, &mention);
  for (guint32 i = first; i < end; i++)
    {
      if (self->covered[i])
        precis_roster_mention (self->roster, self->covered[i] - 1)->n_tokens = 0;
      self->covered[i] = self->roster->mentions->len;
    }
  return end;
}

/* The sign of "US$" at @token. */
static gboolean
is_currency (const Gleaner *self, guint32 token)
{
  return token < self->document->n_tokens && *lower_at (self, token) == '$';
}

/* A name that everybody knows; returns its end, or @token. */
static guint32
find_known (Gleaner *self, const PrecisSentence *sentence, guint32 token, guint32 end)
{
  for (guint32 n = MIN (MAX_KNOWN, end - token); n > 0; n--)
    {
      PrecisSpan span = { self->document->tokens[token].span.start,
                          self->document->tokens[token + n - 1].span.end };
      g_autofree char *text = NULL, *key = NULL;
      PrecisNameType type = PRECIS_NAME_LOC;

      if (self->covered[token + n - 1] || (n == 1 && !is_loose (self, sentence, token)))
        continue;
      text = precis_span_slice (span, self->document->text);
      key = precis_spelling_fold (text);
      if (precis_country_find (text, NULL) != PRECIS_COUNTRY_NAME && !precis_kind_find_known (key, &type))
        continue;
      if (n == 1 && strlen (text) < 4 && (!precis_spelling_is_capital (text) || is_currency (self, token + n)))
        continue;
      return add_name (self, token, token + n, type);
    }
  return token;
}

/* What names the tokens from @first to @end by their words. */
static gboolean
tell_kind (const Gleaner *self, guint32 first, guint32 end, PrecisNameType *type)
{
  PrecisSpan span = { self->document->tokens[first].span.start, self->document->tokens[end - 1].span.end };
  g_autofree char *text = precis_span_slice (span, self->document->text);
  g_autoptr (PrecisForm) form = precis_form_new (text);

  return form->n_words > 1 && precis_kind_find (form, type);
}

/* Returns the end of what it added at @token, or @token. */
static guint32
glean_at (Gleaner *self, const PrecisSentence *sentence, guint32 token)
{
  guint32 end = sentence->first + sentence->n_tokens, limit = MIN (end, token + MAX_RUN);
  guint32 unit = end_of_unit (self, sentence, token, end), whole;
  gboolean loose = !self->covered[token];
  PrecisNameType type;

  if ((whole = find_case (self, sentence, token, end)) > token)
    return add_name (self, token, whole, PRECIS_NAME_MISC);
  if ((whole = find_election (self, sentence, token, end)) > token)
    return add_name (self, token, whole, PRECIS_NAME_EVT);
  if (unit == token)
    return token;
  whole = unit;
  if (!loose && unit < limit && is_loose (self, sentence, unit))
    whole = end_of_unit (self, sentence, unit, limit);
  whole = add_complements (self, sentence, token, whole, limit);
  if (whole == unit)
    whole = add_event (self, token, unit, limit);
  if (whole - token > 1 && (loose || whole > unit) && tell_kind (self, token, whole, &type))
    return add_name (self, token, whole, type);
  return loose ? find_known (self, sentence, token, end) : token;
}

static void
glean_sentence (Gleaner *self, const PrecisSentence *sentence)
{
  for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens;)
    {
      guint32 next = glean_at (self, sentence, i);

      i = next > i ? next : i + 1;
    }
}

static gboolean
is_heading (const Gleaner *self, const PrecisSentence *sentence)
{
  guint32 n_capitals = 0, n_words = 0;

  for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    {
      gboolean counts = !(precis_name_word_at (self->document, i) & (NO_NAME | PRECIS_NAME_WORD_LINK));

      n_words += counts && self->document->tokens[i].kind == PRECIS_TOKEN_WORD;
      n_capitals += counts && is_capital (self, i);
    }
  return n_capitals > HEADING_SHARE * n_words;
}

/**
 * precis_glean:
 * @roster: a settled roster
 *
 * Finds in the text names that the tagger missed and that tell by themselves what they are: countries and
 * other names that everybody knows, and runs of capitals with a head ("Clean Rivers Act", "Office of
 * Northern Rivers").
 */
void
precis_glean (PrecisRoster *roster)
{
  Gleaner self = { roster, roster->document };

  self.covered = precis_roster_cover (roster, FALSE);
  self.n_small = g_new0 (guint32, self.document->n_words + 1);
  for (guint32 i = 0; i < self.document->n_tokens; i++)
    self.n_small[self.document->tokens[i].word] += !is_capital (&self, i);
  for (guint32 s = 0; s < self.document->n_sentences; s++)
    {
      const PrecisSentence *sentence = &self.document->sentences[s];

      if (!is_heading (&self, sentence))
        glean_sentence (&self, sentence);
    }
  g_free (self.covered);
  g_free (self.n_small);
}
