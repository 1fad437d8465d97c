/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-form.h"
#include "precis-name-words.h"
#include "precis-string.h"

/* The name of a country has at most so many words within another name. */
#define MAX_COUNTRY_WORDS 4

/* Longer words of capitals are headings rather than acronyms. */
#define MAX_ACRONYM 8

/* Letters that Unicode does not take apart, as English writes them. */
static gunichar
plain_letter (gunichar c)
{
  switch (c)
    {
    case 0x00F8: return 'o'; /* ø */
    case 0x0111: return 'd'; /* đ */
    case 0x0131: return 'i'; /* dotless i */
    case 0x0142: return 'l'; /* ł */
    case 0x2018:
    case 0x2019: return '\'';
    default:     return c;
    }
}

/**
 * precis_form_fold:
 * @text: a name
 *
 * Makes ways of writing that differ in case, accents, apostrophes and white space only the same.
 *
 * Returns: (transfer full): the folded name
 */
char *
precis_form_fold (const char *text)
{
  g_autofree char *lower = precis_string_lower (text, -1);
  g_autofree char *apart = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_new (NULL);

  for (const char *p = apart ? apart : lower; *p; p = g_utf8_next_char (p))
    {
      gunichar c = plain_letter (g_utf8_get_char (p));

      if (g_unichar_ismark (c))
        continue;
      if (!g_unichar_isspace (c))
        g_string_append_unichar (folded, c);
      else if (folded->len && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }
  return g_string_free (folded, FALSE);
}

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
  g_autofree char *key = precis_form_fold (word);
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
  self->key = precis_form_fold (text);
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
 * precis_form_is_capital:
 * @text: a name
 *
 * Returns: whether it has letters, and no small one
 */
gboolean
precis_form_is_capital (const char *text)
{
  gboolean capital = FALSE;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c))
        return FALSE;
      capital = capital || g_unichar_isupper (c);
    }
  return capital;
}

/**
 * precis_form_lower_capitals:
 * @text: a name
 *
 * Returns: (transfer full) (nullable): "Los Angeles" for "LOS ANGELES"; %NULL if @text is not in capitals
 */
char *
precis_form_lower_capitals (const char *text)
{
  GString *lowered;
  gboolean inside = FALSE;

  if (!precis_form_is_capital (text))
    return NULL;
  lowered = g_string_new (NULL);
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (lowered, inside ? g_unichar_tolower (c) : c);
      inside = g_unichar_isalpha (c) || c == '\'' || c == 0x2019;
    }
  return g_string_free (lowered, FALSE);
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
