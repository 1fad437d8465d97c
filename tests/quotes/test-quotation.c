/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-quotation.h"

/* What stands between marks, with " | " between quotations and a + before one that goes on. */
static char *
describe (const char *text)
{
  g_autoptr (GArray) quotations = precis_quotation_find_all (text, strlen (text));
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < quotations->len; i++)
    {
      const PrecisQuotation *quotation = &g_array_index (quotations, PrecisQuotation, i);
      g_autofree char *inner = precis_span_slice (quotation->inner, text);

      g_string_append_printf (found, "%s%s%s", i ? " | " : "", quotation->goes_on ? "+" : "", inner);
    }
  return g_string_free (g_steal_pointer (&found), FALSE);
}

static void
test_pairs (void)
{
  static const struct
  {
    const char *text;
    const char *found;
  } rows[] = {
    { "“We sail at noon,” she said.", "We sail at noon," },
    { "\"We sail at noon,\" she said. \"Then we rest.\"", "We sail at noon, | Then we rest." },
    { "``We sail at noon,'' she said.", "We sail at noon," },
    { "« We sail at noon », she said.", " We sail at noon " },
    { "‘We sail at noon,’ she said.", "We sail at noon," },
    { "'We don't sail at the owners' wish,' she said.", "We don't sail at the owners' wish," },
    { "„We sail at noon“, she said.", "We sail at noon" },
    /* marks of two kinds, as writers mix them */
    { "“We sail at noon,\" she said.", "We sail at noon," },
    { "\"We sail at noon,” she said.", "We sail at noon," },
    { "She called it \"safe\" (\"really\").", "safe | really" },
    { "the term 'safe harbour,' \" he said", "safe harbour," },
    /* quotations inside are part of the outer one */
    { "“He said ‘go’ and I went,” she said.", "He said ‘go’ and I went," },
    { "\"He said 'go' and I went,\" she said.", "He said 'go' and I went," },
    /* a paragraph without its end goes on in the next */
    { "“We sail at noon.\n“Then we rest,” she said.", "We sail at noon. | +Then we rest," },
    { "\"We sail at noon.\n\"Then we rest,\" she said.", "We sail at noon. | +Then we rest," },
    /* no quotations */
    { "“We sail at noon.\nNobody came.", "" },
    { "It is 5' 11\" tall and doesn't fit the '90s.", "" },
    { "The owners' ships and the crews' pay", "" },
    { "no marks", "" },
    { "\"", "" },
    { "”“", "" },
    { "", "" },
    /* what opens again was not closed before */
    { "\"lost mark and then \"We sail at noon,\" she said", "We sail at noon," },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *found = describe (rows[i].text);

      g_assert_cmpstr (found, ==, rows[i].found);
    }
}

/* A hundred thousand marks that pair badly take no time worth naming, and quotations never overlap. */
static void
test_hostile (void)
{
  static const char * const units[] = {
    "\"", "“", "”", "\" \"", "\"a ", "'a ", "“\n", "\"\n", "``", "''", "«", "“‘\"",
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GArray) quotations = NULL;
      guint32 end = 0;

      for (guint n = 0; n < 100000; n++)
        g_string_append (text, units[i]);
      quotations = precis_quotation_find_all (text->str, text->len);
      for (guint n = 0; n < quotations->len; n++)
        {
          const PrecisQuotation *quotation = &g_array_index (quotations, PrecisQuotation, n);

          g_assert_cmpuint (quotation->outer.start, >=, end);
          g_assert_true (precis_span_contains (quotation->outer, quotation->inner));
          end = quotation->outer.end;
        }
      g_assert_cmpuint (end, <=, text->len);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quotation/pairs", test_pairs);
  g_test_add_func ("/quotation/hostile", test_hostile);
  return g_test_run ();
}
