/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-hash.h"
#include "precis-name-sheet.h"

#define MIN_TITLE_WORDS 3 /* fewer capitalised words make no headline */
#define MAX_PARTS       4 /* of a word with hyphens that are looked up */

static gboolean
is_capital (const PrecisNameSheet *self, guint32 token)
{
  return precis_name_class_is_capital (precis_name_sheet_form (self, token)->class);
}

/* "Gallo-Ortega" is in no list, but both of its parts are. */
static guint32
find_parts (const PrecisGazetteer *gazetteer, const char *lower)
{
  g_auto (GStrv) parts = g_strsplit (lower, "-", MAX_PARTS);
  guint32 kinds = 0;

  for (guint i = 0; parts[i]; i++)
    if (*parts[i])
      kinds |= precis_gazetteer_find (gazetteer, precis_name_word_hash (parts[i]), NULL);
  return kinds & ~PRECIS_LIST_BIT (WORD);
}

static guint32
add_form (PrecisNameSheet *self, const PrecisGazetteer *gazetteer, const PrecisToken *token)
{
  PrecisNameForm *form = &self->forms[self->n_forms];
  guint longest = 0;
  guint32 kinds;

  precis_name_form_init (form, self->document->text + token->span.start, token->span.end - token->span.start,
                         self->document->words[token->word].lower);
  kinds = precis_gazetteer_find (gazetteer, form->word, &longest);
  if (!kinds && form->class == PRECIS_NAME_CLASS_CAPITAL_HYPHEN)
    kinds = find_parts (gazetteer, self->document->words[token->word].lower);
  precis_name_form_enlist (form, kinds, longest);
  return self->n_forms++;
}

/* An open hash table of twice as many places as there are tokens, so that it is never full. */
static void
fill_forms (PrecisNameSheet *self, const PrecisGazetteer *gazetteer)
{
  const PrecisDocument *document = self->document;
  guint32 mask = (1u << (g_bit_storage (document->n_tokens) + 1)) - 1;
  g_autofree guint32 *places = g_new0 (guint32, (gsize) mask + 1);
  g_autofree guint64 *hashes = g_new0 (guint64, (gsize) document->n_tokens + 1);

  self->forms = g_new (PrecisNameForm, (gsize) document->n_tokens + 1);
  precis_name_form_init (&self->forms[0], "|", 1, "|");
  self->forms[0].class = PRECIS_NAME_CLASS_EDGE;
  self->n_forms = 1;
  for (guint32 i = 0; i < document->n_tokens; i++)
    {
      const PrecisToken *token = &document->tokens[i];
      guint64 hash = precis_name_hash_text (document->text + token->span.start, token->span.end - token->span.start);
      guint32 at = (guint32) hash & mask;

      while (places[at] && hashes[places[at]] != hash)
        at = (at + 1) & mask;
      if (!places[at])
        {
          places[at] = add_form (self, gazetteer, token);
          hashes[places[at]] = hash;
        }
      self->cells[i].form = places[at];
      self->steps[i] = self->forms[places[at]].step;
    }
}

/* The leftmost longest phrase of each kind counts. */
static void
mark_phrases (PrecisNameSheet *self, const PrecisGazetteer *gazetteer, guint32 first, guint32 end)
{
  const PrecisNameForm *form = precis_name_sheet_form (self, first);
  guint32 n = MIN (form->longest, end - first), found = self->cells[first].listed_within;
  guint64 phrase[PRECIS_MAX_LISTED_WORDS + 1] = { 0 };

  for (guint32 k = 0; k < n; k++)
    phrase[k + 1] = precis_name_hash_phrase (phrase[k], precis_name_sheet_form (self, first + k)->word);
  for (guint32 k = n; k > 0; k--)
    {
      guint32 kinds = k > 1 ? precis_gazetteer_find (gazetteer, phrase[k], NULL) : form->kinds;

      kinds &= ~found;
      found |= kinds;
      self->cells[first].listed_first |= kinds;
      for (guint32 i = 1; i < k; i++)
        self->cells[first + i].listed_within |= kinds;
    }
}

static guint32
find_run (const PrecisNameSheet *self, const PrecisGazetteer *gazetteer, guint32 first, guint32 end)
{
  guint64 phrase = 0;

  if (end - first > PRECIS_MAX_LISTED_WORDS)
    return 0;
  for (guint32 i = first; i < end; i++)
    phrase = precis_name_hash_phrase (phrase, precis_name_sheet_form (self, i)->word);
  return precis_gazetteer_find (gazetteer, phrase, NULL);
}

