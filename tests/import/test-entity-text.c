/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-entity-text.h"

static void
test_decode (void)
{
  static const struct
  {
    const char *text;
    const char *decoded;
  } rows[] = {
    { "", "" },
    { "plain", "plain" },
    { "caf&eacute; &Eacute;", "café É" },
    { "&AElig;&zwnj;", "Æ\u200c" }, /* the first and the last of the table */
    { "it&apos;s &amp; that", "it's & that" },
    { "&#233;&#xE9;&#Xe9;", "ééé" },
    { "&amp;lt;", "&lt;" },
    /* What is no entity stays as it is. */
    { "R&D; &nonsense; &EACUTE; &", "R&D; &nonsense; &EACUTE; &" },
    { "&;&#;&#x;&#0;&#x110000;&#xD800;", "&;&#;&#x;&#0;&#x110000;&#xD800;" },
    { "&averyveryveryveryveryveryverylongname;", "&averyveryveryveryveryveryverylongname;" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *decoded = precis_entity_text_decode (rows[i].text);

      g_assert_cmpstr (decoded, ==, rows[i].decoded);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/entity-text/decode", test_decode);
  return g_test_run ();
}
