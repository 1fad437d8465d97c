/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-attribution.h"
#include "precis-word-class.h"

#define MAX_TO_VERB 24 /* tokens between a quotation and the verb that reports it */
#define MAX_PHRASE  12 /* tokens of a speaker without a name */

typedef struct
{
  const PrecisDocument *document;
  const PrecisCast     *cast;
} Text;

static const char *
lower_at (const Text *text, guint32 token)
{
  return precis_document_word (text->document, token)->lower;
}

/* Whether the token is one of @words, which are divided and enclosed by spaces. */
static gboolean
is_one_of (const Text *text, guint32 token, const char *words)
{
  const char *lower = lower_at (text, token);
  gsize length = strlen (lower);

  g_return_val_if_fail (length > 0, FALSE);
  for (const char *p = words; (p = strstr (p, lower)); p += length)
    if (p > words && p[-1] == ' ' && p[length] == ' ')
      return TRUE;
  return FALSE;
}

static gboolean
is_reporting (const Text *text, guint32 token)
{
  return (precis_word_class (precis_document_word (text->document, token)) & PRECIS_WORD_REPORTING) != 0;
}

static gboolean
is_grammar (const Text *text, guint32 token)
{
  return (precis_word_class (precis_document_word (text->document, token)) & PRECIS_WORD_FUNCTION) != 0;
}

static gboolean
is_pronoun (const Text *text, guint32 token)
{
  return is_one_of (text, token, " he she they it ");
}

static gboolean
is_pause (const Text *text, guint32 token)
{
  return is_one_of (text, token, " , ( ) - -- – — ― ; : ");
}

/* Words that may stand between a subject and its verb. */
static gboolean
is_between (const Text *text, guint32 token)
{
  return is_one_of (text, token, " also then later earlier now once further has had have was is ")
         || g_str_has_suffix (lower_at (text, token), "ly");
}

static gboolean
is_owner (const Text *text, const PrecisCastName *name)
{
  return name->end < text->document->n_tokens && is_one_of (text, name->end, " 's ' ’s ’ ");
}

static PrecisSubject
take_name (const Text *text, guint i)
{
  const PrecisCastName *name = precis_cast_get (text->cast, i);

  return (PrecisSubject) { PRECIS_SUBJECT_NAME, { name->first, name->end }, i };
}

/* The first or last name within @stretch that owns nothing; persons only if asked for. */
static PrecisSubject
find_name (const Text *text, PrecisStretch stretch, gboolean persons, gboolean last)
{
  PrecisSubject found = { PRECIS_SUBJECT_NONE };
  const PrecisCastName *name;

  for (guint i = precis_cast_find (text->cast, stretch.first);
       (name = precis_cast_get (text->cast, i)) && name->end <= stretch.end; i++)
    {
      if (is_owner (text, name) || (persons && !name->is_person))
        continue;
      found = take_name (text, i);
      if (!last)
        break;
    }
  return found;
}

/* Whether more than a noun phrase stands there: another verb, a pronoun, the end of a quotation. */
static gboolean
holds_clause (const Text *text, PrecisStretch stretch)
{
  for (guint32 i = stretch.first + 1; i < stretch.end; i++)
    if ((precis_word_class (precis_document_word (text->document, i))
         & (PRECIS_WORD_REPORTING | PRECIS_WORD_PRONOUN | PRECIS_WORD_PERSONAL))
        || is_one_of (text, i, " and but when before after while who \" “ ” "))
      return TRUE;
  return FALSE;
}

/* Cuts a phrase for people out of a stretch: without what leads up to it ("in a statement the ministry") or
 * follows. */
static PrecisSubject
take_phrase (const Text *text, PrecisStretch stretch)
{
  static const char articles[] = " the a an one another his her their its some ";

  while (stretch.first < stretch.end
         && (is_pause (text, stretch.first) || is_one_of (text, stretch.first, " \" ” ")))
    stretch.first++;
  if (stretch.first < stretch.end && is_grammar (text, stretch.first))
    while (stretch.first < stretch.end && !is_one_of (text, stretch.first, articles))
      stretch.first++;
  while (stretch.first < stretch.end && is_between (text, stretch.end - 1))
    stretch.end--;
  if (stretch.first >= stretch.end || stretch.end - stretch.first > MAX_PHRASE
      || is_grammar (text, stretch.end - 1) || holds_clause (text, stretch))
    return (PrecisSubject) { PRECIS_SUBJECT_NONE };
  return (PrecisSubject) { PRECIS_SUBJECT_PHRASE, stretch };
}