static void
mark_runs (PrecisNameSheet *self, const PrecisGazetteer *gazetteer, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end;)
    {
      guint32 from = i;

      while (i < end && is_capital (self, i))
        i++;
      for (guint32 k = from; k < i; k++)
        {
          self->cells[k].run_first = from;
          self->cells[k].run_last = i - 1;
        }
      if (i > from)
        self->cells[from].listed_run = find_run (self, gazetteer, from, i);
      else
        {
          self->cells[i].run_first = 1;
          self->cells[i++].run_last = 0;
        }
    }
}

static guint8
judge_sentence (const PrecisNameSheet *self, guint32 first, guint32 end)
{
  guint capitals = 0, all_caps = 0, lower = 0;

  for (guint32 i = first; i < end; i++)
    {
      guint8 class = precis_name_sheet_form (self, i)->class;

      all_caps += class == PRECIS_NAME_CLASS_ALL_CAPS;
      capitals += precis_name_class_is_capital (class);
      lower += class == PRECIS_NAME_CLASS_LOWER || class == PRECIS_NAME_CLASS_LOWER_HYPHEN;
    }
  if (all_caps > 1 && all_caps > 2 * lower && 2 * all_caps > capitals)
    return PRECIS_NAME_SENTENCE_CAPS;
  return capitals >= MIN_TITLE_WORDS && capitals > lower ? PRECIS_NAME_SENTENCE_TITLE : 0;
}

/* A capital counts only where a small letter could stand: not first, and not after a quotation mark or colon. */
static void
note_words (PrecisNameSheet *self, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end; i++)
    {
      guint8 class = precis_name_sheet_form (self, i)->class;
      guint8 *flags = &self->word_flags[self->document->tokens[i].word];

      if (class == PRECIS_NAME_CLASS_LOWER)
        *flags |= PRECIS_NAME_WORD_LOWER;
      else if (i > first && precis_name_class_is_capital (class)
               && precis_name_sheet_form (self, i - 1)->class != PRECIS_NAME_CLASS_PUNCTUATION)
        *flags |= PRECIS_NAME_WORD_CAPITAL;
    }
}

/**
 * precis_name_sheet_new:
 * @document: a document, borrowed
 * @gazetteer: lists of names
 *
 * Lays a document out for its features. Linear in its length. Any thread.
 *
 * Returns: (transfer full): the sheet
 */
PrecisNameSheet *
precis_name_sheet_new (const PrecisDocument *document, const PrecisGazetteer *gazetteer)
{
  PrecisNameSheet *self = g_new0 (PrecisNameSheet, 1);

  self->document = document;
  self->cells = g_new0 (PrecisNameCell, (gsize) document->n_tokens + 1);
  self->steps = g_new0 (guint8, (gsize) document->n_tokens + 1);
  self->word_flags = g_new0 (guint8, (gsize) document->n_words + 1);
  self->sentence_flags = g_new0 (guint8, (gsize) document->n_sentences + 1);
  fill_forms (self, gazetteer);
  for (guint32 s = 0; s < document->n_sentences; s++)
    {
      guint32 first = document->sentences[s].first, end = first + document->sentences[s].n_tokens;

      for (guint32 i = first; i < end; i++)
        if (is_capital (self, i))
          mark_phrases (self, gazetteer, i, end);
      mark_runs (self, gazetteer, first, end);
      self->sentence_flags[s] = judge_sentence (self, first, end);
      if (!self->sentence_flags[s])
        note_words (self, first, end);
    }
  return self;
}

/**
 * precis_name_sheet_match_words:
 * @title: a title
 * @text: the text below it
 *
 * Looks the words of a title up in its text, and takes over how they are written there: most words of a title have a
 * capital.
 *
 * Returns: (transfer full): for each of the title's words its number in the text, or %PRECIS_NAME_NO_WORD
 */
guint32 *
precis_name_sheet_match_words (PrecisNameSheet *title, const PrecisNameSheet *text)
{
  const PrecisDocument *document = title->document;
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  guint32 *words = g_new (guint32, (gsize) document->n_words + 1);

  for (guint32 i = 0; i < document->n_words; i++)
    {
      words[i] = PRECIS_NAME_NO_WORD;
      g_hash_table_insert (numbers, (gpointer) document->words[i].lower, GUINT_TO_POINTER (i + 1));
    }
  for (guint32 i = 0; i < text->document->n_words; i++)
    {
      guint found = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, text->document->words[i].lower));

      if (found == 0)
        continue;
      words[found - 1] = i;
      title->word_flags[found - 1] |= text->word_flags[i];
    }
  return words;
}

void
precis_name_sheet_free (PrecisNameSheet *self)
{
  g_free (self->forms);
  g_free (self->cells);
  g_free (self->steps);
  g_free (self->word_flags);
  g_free (self->sentence_flags);
  g_free (self);
}
