/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"
#include "precis-gazetteer.h"
#include "precis-name-form.h"

G_BEGIN_DECLS

/**
 * PrecisNameWordFlags:
 * @PRECIS_NAME_WORD_LOWER: the document has the word in lower case
 * @PRECIS_NAME_WORD_CAPITAL: the document has it with a capital within a sentence, where only names have one
 *
 * How a word is written elsewhere in the document: what tells "Brown said" from "Brown bears".
 */
typedef enum
{
  PRECIS_NAME_WORD_LOWER   = 1 << 0,
  PRECIS_NAME_WORD_CAPITAL = 1 << 1,
} PrecisNameWordFlags;

/**
 * PrecisNameSentenceFlags:
 * @PRECIS_NAME_SENTENCE_CAPS: hardly a small letter: capitals tell nothing
 * @PRECIS_NAME_SENTENCE_TITLE: most words begin with a capital, as in a headline
 */
typedef enum
{
  PRECIS_NAME_SENTENCE_CAPS  = 1 << 0,
  PRECIS_NAME_SENTENCE_TITLE = 1 << 1,
} PrecisNameSentenceFlags;

/**
 * PrecisNameCell:
 * @form: index into the sheet's forms
 * @listed_first: kinds of the listed phrases that begin with this token
 * @listed_within: kinds of the listed phrases that go on with it
 * @listed_run: of the first token of a run of capitalised tokens: kinds of the lists that have the whole run
 * @run_first: first token of the run of capitalised tokens that it stands in
 * @run_last: last token of that run; before @run_first if it stands in none
 *
 * A token of the document.
 */
typedef struct
{
  guint32 form;
  guint32 listed_first;
  guint32 listed_within;
  guint32 listed_run;
  guint32 run_first;
  guint32 run_last;
} PrecisNameCell;

/**
 * PrecisNameSheet:
 * @document: (borrowed): the document
 * @forms: its distinct forms; the first stands for what is beyond the ends of a sentence
 * @cells: one for each token
 * @steps: PrecisNameStep, one for each token
 * @word_flags: PrecisNameWordFlags, one for each of the document's words
 * @sentence_flags: PrecisNameSentenceFlags, one for each sentence
 *
 * What the features of a document's tokens are made from.
 */
typedef struct
{
  const PrecisDocument *document;
  PrecisNameForm       *forms;
  guint32               n_forms;
  PrecisNameCell       *cells;
  guint8               *steps;
  guint8               *word_flags;
  guint8               *sentence_flags;
} PrecisNameSheet;

#define PRECIS_NAME_NO_WORD G_MAXUINT32

guint32         *precis_name_sheet_match_words (PrecisNameSheet *title, const PrecisNameSheet *text);
PrecisNameSheet *precis_name_sheet_new  (const PrecisDocument *document, const PrecisGazetteer *gazetteer);
void             precis_name_sheet_free (PrecisNameSheet *self);

static inline const PrecisNameForm *
precis_name_sheet_form (const PrecisNameSheet *self, guint32 token)
{
  return &self->forms[self->cells[token].form];
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisNameSheet, precis_name_sheet_free)

G_END_DECLS
