/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-why.h"

#define MAX_CUES 4

/* They hint at something together with another word only. */
#define FUNCTION_WORDS                                                                                       \
  (PRECIS_CUE_BIT (PREPOSITION) | PRECIS_CUE_BIT (TO) | PRECIS_CUE_BIT (PRONOUN) | PRECIS_CUE_BIT (IS))

/* What a reader would call each class, the most telling first. Classes that only colour a sentence are not
   here. */
static const struct
{
  PrecisCue   cue;
  const char *label;
} labels[] = {
  { PRECIS_CUE_THREATEN, N_("threat") },
  { PRECIS_CUE_DEMAND, N_("demand") },
  { PRECIS_CUE_DEPEND, N_("condition") },
  { PRECIS_CUE_OPPOSE, N_("opposition") },
  { PRECIS_CUE_BLOCK, N_("obstacle") },
  { PRECIS_CUE_FAIL, N_("failure") },
  { PRECIS_CUE_WARN, N_("warning") },
  { PRECIS_CUE_DANGER, N_("danger") },
  { PRECIS_CUE_DISPUTE, N_("dispute") },
  { PRECIS_CUE_LACK, N_("lack") },
  { PRECIS_CUE_HARD, N_("difficulty") },
  { PRECIS_CUE_UNSURE, N_("open question") },
  { PRECIS_CUE_WORSEN, N_("worsening") },
  { PRECIS_CUE_HARM, N_("harm") },
  { PRECIS_CUE_RULE, N_("rule") },
  { PRECIS_CUE_FORCE, N_("force") },
  { PRECIS_CUE_DISEASE, N_("disease") },
  { PRECIS_CUE_NATURE, N_("natural hazard") },
  { PRECIS_CUE_CRIME, N_("crime") },
  { PRECIS_CUE_FALL, N_("decline") },
  { PRECIS_CUE_IF, N_("condition") },
  { PRECIS_CUE_MAY, N_("possibility") },
  { PRECIS_CUE_LIKELY, N_("forecast") },
  { PRECIS_CUE_WILL, N_("future") },
  { PRECIS_CUE_MUST, N_("necessity") },
  { PRECIS_CUE_NOT, N_("negation") },
  { PRECIS_CUE_STILL, N_("goes on") },
  { PRECIS_CUE_CONTRAST, N_("contrast") },
  { PRECIS_CUE_CLAIM, N_("accusation") },
  { PRECIS_CUE_COST, N_("cost") },
};

static const char *
find_label (guint64 classes)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (classes & PRECIS_CUE_BIT_OF (labels[i].cue))
      return _(labels[i].label);
  return NULL;
}

static guint
append_cues (const PrecisConcernText *text, guint32 sentence, PrecisSpan span, guint n_told, GString *why)
{
  const PrecisSentence *s = &text->document->sentences[sentence];

  for (guint32 i = s->first; i < s->first + s->n_tokens && n_told < MAX_CUES; i++)
    {
      const PrecisToken *token = &text->document->tokens[i];
      guint64 classes = text->cues->classes[i];
      const char *label = find_label (classes);

      if (!label || classes & FUNCTION_WORDS || !precis_span_contains (span, token->span))
        continue;
      if (n_told++ > 0)
        g_string_append (why, " + ");
      /* Translators: the kind of a hint, then the word that gives it: harm “destabilise” */
      g_string_append_printf (why, _("%s “%.*s”"), label, (int) (token->span.end - token->span.start),
                              text->document->text + token->span.start);
    }
  return n_told;
}

/**
 * precis_why_tell:
 * @text: a text, read for concerns
 * @sentence: the number of a sentence
 * @phrase: where in it the concern is told
 *
 * Says which words of the phrase speak for a concern; if none does, which of its sentence.
 *
 * Returns: (transfer full): a line for the user, empty if no single word decided
 */
char *
precis_why_tell (const PrecisConcernText *text, guint32 sentence, PrecisSpan phrase)
{
  GString *why = g_string_new (NULL);

  if (append_cues (text, sentence, phrase, 0, why) == 0)
    append_cues (text, sentence, text->document->sentences[sentence].span, 0, why);
  return g_string_free (why, FALSE);
}
