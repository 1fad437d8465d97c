/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-category-words.h"
#include "precis-concern-evidence.h"
#include "precis-concern-phrase.h"
#include "precis-denial.h"
#include "precis-finding.h"

/* How much it counts for the category of each concern what the article's other concerns are about, and
   its words. */
#define ARTICLE_SHARE 2.5f
#define WORDS_SHARE   1.f
#define SMALL_SHARE   0.02f

/* What counts for the weight beside the key: how clear it is, up to a point; how near to the article's
   subject; how early it comes; whether somebody demands what another will not give; and whether it is over,
   or no more than an accusation. */
#define EVIDENCE_SHARE 2.f
#define MAX_EVIDENCE   2.f
#define TOPIC_SHARE    0.8f
#define EARLY_SHARE    1.f
#define DEMAND_SHARE   4.f
#define PAST_SHARE     1.f
#define ACCUSED_SHARE  1.f

/* A danger so many tokens behind a word that lessens it is lessened; a sentence with nothing bad besides
   tells rather of hope. */
#define TURN_REACH   4
#define TURNED_SHARE 0.4f
#define BAD_CUES                                                                                     \
  (PRECIS_CUE_BIT (DANGER) | PRECIS_CUE_BIT (FAIL) | PRECIS_CUE_BIT (OPPOSE) | PRECIS_CUE_BIT (LACK) \
   | PRECIS_CUE_BIT (WORSEN) | PRECIS_CUE_BIT (THREATEN) | PRECIS_CUE_BIT (WARN) | PRECIS_CUE_BIT (HARD))

static gboolean
is_unmet_demand (guint64 classes)
{
  return (classes & PRECIS_CUE_BIT (DEMAND)) &&
         (classes & (PRECIS_CUE_BIT (DEPEND) | PRECIS_CUE_BIT (OPPOSE)));
}

/* Whether the phrase tells of what happened and was then done with: a clause in the simple past. */
static gboolean
is_over (const PrecisConcernText *text, const PrecisFinding *finding)
{
  guint32 end = text->first_clause[finding->sentence + 1];

  for (guint32 i = text->first_clause[finding->sentence]; i < end; i++)
    {
      const PrecisClause *clause = &g_array_index (text->clauses, PrecisClause, i);

      if (finding->phrase.start < text->document->tokens[clause->first + clause->n_tokens - 1].span.end)
        return clause->mood == PRECIS_MOOD_NONE
               && (clause->tense == PRECIS_VERB_FORM_PAST || clause->tense == PRECIS_VERB_FORM_PASSIVE_PAST);
    }
  return FALSE;
}

static float
weigh (const PrecisConcernText *text, const PrecisFinding *finding)
{
  float evidence = logf (finding->probability / (1.001f - finding->probability));

  return EVIDENCE_SHARE * MIN (evidence, MAX_EVIDENCE) + finding->nature.key
         + TOPIC_SHARE * log1pf (precis_concern_text_count_topical (text, finding->sentence))
         + EARLY_SHARE / (1.f + finding->sentence)
         + (is_unmet_demand (text->classes[finding->sentence]) ? DEMAND_SHARE : 0)
         - (is_over (text, finding) ? PAST_SHARE : 0)
         - (text->classes[finding->sentence] & PRECIS_CUE_BIT (CLAIM) ? ACCUSED_SHARE : 0);
}

/* Whether a danger is what something is to end or to lessen: “ease tensions”, “reduce the risk of”. */
static gboolean
is_turned_round (const PrecisConcernText *text, guint32 sentence)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  const guint64 turns = PRECIS_CUE_BIT (RELIEF) | PRECIS_CUE_BIT (PREVENT);
  const guint64 *classes = text->cues->classes;
  guint32 turned_until = s->first;
  gboolean turned = FALSE;

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    if (classes[i] & turns && !(classes[i] & (PRECIS_CUE_BIT (NOT) | BAD_CUES)))
      turned_until = i + 1 + TURN_REACH;
    else if (classes[i] & BAD_CUES && i >= turned_until)
      return FALSE;
    else if (classes[i] & PRECIS_CUE_BIT (DANGER))
      turned = TRUE;
  return turned;
}

/* The categories of an article hang together: each finding's own is weighed with those of all. */
static void
set_categories (const PrecisDocument *document, GArray *findings)
{
  float shares[PRECIS_N_CATEGORIES], total = findings->len * WORDS_SHARE;

  precis_category_words_share (document, shares);
  for (guint k = 0; k < PRECIS_N_CATEGORIES; k++)
    shares[k] = SMALL_SHARE + shares[k] * total;
  for (guint i = 0; i < findings->len; i++)
    {
      const PrecisFinding *f = &g_array_index (findings, PrecisFinding, i);

      total += f->probability;
      for (guint k = 0; k < PRECIS_N_CATEGORIES; k++)
        shares[k] += f->probability * expf (f->nature.categories[k]);
    }
  for (guint i = 0; i < findings->len; i++)
    {
      PrecisFinding *f = &g_array_index (findings, PrecisFinding, i);
      float best = -G_MAXFLOAT;

      for (guint k = 0; k < PRECIS_N_CATEGORIES; k++)
        {
          float sum = f->nature.categories[k] + ARTICLE_SHARE * logf (shares[k] / (total + SMALL_SHARE));

          if (sum > best)
            {
              best = sum;
              f->category = k;
            }
        }
    }
}

/**
 * precis_findings_new:
 * @model: the model
 * @text: a text, read for concerns
 * @threshold: probability from which on a sentence counts
 * @reading: (nullable): asked once a sentence whether to go on
 * @error: as of precis_reading_go_on()
 *
 * Looks for concerns sentence by sentence.
 *
 * Returns: (transfer full) (nullable) (element-type PrecisFinding): what was found, in the order of the text
 */
GArray *
precis_findings_new (const PrecisConcernModel *model, const PrecisConcernText *text, float threshold,
                     PrecisReading *reading, GError **error)
{
  g_autoptr (GArray) findings = g_array_new (FALSE, TRUE, sizeof (PrecisFinding));
  g_autoptr (GArray) features = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < text->document->n_sentences; i++)
    {
      PrecisFinding finding = { i };

      if (reading && !precis_reading_go_on (reading, error))
        return NULL;
      if (text->document->sentences[i].n_tokens == 0)
        continue;
      finding.probability = precis_concern_evidence_weigh (model, text, i, features);
      if (is_turned_round (text, i))
        finding.probability *= TURNED_SHARE;
      if (finding.probability < threshold)
        continue;
      finding.phrase = precis_concern_phrase_find (model, text, i);
      if (precis_denial_covers (text, i, finding.phrase))
        continue;
      finding.nature = precis_concern_nature_find (model, text, i, finding.phrase, features);
      finding.weight = weigh (text, &finding);
      g_array_append_val (findings, finding);
    }
  set_categories (text->document, findings);
  return g_steal_pointer (&findings);
}
