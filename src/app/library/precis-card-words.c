/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-age.h"
#include "precis-card-words.h"

/**
 * precis_card_words_source:
 * @card: a card
 *
 * Returns: where the article is from, "" if that is not known
 */
const char *
precis_card_words_source (PrecisCard *card)
{
  const char *site = precis_card_get_site (card);
  const char *source = precis_card_get_source (card);

  return site ? site : source ? source : "";
}

/**
 * precis_card_words_state:
 * @card: a card
 *
 * Returns: (nullable): how it stands with the briefing, if there is none
 */
const char *
precis_card_words_state (PrecisCard *card)
{
  if (precis_card_get_failure (card))
    return _("No briefing");
  return precis_card_get_pending (card) ? _("Briefing to come") : NULL;
}

/**
 * precis_card_words_excerpt:
 * @card: a card
 * @marks: (out) (nullable): array of PrecisSpan, the words found in it; or %NULL
 *
 * Returns: what to show of the article: where a search found it, or what it says in one sentence; "" if there is nothing
 */
const char *
precis_card_words_excerpt (PrecisCard *card, GArray **marks)
{
  const char *snippet = precis_card_get_snippet (card);
  const char *gist = precis_card_get_gist (card);

  *marks = snippet ? precis_card_get_marks (card) : NULL;
  return snippet ? snippet : gist ? gist : "";
}

static void
add (GString *spoken, const char *text)
{
  if (!text || !*text)
    return;
  if (spoken->len > 0)
    g_string_append (spoken, ", ");
  g_string_append (spoken, text);
}

static void
add_tags (GString *spoken, const char * const *tags)
{
  g_autofree char *names = tags && *tags ? g_strjoinv (", ", (char **) tags) : NULL;
  /* Translators: what a screen reader says of an article with tags, which follow */
  g_autofree char *text = names ? g_strdup_printf (_("tagged %s"), names) : NULL;

  add (spoken, text);
}

/**
 * precis_card_words_spoken:
 * @card: a card
 * @now: the time, local
 *
 * Returns: (transfer full): all that a row says, for a screen reader: title, source, age, states, tags, and what it says
 */
char *
precis_card_words_spoken (PrecisCard *card, GDateTime *now)
{
  GString *spoken = g_string_new (NULL);
  g_autofree char *age = precis_age_dup_label (precis_card_get_published (card), precis_card_get_added (card), now);
  GArray *marks;

  add (spoken, precis_card_get_title (card));
  add (spoken, precis_card_words_source (card));
  add (spoken, age);
  add (spoken, precis_card_get_read (card) ? NULL : _("unread"));
  add (spoken, precis_card_get_starred (card) ? _("starred") : NULL);
  add (spoken, precis_card_get_archived (card) ? _("archived") : NULL);
  add (spoken, precis_card_get_noted (card) ? _("with notes") : NULL);
  add (spoken, precis_card_words_state (card));
  add_tags (spoken, precis_card_get_tags (card));
  add (spoken, precis_card_words_excerpt (card, &marks));
  return g_string_free (spoken, FALSE);
}
