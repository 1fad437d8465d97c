/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-stem.h"

/* The examples of the paper, rule by rule; where a later step changes a rule's result, what is left at the end. */
static void
test_paper (void)
{
  static const struct { const char *word, *stem; } rows[] = {
    { "caresses", "caress" },         { "ponies", "poni" },             { "ties", "ti" },
    { "caress", "caress" },           { "cats", "cat" },                { "feed", "feed" },
    { "agreed", "agre" },             { "plastered", "plaster" },       { "bled", "bled" },
    { "motoring", "motor" },          { "sing", "sing" },               { "conflated", "conflat" },
    { "troubled", "troubl" },         { "sized", "size" },              { "hopping", "hop" },
    { "tanned", "tan" },              { "falling", "fall" },            { "hissing", "hiss" },
    { "fizzed", "fizz" },             { "failing", "fail" },            { "filing", "file" },
    { "happy", "happi" },             { "sky", "sky" },                 { "relational", "relat" },
    { "conditional", "condit" },      { "rational", "ration" },         { "valenci", "valenc" },
    { "hesitanci", "hesit" },         { "digitizer", "digit" },         { "conformabli", "conform" },
    { "radicalli", "radic" },         { "differentli", "differ" },      { "vileli", "vile" },
    { "analogousli", "analog" },      { "vietnamization", "vietnam" },  { "predication", "predic" },
    { "operator", "oper" },           { "feudalism", "feudal" },        { "decisiveness", "decis" },
    { "hopefulness", "hope" },        { "callousness", "callous" },     { "formaliti", "formal" },
    { "sensitiviti", "sensit" },      { "sensibiliti", "sensibl" },     { "triplicate", "triplic" },
    { "formative", "form" },          { "formalize", "formal" },        { "electriciti", "electr" },
    { "electrical", "electr" },       { "hopeful", "hope" },            { "goodness", "good" },
    { "revival", "reviv" },           { "allowance", "allow" },         { "inference", "infer" },
    { "airliner", "airlin" },         { "gyroscopic", "gyroscop" },     { "adjustable", "adjust" },
    { "defensible", "defens" },       { "irritant", "irrit" },          { "replacement", "replac" },
    { "adjustment", "adjust" },       { "dependent", "depend" },        { "adoption", "adopt" },
    { "homologou", "homolog" },       { "communism", "commun" },        { "activate", "activ" },
    { "angulariti", "angular" },      { "homologous", "homolog" },      { "effective", "effect" },
    { "bowdlerize", "bowdler" },      { "probate", "probat" },          { "rate", "rate" },
    { "cease", "ceas" },              { "controll", "control" },        { "roll", "roll" },
    { "generalizations", "gener" },   { "oscillators", "oscil" },       { "decision", "decis" },
    { "nation", "nation" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char word[64];

      strcpy (word, rows[i].word);
      word[precis_stem (word, strlen (word))] = '\0';
      g_assert_cmpstr (word, ==, rows[i].stem);
    }
}

static void
test_unchanged (void)
{
  static const char * const rows[] = { "", "a", "is", "Talks", "u.s.", "don't", "1990s", "caf\xc3\xa9s", "--ing",
                                       "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyying" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char word[64];

      strcpy (word, rows[i]);
      g_assert_cmpuint (precis_stem (word, strlen (word)), ==, strlen (rows[i]));
      g_assert_cmpstr (word, ==, rows[i]);
    }
}

/* Short words of all suffixes must not be read before their beginning, nor grow. */
static void
test_bounds (void)
{
  static const char * const suffixes[] = { "s", "ed", "ing", "eed", "y", "ational", "e", "ll", "ion", "sion", "ies", "at" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    for (char c = 'a'; c <= 'z'; c++)
      {
        g_autofree char *word = g_strdup_printf ("%c%s", c, suffixes[i]);
        gsize length = strlen (word);
        gsize stem = precis_stem (word, length);

        g_assert_cmpuint (stem, >, 0);
        g_assert_cmpuint (stem, <=, length);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stem/paper", test_paper);
  g_test_add_func ("/stem/unchanged", test_unchanged);
  g_test_add_func ("/stem/bounds", test_bounds);
  return g_test_run ();
}