/* Whether a name is the whole of a noun phrase, not the end of a longer one: "a source at the ministry". */
static gboolean
is_alone (const Text *text, PrecisStretch clause, PrecisStretch name)
{
  static const char prepositions[] = " of in at for from by with within inside near ";
  guint32 before = name.first;

  if (before > clause.first && is_one_of (text, before - 1, " the "))
    before--;
  return before == clause.first || !is_one_of (text, before - 1, prepositions);
}

/* The clause that ends with @stretch: what follows the last comma or the like. */
static PrecisStretch
last_clause (const Text *text, PrecisStretch stretch)
{
  for (guint32 i = stretch.end; i-- > stretch.first;)
    if (is_pause (text, i))
      return (PrecisStretch) { i + 1, stretch.end };
  return stretch;
}

/* What comes before the first comma or the like. */
static PrecisStretch
first_clause (const Text *text, PrecisStretch stretch)
{
  while (stretch.first < stretch.end && is_pause (text, stretch.first))
    stretch.first++;
  for (guint32 i = stretch.first; i < stretch.end; i++)
    if (is_pause (text, i))
      stretch.end = i;
  return stretch;
}

/* Who stands before a verb at the end of @stretch: "Ms. Ostrov", "Ms. Ostrov, who heads the bank,", "she",
 * "the banker". */
static PrecisSubject
find_before_verb (const Text *text, PrecisStretch stretch)
{
  PrecisSubject subject;
  PrecisStretch clause;

  while (stretch.first < stretch.end && is_between (text, stretch.end - 1))
    stretch.end--;
  if (stretch.first >= stretch.end)
    return (PrecisSubject) { PRECIS_SUBJECT_NONE };
  if (is_pronoun (text, stretch.end - 1))
    return (PrecisSubject) { PRECIS_SUBJECT_PRONOUN, { stretch.end - 1, stretch.end } };
  if (is_pause (text, stretch.end - 1))
    {
      subject = find_name (text, stretch, TRUE, FALSE);
      return subject.kind ? subject : take_phrase (text, first_clause (text, stretch));
    }
  clause = last_clause (text, stretch);
  subject = find_name (text, clause, TRUE, TRUE);
  if (subject.kind)
    return subject;
  subject = find_name (text, clause, FALSE, TRUE);
  if (subject.kind && subject.tokens.end == stretch.end && is_alone (text, clause, subject.tokens))
    return subject;
  return take_phrase (text, clause);
}

/* Where the noun phrase that begins a stretch ends. */
static guint32
end_of_phrase (const Text *text, PrecisStretch stretch, const char *stops)
{
  guint32 i = stretch.first;

  while (i < stretch.end && i - stretch.first < MAX_PHRASE
         && !is_pause (text, i) && !is_one_of (text, i, stops))
    i++;
  return i;
}

/* Who stands after a verb: "the bank's head, Ingrid Ostrov", "Ms. Ostrov, who …", "she", "the banker on
 * Monday". */
static PrecisSubject
find_after_verb (const Text *text, PrecisStretch stretch)
{
  PrecisStretch head = stretch, phrase = stretch, rest = stretch;
  PrecisSubject subject;

  if (stretch.first >= stretch.end)
    return (PrecisSubject) { PRECIS_SUBJECT_NONE };
  if (is_pronoun (text, stretch.first))
    return (PrecisSubject) { PRECIS_SUBJECT_PRONOUN, { stretch.first, stretch.first + 1 } };
  head.end = end_of_phrase (text, stretch, " who that of in at on during after when as for to from with . ");
  phrase.end = end_of_phrase (text, stretch, " who that on during after when as . ");
  subject = find_name (text, head, TRUE, TRUE);
  if (subject.kind)
    return subject;
  rest.first = phrase.end;
  rest.end = MIN (stretch.end, phrase.end + MAX_PHRASE);
  subject = find_name (text, rest, TRUE, FALSE);
  if (subject.kind && subject.tokens.first <= rest.first + 1)
    return subject;
  subject = find_name (text, head, FALSE, TRUE);
  return subject.kind && subject.tokens.end == head.end ? subject : take_phrase (text, phrase);
}

