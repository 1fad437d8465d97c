/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-gazetteer.h"
#include "precis-name-form.h"
#include "precis-name-hash.h"

#define MAX_SHAPE     24 /* changes of the kind of character that a shape tells apart */
#define MAX_STEP_WORD 7  /* bytes of the longest word that has a step of its own */

typedef struct
{
  guint upper, lower, digits, stops, hyphens, others;
  gboolean begins_upper, ends_stop, begins_sign;
} Letters;

/* What decomposition leaves as it is, and the typographic signs that have a plain one. */
static const char *
plain_equivalent (gunichar c)
{
  switch (c)
    {
    case 0x2018: case 0x2019: case 0x02bc: return "'";
    case 0x201c: case 0x201d: case 0x201e: case 0x00ab: case 0x00bb: return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: return "-";
    case 0x00df: return "ss";
    case 0x00e6: return "ae";
    case 0x00f8: return "o";
    case 0x0111: case 0x00f0: return "d";
    case 0x0131: return "i";
    case 0x0142: return "l";
    case 0x0153: return "oe";
    case 0x00fe: return "th";
    default: return NULL;
    }
}

static void
fold (const char *lower, GString *out)
{
  g_autofree char *apart = g_utf8_normalize (lower, -1, G_NORMALIZE_NFD);

  for (const char *p = apart ? apart : lower; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *plain = c < 0x80 ? NULL : plain_equivalent (c);

      if (plain)
        g_string_append (out, plain);
      else if (c < 0x80 || !g_unichar_ismark (c))
        g_string_append_unichar (out, c);
    }
}

static gboolean
is_ascii (const char *text)
{
  for (; *text; text++)
    if (*text & 0x80)
      return FALSE;
  return TRUE;
}

/* The Penn Treebank writes quotation marks as `` and ''. */
static const char *
unify_quotes (const char *word)
{
  return g_str_equal (word, "``") || g_str_equal (word, "''") ? "\"" : word;
}

static void
count_letters (const char *text, gsize length, Letters *n)
{
  const char *end = text + length;

  memset (n, 0, sizeof *n);
  n->begins_sign = *text == '@' || *text == '#';
  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      n->ends_stop = c == '.';
      if (g_unichar_isupper (c) || g_unichar_istitle (c))
        {
          n->begins_upper |= p == text;
          n->upper++;
        }
      else if (g_unichar_isalpha (c))
        n->lower++;
      else if (g_unichar_isdigit (c))
        n->digits++;
      else if (c == '.')
        n->stops++;
      else if (c == '-')
        n->hyphens++;
      else
        n->others++;
    }
}

static PrecisNameClass
classify_capital (const Letters *n)
{
  if (n->digits)
    return PRECIS_NAME_CLASS_ALPHANUMERIC;
  if (!n->lower && n->stops)
    return PRECIS_NAME_CLASS_INITIALS;
  if (!n->lower)
    return n->upper == 1 ? PRECIS_NAME_CLASS_LETTER : PRECIS_NAME_CLASS_ALL_CAPS;
  if (n->begins_upper && n->hyphens)
    return PRECIS_NAME_CLASS_CAPITAL_HYPHEN;
  return n->begins_upper && n->upper == 1 ? PRECIS_NAME_CLASS_CAPITAL : PRECIS_NAME_CLASS_MIXED;
}

static PrecisNameClass
classify (const char *text, gsize length)
{
  Letters n;

  count_letters (text, length, &n);
  if (n.begins_sign && length > 1)
    return PRECIS_NAME_CLASS_ADDRESS;
  if (g_strstr_len (text, length, "://") || (length > 4 && strncmp (text, "www.", 4) == 0))
    return PRECIS_NAME_CLASS_ADDRESS;
  if (n.upper)
    return classify_capital (&n);
  if (n.lower && !n.digits)
    return n.hyphens ? PRECIS_NAME_CLASS_LOWER_HYPHEN : PRECIS_NAME_CLASS_LOWER;
  return n.digits ? PRECIS_NAME_CLASS_NUMBER : PRECIS_NAME_CLASS_PUNCTUATION;
}

static char
shape_of (gunichar c)
{
  if (g_unichar_isupper (c))
    return 'X';
  if (g_unichar_isalpha (c))
    return 'x';
  if (g_unichar_isdigit (c))
    return '0';
  return c < 0x80 ? (char) c : '?';
}

/* Runs of the same kind count as two: "Xx", "XX", "Xxx" are three shapes, "Xxx" and "Xxxx" are one. */
static guint64
hash_shape (const char *text, gsize length)
{
  char shape[MAX_SHAPE];
  guint n = 0;

  for (const char *p = text; p < text + length && n < MAX_SHAPE; p = g_utf8_next_char (p))
    {
      char s = shape_of (g_utf8_get_char (p));

      if (n < 2 || shape[n - 1] != s || shape[n - 2] != s)
        shape[n++] = s;
    }
  return precis_name_hash_text (shape, n);
}

