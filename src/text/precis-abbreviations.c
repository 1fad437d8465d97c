/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-abbreviations.h"

#define MAX_LENGTH 8

typedef struct
{
  const char        *word; /* with a capital if it needs one */
  PrecisAbbreviation kind;
} Row;

#define TITLE    PRECIS_ABBREVIATION_TITLE
#define DATE     PRECIS_ABBREVIATION_DATE
#define NUMBERED PRECIS_ABBREVIATION_NUMBERED
#define TAIL     PRECIS_ABBREVIATION_TAIL
#define CLOSING  PRECIS_ABBREVIATION_CLOSING

/* Sorted without regard to case: searched by bisection. */
static const Row rows[] = {
  { "a.m", CLOSING },     { "Adm", TITLE },       { "al", TAIL },         { "Ala", TAIL },
  { "Amb", TITLE },       { "approx", TITLE },    { "Apr", DATE },        { "Ariz", TAIL },
  { "Ark", TAIL },        { "art", NUMBERED },    { "Assn", TAIL },       { "Asst", TITLE },
  { "Atty", TITLE },      { "Aug", DATE },        { "Ave", TAIL },        { "b", NUMBERED },
  { "Blvd", TAIL },       { "Brig", TITLE },      { "Bros", TAIL },       { "c", NUMBERED },
  { "ca", TITLE },        { "Calif", TAIL },      { "Capt", TITLE },      { "cf", TITLE },
  { "ch", NUMBERED },     { "Cmdr", TITLE },      { "Co", TAIL },         { "Col", TITLE },
  { "Colo", TAIL },       { "Conn", TAIL },       { "Corp", TAIL },       { "Cpl", TITLE },
  { "Cpt", TITLE },       { "d", NUMBERED },      { "Dec", DATE },        { "Del", TAIL },
  { "Dept", TITLE },      { "Det", TITLE },       { "div", NUMBERED },    { "Dr", TITLE },
  { "e.g", TITLE },       { "eq", NUMBERED },     { "Esq", TAIL },        { "est", TITLE },
  { "etc", CLOSING },     { "Feb", DATE },        { "fig", NUMBERED },    { "figs", NUMBERED },
  { "Fla", TAIL },        { "Fr", TITLE },        { "Fri", DATE },        { "Ft", TITLE },
  { "Ga", TAIL },         { "Gen", TITLE },       { "Gov", TITLE },       { "govt", TITLE },
  { "Hon", TITLE },       { "i.e", TITLE },       { "Ill", TAIL },        { "Inc", TAIL },
  { "Ind", TAIL },        { "Insp", TITLE },      { "Jan", DATE },        { "Jr", TAIL },
  { "Jul", DATE },        { "Jun", DATE },        { "Kan", TAIL },        { "Kans", TAIL },
  { "Ky", TAIL },         { "La", TAIL },         { "Lt", TITLE },        { "Ltd", TAIL },
  { "m", NUMBERED },      { "Maj", TITLE },       { "Mar", DATE },        { "Mass", TAIL },
  { "Md", TAIL },         { "Mich", TAIL },       { "Minn", TAIL },       { "Miss", TAIL },
  { "Mo", TAIL },         { "Mon", DATE },        { "Mont", TAIL },       { "Mr", TITLE },
  { "Mrs", TITLE },       { "Ms", TITLE },        { "Msgr", TITLE },      { "Mt", TITLE },
  { "Neb", TAIL },        { "Nev", TAIL },        { "no", NUMBERED },     { "nos", NUMBERED },
  { "Nov", DATE },        { "Oct", DATE },        { "Okla", TAIL },       { "Ont", TAIL },
  { "op", NUMBERED },     { "Ore", TAIL },        { "p", NUMBERED },      { "p.m", CLOSING },
  { "Pa", TAIL },         { "para", NUMBERED },   { "pct", TITLE },       { "Penn", TAIL },
  { "Ph.D", TAIL },       { "pp", NUMBERED },     { "Pres", TITLE },      { "Prof", TITLE },
  { "Pte", TITLE },       { "Pty", TITLE },       { "Pvt", TITLE },       { "Rd", TAIL },
  { "Rep", TITLE },       { "Reps", TITLE },      { "Rev", TITLE },       { "Sat", DATE },
  { "sec", NUMBERED },    { "Sen", TITLE },       { "Sens", TITLE },      { "Sep", DATE },
  { "Sept", DATE },       { "Sgt", TITLE },       { "Sr", TAIL },         { "St", TAIL },
  { "Ste", TITLE },       { "Sun", DATE },        { "Supt", TITLE },      { "Tenn", TAIL },
  { "Tex", TAIL },        { "Thu", DATE },        { "Thur", DATE },       { "Thurs", DATE },
  { "Tue", DATE },        { "Tues", DATE },       { "Univ", TITLE },      { "v", TITLE },
  { "Va", TAIL },         { "viz", TITLE },       { "vol", NUMBERED },    { "vols", NUMBERED },
  { "vs", TITLE },        { "Vt", TAIL },         { "Wash", TAIL },       { "Wed", DATE },
  { "Wis", TAIL },        { "Wyo", TAIL },
};

static int
compare_row (const void *key, const void *row)
{
  return g_ascii_strcasecmp (key, ((const Row *) row)->word);
}

/* Letters, one at a time, with full stops between them: "U.S", "a.m". */
static gboolean
is_acronym (const char *word, gsize length)
{
  if (length < 3 || length % 2 == 0)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (i % 2 ? word[i] != '.' : !g_ascii_isalpha (word[i]))
      return FALSE;
  return TRUE;
}

/**
 * precis_abbreviation_kind:
 * @word: a word of English, without its last full stop
 * @length: its bytes
 *
 * The one list of abbreviations, for the cutting of sentences and of words. A word that is an abbreviation
 * only with a capital (Gen., Miss.) is none without.
 */
PrecisAbbreviation
precis_abbreviation_kind (const char *word, gsize length)
{
  char key[MAX_LENGTH + 1];
  const Row *row;

  if (length == 1 && g_ascii_isupper (word[0]))
    return PRECIS_ABBREVIATION_INITIAL;
  if (length > 0 && length <= MAX_LENGTH)
    {
      memcpy (key, word, length);
      key[length] = '\0';
      row = bsearch (key, rows, G_N_ELEMENTS (rows), sizeof (Row), compare_row);
      if (row && (!g_ascii_isupper (row->word[0]) || g_ascii_isupper (word[0])))
        return row->kind;
    }
  return is_acronym (word, length) ? PRECIS_ABBREVIATION_ACRONYM : PRECIS_ABBREVIATION_NONE;
}