/**
 * precis_attribution_signature:
 * @document: a document
 * @cast: its names
 * @stretch: what follows a quotation, up to the end of the sentence
 *
 * Reads who spoke from a dash and a name after the quotation: "— X".
 *
 * Returns: who spoke, perhaps nobody
 */
PrecisSubject
precis_attribution_signature (const PrecisDocument *document, const PrecisCast *cast, PrecisStretch stretch)
{
  const Text text = { document, cast };
  PrecisStretch signature = { stretch.first + 1, MIN (stretch.end, stretch.first + 1 + MAX_PHRASE) };
  PrecisSubject subject;

  if (signature.first >= signature.end || !is_one_of (&text, stretch.first, " -- – — ― - ")
      || !(document->tokens[signature.first].flags & PRECIS_TOKEN_CAPITALISED))
    return (PrecisSubject) { PRECIS_SUBJECT_NONE };
  subject = find_name (&text, signature, TRUE, FALSE);
  signature.end = end_of_phrase (&text, signature, " . ");
  return subject.kind ? subject : (PrecisSubject) { PRECIS_SUBJECT_PHRASE, signature };
}

/**
 * precis_attribution_after:
 * @document: a document
 * @cast: its names
 * @stretch: what follows a quotation, up to the end of the sentence
 *
 * Reads who spoke from what follows: "said X", "X said", "— X".
 *
 * Returns: who spoke, perhaps nobody
 */
PrecisSubject
precis_attribution_after (const PrecisDocument *document, const PrecisCast *cast, PrecisStretch stretch)
{
  const Text text = { document, cast };
  guint32 limit = MIN (stretch.end, stretch.first + MAX_TO_VERB);
  gboolean inverted = TRUE; /* nothing that could be a subject stands before the verb */
  PrecisSubject subject = precis_attribution_signature (document, cast, stretch);

  for (guint32 verb = stretch.first; verb < limit && !subject.kind; verb++)
    {
      if (!is_reporting (&text, verb))
        inverted = inverted && (is_pause (&text, verb) || is_between (&text, verb));
      else if (inverted)
        return find_after_verb (&text, (PrecisStretch) { verb + 1, stretch.end });
      else
        subject = find_before_verb (&text, (PrecisStretch) { stretch.first, verb });
    }
  return subject;
}

/**
 * precis_attribution_before:
 * @document: a document
 * @cast: its names
 * @stretch: what leads up to a quotation, from the beginning of its sentence
 *
 * Reads who spoke from what leads up to the quotation: "X said:", "according to X,", "was told by X that".
 *
 * Returns: who spoke, perhaps nobody
 */
PrecisSubject
precis_attribution_before (const PrecisDocument *document, const PrecisCast *cast, PrecisStretch stretch)
{
  const Text text = { document, cast };
  PrecisSubject subject = { PRECIS_SUBJECT_NONE };
  gboolean reported = FALSE;

  for (guint32 verb = stretch.end; !subject.kind && verb-- > stretch.first;)
    {
      if (!is_reporting (&text, verb))
        continue;
      reported = TRUE;
      if (verb + 1 < stretch.end
          && is_one_of (&text, verb + 1, is_one_of (&text, verb, " according ") ? " to " : " by "))
        return find_after_verb (&text, (PrecisStretch) { verb + 2, stretch.end });
      if (verb == stretch.first)
        return find_after_verb (&text, (PrecisStretch) { verb + 1, stretch.end });
      subject = find_before_verb (&text, (PrecisStretch) { stretch.first, verb });
    }
  return subject.kind || !reported ? subject : find_name (&text, stretch, FALSE, FALSE);
}

/**
 * precis_attribution_actor:
 * @document: a document
 * @cast: its names
 * @stretch: what leads up to a quotation, from the beginning of its sentence
 *
 * Where no verb reports speech, who acts in the sentence is the best guess: "X attacked the “…”".
 *
 * Returns: the person, perhaps nobody
 */
PrecisSubject
precis_attribution_actor (const PrecisDocument *document, const PrecisCast *cast, PrecisStretch stretch)
{
  const Text text = { document, cast };
  PrecisSubject subject = find_name (&text, stretch, TRUE, FALSE);

  if (!subject.kind && stretch.first < stretch.end && is_pronoun (&text, stretch.first))
    subject = (PrecisSubject) { PRECIS_SUBJECT_PRONOUN, { stretch.first, stretch.first + 1 } };
  return subject;
}
