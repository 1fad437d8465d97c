/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-attribution.h"
#include "precis-speaker.h"

#define MAX_LEAD_UP   60  /* tokens before a quotation that may tell who speaks */
#define MAX_FOLLOW    60  /* tokens after it */
#define MAX_SENTENCES 6   /* that a pronoun looks back */
#define MAX_LOOK      200 /* tokens of each of these */
#define MAX_NAMES     100 /* that a role looks back */
#define MAX_ROLE      3   /* tokens of a role that stands for a person: "the prime minister" */

struct _PrecisSpeakers
{
  const PrecisDocument *document;
  const GArray         *quotations;
  PrecisCast           *cast;

  char         *last;          /* who spoke last */
  PrecisGender  last_gender;
  guint32       last_token;    /* where that was told */
  guint32       last_block;    /* of the quotation */
  guint32       told_end;      /* where the quotation told last ends */
};

static const PrecisQuotation *
quotation_at (const PrecisSpeakers *self, guint i)
{
  return &g_array_index (self->quotations, PrecisQuotation, i);
}

/* The first token at or after a byte. */
static guint32
token_at (const PrecisDocument *document, guint32 byte)
{
  guint32 low = 0, high = document->n_tokens;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (document->tokens[middle].span.start < byte)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The sentence of a token: the last that begins at or before it. */
static guint32
sentence_of (const PrecisDocument *document, guint32 token)
{
  guint32 low = 0, high = document->n_sentences;

  while (low + 1 < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (document->sentences[middle].first <= token)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* Whether a sentence ends before @token. */
static gboolean
is_sentence_start (const PrecisDocument *document, guint32 token)
{
  return token >= document->n_tokens || document->sentences[sentence_of (document, token)].first == token;
}

static gboolean
is_token (const PrecisDocument *document, guint32 token, char c)
{
  const char *lower = precis_document_word (document, token)->lower;

  return lower[0] == c && lower[1] == '\0';
}

/* What leads up to a quotation in its sentence, back to the quotation told before. */
static PrecisStretch
lead_up_to (const PrecisSpeakers *self, guint32 first)
{
  PrecisStretch stretch = { self->document->sentences[sentence_of (self->document, first)].first, first };

  stretch.first = MAX (stretch.first, token_at (self->document, self->told_end));
  if (stretch.end - MIN (stretch.end, stretch.first) > MAX_LEAD_UP)
    stretch.first = stretch.end - MAX_LEAD_UP;
  return stretch;
}

/* What follows a quotation in its line, up to a full stop or the next quotation. */
static PrecisStretch
follow_up (const PrecisSpeakers *self, guint i)
{
  const PrecisDocument *document = self->document;
  guint32 first = token_at (document, quotation_at (self, i)->outer.end);
  guint32 limit = MIN (document->n_tokens, first + MAX_FOLLOW);
  guint32 from = quotation_at (self, i)->outer.end;
  PrecisStretch stretch = { first, first };

  if (i + 1 < self->quotations->len)
    limit = MIN (limit, token_at (document, quotation_at (self, i + 1)->outer.start));
  for (; stretch.end < limit; stretch.end++)
    {
      guint32 start = document->tokens[stretch.end].span.start;

      if (memchr (document->text + from, '\n', start - from)
          || (is_token (document, stretch.end, '.') && is_sentence_start (document, stretch.end + 1)))
        break;
      from = start;
    }
  return stretch;
}

static char
last_character (const PrecisSpeakers *self, guint i)
{
  PrecisSpan inner = quotation_at (self, i)->inner;

  while (inner.end > inner.start && strchr (" '\"", self->document->text[inner.end - 1]))
    inner.end--;
  return inner.end > inner.start ? self->document->text[inner.end - 1] : ' ';
}

static char
first_character (const PrecisSpeakers *self, guint i)
{
  return self->document->text[quotation_at (self, i)->inner.start];
}

/* A sentence before that ends in a colon, or that tells of somebody's speech and stands in the same block. */
static PrecisSubject
read_sentence_before (const PrecisSpeakers *self, guint32 first)
{
  const PrecisDocument *document = self->document;
  guint32 number = sentence_of (document, first);
  const PrecisSentence *sentence, *before;

  if (number == 0 || document->sentences[number].first != first)
    return (PrecisSubject) { PRECIS_SUBJECT_NONE };
  sentence = &document->sentences[number];
  before = sentence - 1;
  if (before->n_tokens == 0
      || (sentence->block != before->block && !is_token (document, sentence->first - 1, ':')))
    return (PrecisSubject) { PRECIS_SUBJECT_NONE };
  return precis_attribution_before (document, self->cast,
                                    (PrecisStretch) { first - MIN (before->n_tokens, MAX_LEAD_UP), first });
}

/* The subject of the verb that reports the quotation: behind it first, if its last mark points there and it is no
 * mere part of the sentence around it. */
static PrecisSubject
read_attribution (const PrecisSpeakers *self, guint i, guint32 first)
{
  PrecisStretch before = lead_up_to (self, first), after = follow_up (self, i);
  char last = last_character (self, i);
  gboolean looks_ahead = strchr (",?!", last) && !g_ascii_islower (first_character (self, i));
  PrecisSubject subject = { PRECIS_SUBJECT_NONE };

  if (looks_ahead)
    subject = precis_attribution_after (self->document, self->cast, after);
  if (!subject.kind)
    subject = precis_attribution_before (self->document, self->cast, before);
  if (!subject.kind && !looks_ahead)
    subject = last == '.' ? precis_attribution_signature (self->document, self->cast, after)
                          : precis_attribution_after (self->document, self->cast, after);
  return subject;
}

static gboolean
is_quoted (const PrecisSpeakers *self, guint32 token)
{
  guint32 byte = self->document->tokens[token].span.start;
  guint low = 0, high = self->quotations->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (quotation_at (self, middle)->outer.end <= byte)
        low = middle + 1;
      else
        high = middle;
    }
  return low < self->quotations->len && quotation_at (self, low)->outer.start <= byte;
}

static gboolean
fits (PrecisGender one, PrecisGender other)
{
  return one == other || one == PRECIS_GENDER_UNKNOWN || other == PRECIS_GENDER_UNKNOWN;
}

/* The first person that a sentence names, before @end and outside quotations, for whom the pronoun may
 * stand. */
static const PrecisCastName *
find_person (const PrecisSpeakers *self, guint32 sentence, guint32 end, PrecisGender gender)
{
  const PrecisSentence *s = &self->document->sentences[sentence];
  const PrecisCastName *name;

  end = MIN (end, s->first + MIN (s->n_tokens, MAX_LOOK));
  for (guint i = precis_cast_find (self->cast, s->first);
       (name = precis_cast_get (self->cast, i)) && name->first < end; i++)
    if (name->is_person && fits (name->gender, gender) && !is_quoted (self, name->first))
      return name;
  return NULL;
}

static void
remember (PrecisSpeakers *self, const char *name, PrecisGender gender, guint32 token)
{
  char *copy = g_strdup (name);

  g_free (self->last);
  self->last = copy;
  self->last_gender = gender;
  self->last_token = token;
}

static gboolean
is_body (const PrecisSpeakers *self, guint32 token)
{
  return g_str_equal (precis_document_word (self->document, token)->lower, "it");
}

/* Who a pronoun stands for: who was named or spoke last, and fits; "it" goes on with the body that spoke last. */
static void
resolve_pronoun (PrecisSpeakers *self, guint32 token)
{
  PrecisGender gender = precis_gender_of_word (precis_document_word (self->document, token)->lower);
  guint32 sentence = sentence_of (self->document, token);
  guint n_back = is_body (self, token) ? 0 : MIN (sentence + 1, MAX_SENTENCES);

  for (guint n = 0; n < n_back; n++)
    {
      const PrecisSentence *s = &self->document->sentences[sentence - n];
      const PrecisCastName *name = find_person (self, sentence - n, token, gender);

      if (self->last && self->last_token >= s->first && fits (self->last_gender, gender)
          && (!name || name->first <= self->last_token))
        break;
      if (!name)
        continue;
      remember (self, name->name, name->gender ? name->gender : gender, token);
      return;
    }
  if (self->last && fits (self->last_gender, gender))
    remember (self, self->last, self->last_gender ? self->last_gender : gender, token);
  else
    remember (self, NULL, PRECIS_GENDER_UNKNOWN, token);
}

/* Whether the last word of a phrase ("the minister") is the last of a role ("deputy prime minister"). */
static gboolean
is_role (const char *role, const char *noun)
{
  gsize length = strlen (noun);
  const char *found = role ? strstr (role, noun) : NULL;

  return found && (found == role || found[-1] == ' ') && (found[length] == '\0' || found[length] == ' ');
}

/* The person named last before @token whose role ends with @noun. */
static const PrecisCastName *
find_role (const PrecisSpeakers *self, guint32 token, const char *noun)
{
  guint end = precis_cast_find (self->cast, token);

  for (guint i = end; i > 0 && end - i < MAX_NAMES; i--)
    {
      const PrecisCastName *name = precis_cast_get (self->cast, i - 1);

      if (name->is_person && is_role (name->role, noun))
        return name;
    }
  return NULL;
}

/* The person with the role that the phrase names, if one was named before; else the phrase itself. */
static void
resolve_phrase (PrecisSpeakers *self, PrecisStretch phrase)
{
  const PrecisToken *first = &self->document->tokens[phrase.first];
  const PrecisToken *last = &self->document->tokens[phrase.end - 1];
  PrecisSpan span = { first->span.start, last->span.end };
  const char *noun = precis_document_word (self->document, phrase.end - 1)->lower;
  g_autofree char *text = precis_span_slice (span, self->document->text);
  const PrecisCastName *name = NULL;

  if (phrase.end - phrase.first <= MAX_ROLE)
    name = find_role (self, phrase.first, noun);
  if (name)
    remember (self, name->name, name->gender, phrase.first);
  else
    remember (self, text, PRECIS_GENDER_UNKNOWN, phrase.first);
}

static void
resolve_subject (PrecisSpeakers *self, PrecisSubject subject)
{
  const PrecisCastName *name;

  switch (subject.kind)
    {
    case PRECIS_SUBJECT_NAME:
      name = precis_cast_get (self->cast, subject.name);
      remember (self, name->name, name->gender, name->first);
      break;
    case PRECIS_SUBJECT_PRONOUN:
      resolve_pronoun (self, subject.tokens.first);
      break;
    case PRECIS_SUBJECT_PHRASE:
      resolve_phrase (self, subject.tokens);
      break;
    case PRECIS_SUBJECT_NONE:
    default:
      break;
    }
}

/**
 * precis_speakers_new:
 * @reading: (borrowed): a reading whose names and entities are found
 * @quotations: (borrowed): array of PrecisQuotation in its text
 *
 * Returns: (transfer full): a record of who speaks
 */
PrecisSpeakers *
precis_speakers_new (const PrecisReading *reading, const GArray *quotations)
{
  PrecisSpeakers *self = g_new0 (PrecisSpeakers, 1);

  self->document = reading->document;
  self->quotations = quotations;
  self->cast = precis_cast_new (reading);
  return self;
}

void
precis_speakers_free (PrecisSpeakers *self)
{
  precis_cast_free (self->cast);
  g_free (self->last);
  g_free (self);
}

/**
 * precis_speakers_tell:
 * @self: the record
 * @quotation: number of a quotation, not below the one asked for before
 *
 * Finds who said it: by a verb that reports speech beside it, else whoever spoke just before in the same
 * paragraph, else who acts in the sentence.
 *
 * Returns: (transfer full) (nullable): the speaker's name in its fullest form, or the words for somebody
 *   without a name, or %NULL
 */
char *
precis_speakers_tell (PrecisSpeakers *self, guint quotation)
{
  guint32 first = token_at (self->document, quotation_at (self, quotation)->outer.start);
  guint32 block = self->document->sentences[sentence_of (self->document, first)].block;
  PrecisSubject subject = read_attribution (self, quotation, first);
  gboolean same_voice = quotation_at (self, quotation)->goes_on
                        || (self->last && self->last_block == block);

  if (!subject.kind && !same_voice)
    subject = read_sentence_before (self, first);
  if (!subject.kind && !same_voice)
    subject = precis_attribution_actor (self->document, self->cast, lead_up_to (self, first));
  self->told_end = quotation_at (self, quotation)->outer.end;
  if (!subject.kind && !same_voice)
    return NULL;
  resolve_subject (self, subject);
  self->last_block = block;
  return g_strdup (self->last);
}
