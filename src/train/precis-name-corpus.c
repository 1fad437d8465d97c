/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-error.h"
#include "precis-name-corpus.h"
#include "precis-name-form.h"
#include "precis-name-lattice.h"

#define OTHER_NAME 99 /* a tag that only says that there is a name of none of the core types */

static const char * const type_names[PRECIS_N_NAME_TYPES] = { "PER", "ORG", "LOC", "EVT", "MISC" };

/* One document while it is read: its sentences and, one for each token, its labels. */
typedef struct
{
  GPtrArray *texts; /* PrecisNameText: what was read */
  PrecisNameTrust trust;
  gboolean tells_others;
  guint origin;
  float weight;
  GPtrArray *sentences; /* of GPtrArray of char * */
  GPtrArray *tokens;    /* of the sentence that is being read */
  GArray    *labels;    /* guint8 */
} Draft;

static void
end_sentence (Draft *draft)
{
  if (draft->tokens->len == 0)
    return;
  g_ptr_array_add (draft->tokens, NULL);
  g_ptr_array_add (draft->sentences, draft->tokens);
  draft->tokens = g_ptr_array_new_with_free_func (g_free);
}

static PrecisDocument *
make_document (Draft *draft)
{
  g_autofree const char * const **sentences = g_new0 (const char * const *, draft->sentences->len + 1);

  for (guint i = 0; i < draft->sentences->len; i++)
    sentences[i] = (const char * const *) ((GPtrArray *) draft->sentences->pdata[i])->pdata;
  return precis_document_new_from_tokens (sentences);
}

static guint16
allow_others (void)
{
  guint16 allowed = 1 << PRECIS_NAME_LABEL_OUT;

  for (guint t = PRECIS_NAME_EVT; t <= PRECIS_NAME_MISC; t++)
    allowed |= 1 << PRECIS_NAME_LABEL_BEGIN (t) | 1 << PRECIS_NAME_LABEL_WITHIN (t);
  return allowed;
}

static gboolean
is_capital (const PrecisDocument *document, guint32 token)
{
  PrecisSpan span = document->tokens[token].span;
  PrecisNameForm form;

  precis_name_form_init (&form, document->text + span.start, span.end - span.start,
                         precis_document_word (document, token)->lower);
  return precis_name_class_is_capital (form.class);
}

/* Where the set tells other names at all, what it leaves out is none; else any capitalised word may be one. */
static void
allow_labels (PrecisNameText *text, const Draft *draft)
{
  const GArray *labels = draft->labels;

  text->allowed = g_new (guint16, labels->len + 1);
  for (guint i = 0; i < labels->len; i++)
    {
      guint8 label = g_array_index (labels, guint8, i);
      gboolean open = label == OTHER_NAME
                      || (label == PRECIS_NAME_LABEL_OUT && draft->trust == PRECIS_NAME_TRUST_CORE
                          && !draft->tells_others && is_capital (text->document, i));

      text->allowed[i] = open ? allow_others () : (guint16) (1 << label);
    }
}

static void
end_document (Draft *draft)
{
  PrecisNameText *text;

  end_sentence (draft);
  if (draft->sentences->len == 0)
    return;
  text = g_new0 (PrecisNameText, 1);
  text->document = make_document (draft);
  text->origin = draft->origin;
  text->weight = draft->weight;
  g_assert (text->document->n_tokens == draft->labels->len);
  allow_labels (text, draft);
  g_ptr_array_add (draft->texts, text);
  g_ptr_array_set_size (draft->sentences, 0);
  g_array_set_size (draft->labels, 0);
}

/* A tag's label; a WITHIN that goes on with nothing begins. */
static gboolean
read_tag (const char *tag, guint8 before, PrecisNameTrust trust, guint8 *label)
{
  if (g_str_equal (tag, "O"))
    {
      *label = PRECIS_NAME_LABEL_OUT;
      return TRUE;
    }
  for (guint t = 0; t < PRECIS_N_NAME_TYPES && (g_str_has_prefix (tag, "B-") || g_str_has_prefix (tag, "I-")); t++)
    if (g_str_equal (tag + 2, type_names[t]))
      {
        gboolean goes_on = *tag == 'I' && (before == PRECIS_NAME_LABEL_BEGIN (t)
                                           || before == PRECIS_NAME_LABEL_WITHIN (t));

        *label = goes_on ? PRECIS_NAME_LABEL_WITHIN (t) : PRECIS_NAME_LABEL_BEGIN (t);
        if (trust == PRECIS_NAME_TRUST_CORE && t >= PRECIS_NAME_EVT)
          *label = OTHER_NAME;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_token (Draft *draft, char *line)
{
  char *tab = strrchr (line, '\t');
  guint8 label, before = PRECIS_NAME_LABEL_OUT;

  if (!tab || tab == line)
    return FALSE;
  if (draft->tokens->len)
    before = g_array_index (draft->labels, guint8, draft->labels->len - 1);
  if (!read_tag (tab + 1, before, draft->trust, &label))
    return FALSE;
  g_ptr_array_add (draft->tokens, g_strndup (line, strcspn (line, "\t")));
  g_array_append_val (draft->labels, label);
  return TRUE;
}

static gboolean
read_lines (Draft *draft, char **lines, GError **error)
{
  for (guint n = 0; lines[n]; n++)
    if (g_str_has_prefix (lines[n], "-DOCSTART-"))
      end_document (draft);
    else if (lines[n][0] == '\0')
      end_sentence (draft);
    else if (!read_token (draft, lines[n]))
      {
        g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, "Line %u is no token with a tag.", n + 1);
        return FALSE;
      }
  end_document (draft);
  return TRUE;
}

/**
 * precis_name_corpus_read:
 * @texts: (element-type PrecisNameText): where to append the documents
 * @path: a file of tokens, one a line, a tab and a BIO tag after it; an empty line after each sentence, "-DOCSTART-"
 *   before each document
 * @trust: what its annotation may teach
 * @origin: 0, or a number for the set if some of its habits are its own
 * @weight: what its documents count
 * @error: %PRECIS_ERROR_MALFORMED for another format, or of reading the file
 *
 * Returns: whether it was read
 */
gboolean
precis_name_corpus_read (GPtrArray *texts, const char *path, PrecisNameTrust trust, guint origin, float weight,
                         GError **error)
{
  Draft draft = { .texts = texts, .trust = trust, .origin = origin, .weight = weight };
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  gboolean good;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  lines = g_strsplit (text, "\n", -1);
  draft.sentences = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  draft.tokens = g_ptr_array_new_with_free_func (g_free);
  draft.labels = g_array_new (FALSE, FALSE, sizeof (guint8));
  draft.tells_others = strstr (text, "\tB-MISC\n") != NULL;
  good = read_lines (&draft, lines, error);
  if (!good)
    g_prefix_error (error, "%s: ", path);
  g_ptr_array_unref (draft.sentences);
  g_ptr_array_unref (draft.tokens);
  g_array_unref (draft.labels);
  return good;
}

void
precis_name_text_free (PrecisNameText *self)
{
  precis_document_free (self->document);
  g_free (self->allowed);
  g_free (self);
}
