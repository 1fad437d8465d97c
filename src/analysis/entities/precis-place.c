/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-place.h"
#include "precis-string.h"

/* Whether the capital of a token tells something: not at the beginning of a sentence, where all words have one. */
static gboolean
is_capital_inside (const PrecisDocument *document, guint32 token)
{
  guint32 sentence;

  return document->tokens[token].flags & PRECIS_TOKEN_CAPITALISED
         && precis_document_find_sentence (document, document->tokens[token].span.start, &sentence)
         && document->sentences[sentence].first != token;
}

/* “… of Gristmouth in Velland,”: what a name lies in is a place, whatever else it was taken for. */
static gboolean
holds_a_name (const PrecisMention *mention, const PrecisDocument *document)
{
  guint32 end = mention->first + mention->n_tokens;

  return mention->first >= 2
         && g_str_equal (precis_document_word (document, mention->first - 1)->lower, "in")
         && is_capital_inside (document, mention->first - 2)
         && (end == document->n_tokens || document->tokens[end].kind == PRECIS_TOKEN_PUNCTUATION);
}

/* “Velland’s parliament”: only a country or a town has one. */
static gboolean
owns_what_places_have (const PrecisMention *mention, const PrecisDocument *document)
{
  static const char * const owned[] = { "assembly", "border", "borders", "capital", "central", "coast", "parliament",
                                        "universities" };
  guint32 genitive = mention->first + mention->n_tokens;

  return mention->n_tokens == 1 && genitive + 1 < document->n_tokens
         && g_str_equal (precis_document_word (document, genitive)->lower, "'s")
         && precis_string_is_among (precis_document_word (document, genitive + 1)->lower, owned, G_N_ELEMENTS (owned));
}

/**
 * precis_place_is_told:
 * @mention: a mention
 * @document: what it stands in
 *
 * Returns: whether the words around say that the name is of a place, for names that no list and no tagger knows
 */
gboolean
precis_place_is_told (const PrecisMention *mention, const PrecisDocument *document)
{
  return holds_a_name (mention, document) || owns_what_places_have (mention, document);
}
