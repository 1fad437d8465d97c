/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-furniture.h"
#include "precis-text-builder.h"

static void
test_classify (void)
{
  static const struct
  {
    const char      *line;
    PrecisFurniture  furniture;
  } rows[] = {
    { "Leave a Reply", PRECIS_FURNITURE_END },
    { "LEAVE A COMMENT »", PRECIS_FURNITURE_END },
    { "3 Comments", PRECIS_FURNITURE_END },
    { "One thought on “Harbour closed”", PRECIS_FURNITURE_END },
    { "Related posts:", PRECIS_FURNITURE_LIST },
    { "Advertisement", PRECIS_FURNITURE_LINE },
    { "Share this:", PRECIS_FURNITURE_LINE },
    { "Read more: The harbour in pictures", PRECIS_FURNITURE_LINE },
    { "Sign up for our newsletter", PRECIS_FURNITURE_LINE },
    { "", PRECIS_FURNITURE_NONE },
    { "…", PRECIS_FURNITURE_NONE },
    { "The minister left a reply on her desk.", PRECIS_FURNITURE_NONE },
    { "Comments by the minister were not welcome.", PRECIS_FURNITURE_NONE },
    { "Read more books, the minister told pupils.", PRECIS_FURNITURE_NONE },
    { "3 commentators resigned.", PRECIS_FURNITURE_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (precis_furniture_classify (rows[i].line, strlen (rows[i].line)), ==, rows[i].furniture);
}

/* What is left of the lines of @text. */
static char *
build (const char *text)
{
  g_autoptr (PrecisTextBuilder) builder = precis_text_builder_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GArray) blocks = NULL;

  for (guint i = 0; lines[i]; i++)
    precis_text_builder_add (builder, PRECIS_BLOCK_PARAGRAPH, 0, lines[i], -1);
  return precis_text_builder_finish (builder, &blocks);
}

static void
test_cut (void)
{
  static const struct
  {
    const char *text;
    const char *rest;
  } rows[] = {
    { "The port is shut.\nShips wait.\nLeave a Reply", "The port is shut.\nShips wait." },
    { "The port is shut.\nShips wait.\nLeave a Reply\nName\nEmail", "The port is shut.\nShips wait." },
    { "The port is shut.\nShare this:\nShips wait.", "The port is shut.\nShips wait." },
    { "The port is shut.\nRelated posts\nStorm in the bay\nTen ships", "The port is shut." },
    { "The port is shut.\nRelated posts\nStorm in the bay\nShips wait.",
      "The port is shut.\nStorm in the bay\nShips wait." },
    { "Leave a comment\nThe port is shut.", "The port is shut." },
    { "Short.\nLeave a comment\nThe port is shut and ships wait.", "Short.\nThe port is shut and ships wait." },
    { "Leave a Reply", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *rest = build (rows[i].text);

      g_assert_cmpstr (rest, ==, rows[i].rest);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/furniture/classify", test_classify);
  g_test_add_func ("/furniture/cut", test_cut);
  return g_test_run ();
}
