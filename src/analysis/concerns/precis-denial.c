/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-denial.h"
#include "precis-string.h"

/* Tokens between a verb of denial and what it denies: “dismissed as idle a report”. */
#define REACH 4

/* All in the order of strcmp(). */
static const char * const denying[] = { "denied", "denies", "deny", "denying", "discounted", "discounts", "dismissed",
                                        "dismisses", "dismissing", "refuted", "refutes" };
static const char * const reported[] = { "allegations", "claim", "claims", "concern", "concerns", "fear", "fears", "idea",
                                         "possibility", "prospect", "report", "reports", "rumour", "rumours",
                                         "speculation", "suggestion", "suggestions", "talk", "that", "warning",
                                         "warnings" };
static const char * const dangers[] = { "danger", "fear", "fears", "risk", "threat" };
static const char * const signs[] = { "evidence", "indication", "sign", "signs" };
static const char * const baseless[] = { "baseless", "groundless", "unfounded" };

#define IS_AMONG(text, token, list) is_among (text, token, list, G_N_ELEMENTS (list))

static const char *
word_at (const PrecisConcernText *text, guint32 token)
{
  return token < text->document->n_tokens ? precis_document_word (text->document, token)->lower : "";
}

static gboolean
is_among (const PrecisConcernText *text, guint32 token, const char * const *list, guint n)
{
  return precis_string_is_among (word_at (text, token), list, n);
}

static gboolean
is_word (const PrecisConcernText *text, guint32 token, const char *word)
{
  return g_str_equal (word_at (text, token), word);
}

/* “denied that”, “dismissed a report”; not “denied visas”, which stands in somebody's way. @end is that of the sentence. */
static gboolean
denies (const PrecisConcernText *text, guint32 token, guint32 end)
{
  if (is_word (text, token, "ruled") || is_word (text, token, "rules") || is_word (text, token, "ruling"))
    return is_word (text, token + 1, "out");
  if (!IS_AMONG (text, token, denying))
    return FALSE;
  for (guint32 i = token + 1; i < MIN (token + 1 + REACH, end); i++)
    if (IS_AMONG (text, i, reported))
      return TRUE;
  return FALSE;
}

/* “no danger of”; “no sign that”, unless it is of something wanted. */
static gboolean
misses (const PrecisConcernText *text, guint32 sentence, guint32 token)
{
  if (!is_word (text, token, "no"))
    return FALSE;
  if (IS_AMONG (text, token + 1, dangers))
    return TRUE;
  return IS_AMONG (text, token + 1, signs) && is_word (text, token + 2, "that")
         && !(text->classes[sentence] & (PRECIS_CUE_BIT (GOAL) | PRECIS_CUE_BIT (GOOD)));
}

/* “proved unfounded”, “came to nothing”: said of what stands before. */
static gboolean
takes_back (const PrecisConcernText *text, guint32 token)
{
  return IS_AMONG (text, token, baseless)
         || (is_word (text, token, "came") && is_word (text, token + 1, "to") && is_word (text, token + 2, "nothing"));
}

/**
 * precis_denial_covers:
 * @text: a text, read for concerns
 * @sentence: the number of a sentence
 * @phrase: a phrase of it
 *
 * Returns: whether the sentence says that what the phrase tells of is not so, or came to nothing
 */
gboolean
precis_denial_covers (const PrecisConcernText *text, guint32 sentence, PrecisSpan phrase)
{
  const PrecisSentence *s = &text->document->sentences[sentence];

  for (guint32 i = s->first, end = s->first + s->n_tokens; i < end; i++)
    {
      guint32 start = text->document->tokens[i].span.start;

      if (start < phrase.end && (denies (text, i, end) || misses (text, sentence, i)))
        return TRUE;
      if (start >= phrase.start && takes_back (text, i))
        return TRUE;
    }
  return FALSE;
}
