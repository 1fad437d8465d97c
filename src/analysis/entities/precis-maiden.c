/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-maiden.h"
#include "precis-string.h"

#define MAX_MAIDENS 16 /* persons of an article whose earlier names are looked at */

static const char *
lower_at (const PrecisDocument *document, guint32 token)
{
  return token < document->n_tokens ? precis_document_word (document, token)->lower : "";
}

/* The token where an earlier name begins behind @mention: "Ann Lee, née | Tallow", "Bo Ek (born | Bo Orm)"; 0 for
 * none. */
static guint32
find_beginning (const PrecisMention *mention, const PrecisDocument *document)
{
  static const char * const words[] = { "born", "nee", "né", "née" };
  guint32 next = mention->first + mention->n_tokens;

  if (*lower_at (document, next) == ',' || *lower_at (document, next) == '(')
    next++;
  return precis_string_is_among (lower_at (document, next), words, G_N_ELEMENTS (words)) ? next + 1 : 0;
}

static const PrecisMention *
find_earlier (const PrecisRoster *roster, const guint32 *covered, const PrecisMention *mention)
{
  const PrecisDocument *document = precis_roster_document (roster, mention);
  guint32 first = find_beginning (mention, document);
  const PrecisMention *earlier;

  if (!first || first >= document->n_tokens || !covered[first])
    return NULL;
  earlier = precis_roster_mention (roster, covered[first] - 1);
  return earlier->first == first && earlier->type == PRECIS_NAME_PER && earlier->form != mention->form ? earlier : NULL;
}

/* A bare surname is not given to one person if somebody else bears it. */
static gboolean
is_borne (const PrecisRoster *roster, GHashTable *pairs, const PrecisForm *form)
{
  for (guint i = 0; form->n_words == 1 && i < roster->forms->len; i++)
    {
      const PrecisForm *other = precis_roster_form (roster, i);

      if (other->n_words > 1 && other->type == PRECIS_NAME_PER
          && !g_hash_table_contains (pairs, GUINT_TO_POINTER (i + 1))
          && g_str_equal (other->words[other->n_words - 1], form->words[0]))
        return TRUE;
    }
  return FALSE;
}

static void
pair (GHashTable *pairs, guint form, guint full)
{
  if (form != full && !g_hash_table_contains (pairs, GUINT_TO_POINTER (full + 1)))
    g_hash_table_insert (pairs, GUINT_TO_POINTER (form + 1), GUINT_TO_POINTER (full + 1));
}

/* "Ann Tallow" of Ann Lee, née Tallow. */
static void
pair_with_given_name (const PrecisRoster *roster, GHashTable *pairs, const PrecisForm *earlier, guint full)
{
  g_autofree char *name = g_strdup_printf ("%s %s", precis_roster_form (roster, full)->words[0], earlier->key);
  guint form;

  if (precis_roster_find (roster, name, &form))
    pair (pairs, form, full);
}

/**
 * precis_maiden_find:
 * @roster: a settled roster
 * @pairs: (inout): table from a form to that of the full name, both plus one, as precis_acronym_find() makes it
 *
 * Finds the names that persons had earlier, where the article tells them: "Ann Lee, née Tallow".
 */
void
precis_maiden_find (PrecisRoster *roster, GHashTable *pairs)
{
  g_autofree guint32 *covered = precis_roster_cover (roster, FALSE);
  guint n_found = 0;

  for (guint i = 0; i < roster->mentions->len && n_found < MAX_MAIDENS; i++)
    {
      const PrecisMention *mention = precis_roster_mention (roster, i), *earlier;
      const PrecisForm *form;

      if (mention->in_title || mention->type != PRECIS_NAME_PER || precis_roster_form (roster, mention->form)->n_words < 2)
        continue;
      earlier = find_earlier (roster, covered, mention);
      if (!earlier)
        continue;
      n_found++;
      form = precis_roster_form (roster, earlier->form);
      pair_with_given_name (roster, pairs, form, mention->form);
      if (!is_borne (roster, pairs, form))
        pair (pairs, earlier->form, mention->form);
    }
}
