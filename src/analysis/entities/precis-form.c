/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-form.h"
#include "precis-name-words.h"
#include "precis-spelling.h"

/* The name of a country has at most so many words within another name. */
#define MAX_COUNTRY_WORDS 4

/* Longer words of capitals are headings rather than acronyms. */
#define MAX_ACRONYM 8

static char **
split_words (const char *key)
{
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *p = key;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c) || (c == '\'' && word->len) || c == '&')
        g_string_append_unichar (word, c);
      else if (c != '.' || g_ascii_isspace (p[1]))
        {
          if (word->len)
            g_strv_builder_add (words, word->str);
          g_string_truncate (word, 0);
        }
      if (!c)
        break;
    }
  return g_strv_builder_end (words);
}

/* The words from @i on that name a country or its people; 0 if none do. */
static guint
match_country (char **words, guint i, const PrecisCountry **country)
{
  guint n = g_strv_length (words + i);

  for (n = MIN (n, MAX_COUNTRY_WORDS); n > 0; n--)
    {
      g_auto (GStrv) some = g_new0 (char *, n + 1);
      g_autofree char *name = NULL;
      PrecisCountryMeaning meaning;

      for (guint k = 0; k < n; k++)
        some[k] = g_strdup (words[i + k]);
      name = g_strjoinv (" ", some);
      meaning = precis_country_find (name, country);
      if (*country && (meaning == PRECIS_COUNTRY_NAME || meaning == PRECIS_COUNTRY_ADJECTIVE))
        return n;
    }
  return 0;
}

/* "guards" as "guard", "people's" as "people"; not "airways" and "news", which are kinds of organisation. */
static char *
make_singular (const char *word)
{
  gsize length = strlen (word);
  g_autofree char *singular = NULL;

  if (length < 4 || word[length - 1] != 's' || word[length - 2] == 's')
    return g_strdup (word);
  singular = g_strndup (word, length - (word[length - 2] == '\'' ? 2 : 1));
  if ((precis_name_word_find (word) ^ precis_name_word_find (singular)) & PRECIS_NAME_WORD_ORGANISATION)
    return g_strdup (word);
  return g_steal_pointer (&singular);
}

static void
add_content (PrecisForm *self, GPtrArray *content, const char *word)
{
  g_autofree char *key = precis_spelling_fold (word);
  g_auto (GStrv) parts = split_words (key);

  for (guint i = 0; parts[i]; i++)
    {
      guint classes = precis_name_word_find (parts[i]);

      if (classes & PRECIS_NAME_WORD_LINK && content->len && self->head == G_MAXUINT
          && strcmp (parts[i], "and"))
        self->head = content->len - 1;
      if (classes & PRECIS_NAME_WORD_LINK || (classes & PRECIS_NAME_WORD_SUFFIX && content->len))
        continue;
      g_ptr_array_add (content, make_singular (parts[i]));
    }
}

static void
find_content (PrecisForm *self, const char *plain)
{
  g_auto (GStrv) words = g_strsplit (plain, " ", -1);
  GPtrArray *content = g_ptr_array_new ();

  self->head = G_MAXUINT;
  for (guint i = 0; words[i];)
    {
      const PrecisCountry *country;
      guint n = match_country (words, i, &country);

      if (n)
        g_ptr_array_add (content, g_strdup_printf ("@%s", country->code));
      else
        add_content (self, content, words[i]);
      i += MAX (n, 1);
    }
  self->n_content = content->len;
  self->head = MIN (self->head, MAX (content->len, 1) - 1);
  g_ptr_array_add (content, NULL);
  self->content = (char **) g_ptr_array_free (content, FALSE);
}

/**
 * precis_form_new:
 * @text: a name as it stands in a text
 *
 * Returns: (transfer full): the form, with no mention yet
 */
PrecisForm *
precis_form_new (const char *text)
{
  PrecisForm *self = g_new0 (PrecisForm, 1);
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, "’", "'", 0);
  self->text = g_strdup (text);
  self->key = precis_spelling_fold (text);
  self->words = split_words (self->key);
  self->n_words = g_strv_length (self->words);
  self->meaning = precis_country_find (plain->str, &self->country);
  find_content (self, plain->str);
  return self;
}

void
precis_form_free (PrecisForm *self)
{
  g_free (self->text);
  g_free (self->key);
  g_strfreev (self->words);
  g_strfreev (self->content);
  g_free (self);
}

/**
 * precis_form_is_acronym:
 * @self: a form
 *
 * Returns: whether it is one short word that is mostly capitals: "WHO", "VeRiCo", "G20"
 */
gboolean
precis_form_is_acronym (const PrecisForm *self)
{
  guint n_capitals = 0, n_letters = 0;

  for (const char *p = self->text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || c == '-')
        return FALSE;
      n_capitals += g_unichar_isupper (c) || g_unichar_isdigit (c);
      n_letters += g_unichar_isalnum (c);
    }
  return n_letters >= 2 && n_letters <= MAX_ACRONYM && n_capitals * 2 > n_letters && n_capitals >= 2;
}
