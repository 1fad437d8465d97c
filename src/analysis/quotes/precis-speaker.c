/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-speaker.h"
#include "precis-surroundings.h"

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

/* Who is said to speak beside the quotation: behind it first, if it looks there. */
static PrecisSubject
read_attribution (const PrecisSpeakers *self, const PrecisSurroundings *around)
{
  PrecisSubject subject = { PRECIS_SUBJECT_NONE };

  if (around->looks_ahead)
    subject = precis_attribution_after (self->document, self->cast, around->follow_up);
  if (!subject.kind)
    subject = precis_attribution_before (self->document, self->cast, around->lead_up);
  if (!subject.kind && around->is_closed)
    subject = precis_attribution_signature (self->document, self->cast, around->follow_up);
  else if (!subject.kind && !around->looks_ahead)
    subject = precis_attribution_after (self->document, self->cast, around->follow_up);
  return subject;
}

/* Who introduces the quotation from farther away. */
static PrecisSubject
read_introduction (const PrecisSpeakers *self, const PrecisSurroundings *around)
{
  PrecisSubject subject = precis_attribution_before (self->document, self->cast, around->sentence_before);

  return subject.kind ? subject : precis_attribution_actor (self->document, self->cast, around->lead_up);
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
stands_for_body (const PrecisSpeakers *self, guint32 token)
{
  return g_str_equal (precis_document_word (self->document, token)->lower, "it");
}

/* Who a pronoun stands for: who was named or spoke last, and fits; "it" goes on with the body that spoke
 * last. */
static void
resolve_pronoun (PrecisSpeakers *self, guint32 token)
{
  PrecisGender gender = precis_gender_of_word (precis_document_word (self->document, token)->lower);
  guint32 sentence = 0, n_back;

  precis_document_find_sentence (self->document, self->document->tokens[token].span.start, &sentence);
  n_back = stands_for_body (self, token) ? 0 : MIN (sentence + 1, MAX_SENTENCES);
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
  PrecisSurroundings around
    = precis_surroundings_find (self->document, self->quotations, quotation, self->told_end);
  PrecisSubject subject = read_attribution (self, &around);
  gboolean same_voice = quotation_at (self, quotation)->goes_on
                        || (self->last && self->last_block == around.block);

  self->told_end = quotation_at (self, quotation)->outer.end;
  if (!subject.kind && !same_voice)
    subject = read_introduction (self, &around);
  if (!subject.kind && !same_voice)
    return NULL;
  resolve_subject (self, subject);
  self->last_block = around.block;
  return g_strdup (self->last);
}