/* The small words and signs that stand in names and between them. */
static PrecisNameStep
judge_step (const char *word, gsize length, PrecisNameClass class)
{
  static const struct
  {
    PrecisNameStep step;
    const char    *words[30];
  } rows[] = {
    { PRECIS_NAME_STEP_OF, { "of" } },
    { PRECIS_NAME_STEP_AND, { "and", "&" } },
    { PRECIS_NAME_STEP_ARTICLE, { "the", "a", "an" } },
    { PRECIS_NAME_STEP_PREPOSITION, { "for", "in", "on", "to", "at", "by", "with", "from", "against", "under" } },
    { PRECIS_NAME_STEP_PARTICLE, { "de", "da", "di", "do", "du", "del", "della", "des", "dos", "das", "la", "le", "les",
                                   "el", "al", "bin", "ibn", "ben", "von", "van", "der", "den", "ul", "e", "y" } },
    { PRECIS_NAME_STEP_POSSESSIVE, { "'s", "'" } },
    { PRECIS_NAME_STEP_COMMA, { "," } },
    { PRECIS_NAME_STEP_HYPHEN, { "-", "--", "/" } },
    { PRECIS_NAME_STEP_STOP, { ".", "!", "?", ";", ":" } },
    { PRECIS_NAME_STEP_QUOTE, { "\"" } },
    { PRECIS_NAME_STEP_BRACKET, { "(", ")", "[", "]" } },
  };

  if (length > MAX_STEP_WORD || precis_name_class_is_capital (class))
    return PRECIS_NAME_STEP_CLASS + class;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint k = 0; rows[i].words[k]; k++)
      if (*rows[i].words[k] == *word && strcmp (rows[i].words[k], word) == 0)
        return rows[i].step;
  return PRECIS_NAME_STEP_CLASS + class;
}

static void
hash_parts (PrecisNameForm *self, const char *word)
{
  gsize length = strlen (word);

  self->word = precis_name_hash_text (word, length);
  self->step = judge_step (word, length, self->class);
  for (gsize k = 0; k < G_N_ELEMENTS (self->prefix); k++)
    self->prefix[k] = precis_name_hash_text (word, MIN (length, 3 + k));
  for (gsize k = 0; k < G_N_ELEMENTS (self->suffix); k++)
    self->suffix[k] = precis_name_hash_text (word + length - MIN (length, 2 + k), MIN (length, 2 + k));
}

/**
 * precis_name_form_init:
 * @self: (out): the form; what the lists know of it is left empty
 * @surface: the token as it stands in the text, UTF-8
 * @length: bytes of @surface, at least 1
 * @lower: the token in lower case, as in PrecisWord
 *
 * Works out what a token's letters tell. Any thread.
 */
void
precis_name_form_init (PrecisNameForm *self, const char *surface, gsize length, const char *lower)
{
  memset (self, 0, sizeof *self);
  self->class = classify (surface, length);
  self->shape = hash_shape (surface, length);
  if (is_ascii (lower))
    hash_parts (self, unify_quotes (lower));
  else
    {
      g_autoptr (GString) plain = g_string_new (NULL);

      fold (lower, plain);
      hash_parts (self, plain->str);
    }
}

/**
 * precis_name_form_enlist:
 * @self: a form
 * @kinds: kinds of the lists that have its word
 * @longest: number of words of the longest listed phrase that begins with it
 *
 * Adds what the lists know.
 */
void
precis_name_form_enlist (PrecisNameForm *self, guint32 kinds, guint longest)
{
  static const struct
  {
    guint32        kind;
    PrecisNameStep step;
  } rows[] = {
    { PRECIS_LIST_BIT (TITLE), PRECIS_NAME_STEP_TITLE },
    { PRECIS_LIST_BIT (ORG_HEAD), PRECIS_NAME_STEP_ORG_HEAD },
    { PRECIS_LIST_BIT (PLACE_HEAD), PRECIS_NAME_STEP_PLACE_HEAD },
    { PRECIS_LIST_BIT (EVENT_HEAD), PRECIS_NAME_STEP_EVENT_HEAD },
    { PRECIS_LIST_BIT (DEMONYM), PRECIS_NAME_STEP_DEMONYM },
    { PRECIS_LIST_BIT (COUNTRY), PRECIS_NAME_STEP_COUNTRY },
    { PRECIS_LIST_BIT (GIVEN_NAME), PRECIS_NAME_STEP_GIVEN_NAME },
  };

  self->kinds = kinds;
  self->longest = MIN (longest, G_MAXUINT8);
  for (guint i = 0; i < G_N_ELEMENTS (rows) && precis_name_class_is_capital (self->class); i++)
    if (kinds & rows[i].kind)
      {
        self->step = rows[i].step;
        return;
      }
}

/**
 * precis_name_word_hash:
 * @lower: a word in lower case
 *
 * Hashes a word as PrecisNameForm does, so that "Zürich" is found where a list has "Zurich".
 *
 * Returns: the hash
 */
guint64
precis_name_word_hash (const char *lower)
{
  PrecisNameForm form;

  precis_name_form_init (&form, lower, strlen (lower), lower);
  return form.word;
}
