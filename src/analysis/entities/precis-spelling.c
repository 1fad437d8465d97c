/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-spelling.h"
#include "precis-string.h"

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
 * precis_spelling_fold:
 * @text: a name
 *
 * Makes ways of writing that differ in case, accents, apostrophes and white space only the same.
 *
 * Returns: (transfer full): the folded name
 */
char *
precis_spelling_fold (const char *text)
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

/**
 * precis_spelling_is_capital:
 * @text: a name
 *
 * Returns: whether it has letters, and no small one
 */
gboolean
precis_spelling_is_capital (const char *text)
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
 * precis_spelling_lower_capitals:
 * @text: a name
 *
 * Returns: (transfer full) (nullable): "Los Angeles" for "LOS ANGELES"; %NULL if @text is not in capitals
 */
char *
precis_spelling_lower_capitals (const char *text)
{
  GString *lowered;
  gboolean inside = FALSE;

  if (!precis_spelling_is_capital (text))
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
