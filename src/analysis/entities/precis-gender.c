/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-gender.h"

/* Given names that hardly anybody of the other gender has, folded. */
static const char female_names[] =
  "aisha alexandra alice alison amanda amy ana andrea angela anita ann anna anne annette antonia ava "
  "barbara beatrice bernadette beth betty brenda camilla carla carmen carol caroline carolyn catherine "
  "cecilia charlotte cheryl christina christine claire claudia cristina cynthia dawn deborah debra denise "
  "diana diane dilma donna doris dorothy edith eleanor elena elisabeth elise elizabeth ella ellen emily "
  "emma erica erin esther eva eve evelyn fatima fatou federica fiona florence frances gabriela georgia "
  "gloria grace greta hannah heather heidi helen helena hillary ida indira ingrid irene isabel isabella "
  "ivanka jacinda jane janet janice jennifer jessica jill joan joanna josephine joyce judith julia julie "
  "kamala karen karin kate katherine kathleen kathryn katie keiko kirsten kristin laura lauren leila lena "
  "leslie linda lisa liz lorraine louise lucia lucy lynn madeleine maggie malala margaret maria marianne "
  "marie marina martha mary megan meghan melania melanie melissa mercedes michelle miriam monica nancy "
  "naomi natalia natalie natasha nicola nicole nina nora olga olivia pamela patricia paula pauline penny "
  "priya rachel rebecca rita roberta rosa rose ruth sally samantha sandra sara sarah sharon sheila "
  "shirley silvia simone sofia sonia sophia sophie stella stephanie susan susanna sylvia tamara tanya "
  "tatiana teresa theresa tina ursula valerie vanessa vera veronica victoria virginia vivian wendy yasmin "
  "yoko yulia yvonne zainab";

static const char male_names[] =
  "aaron abdul abdullah abraham adam ahmad ahmed alan albert alejandro alexander alfred ali anders andrew "
  "angus anthony antonio antony arnold arthur barack ben benjamin bernard bill bob boris brad brian bruce "
  "carlos charles christian christopher colin craig dan daniel darren dave david dennis diego dmitry don "
  "donald douglas ed edward emmanuel eric ernest felipe fernando francisco frank fred frederick gary "
  "geoffrey george gerald gordon graham greg gregory hamid harold harry hassan henry howard hugh hugo "
  "ibrahim igor ivan jack jacob jacques james jason jeff jeffrey jeremy jerome jim joe john jonathan "
  "jorge jose joseph joshua juan justin karl keith ken kenneth kevin larry lars lawrence leonard lloyd "
  "louis luis luiz manuel marco marcus mario mark martin matt matthew maxim michael miguel mike mikhail "
  "mohamed mohammad mohammed moussa muhammad narendra nelson nicholas nick nicolas nigel oleg oliver omar "
  "oscar pablo patrick paul pedro pete peter philip philippe pierre rafael ralph ray raymond recep "
  "ricardo richard rick rob robert rodrigo roger ron ronald roy salman samuel scott sean sergei sergey "
  "sergio shinzo simon stephen steve steven stuart ted terry thomas timothy tom tony viktor vincent "
  "vladimir volodymyr walter werner william winston yusuf";

static const char female_words[] =
  "actress baroness businesswoman chairwoman congresswoman councilwoman countess dame daughter duchess "
  "empress girlfriend lady madam madame miss mme mme. mother mrs mrs. ms ms. princess queen sister "
  "spokeswoman widow wife";

static const char male_words[] =
  "actor baron boyfriend brother businessman congressman councilman count duke emperor father husband "
  "king lord monsieur mr mr. pope prince sir son widower";

static void
add_words (GHashTable *table, const char *all, PrecisGender gender)
{
  g_auto (GStrv) words = g_strsplit (all, " ", -1);

  for (guint i = 0; words[i]; i++)
    g_hash_table_insert (table, g_strdup (words[i]), GUINT_TO_POINTER (gender));
}

static GHashTable *
make_table (const char *female, const char *male)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_words (table, female, PRECIS_GENDER_FEMALE);
  add_words (table, male, PRECIS_GENDER_MALE);
  return table;
}

/**
 * precis_gender_of_name:
 * @form: a person's name
 *
 * Returns: what the given name of a full name tells
 */
PrecisGender
precis_gender_of_name (const PrecisForm *form)
{
  static gsize once;
  static GHashTable *table;

  if (g_once_init_enter (&once))
    {
      table = make_table (female_names, male_names);
      g_once_init_leave (&once, 1);
    }
  return form->n_words > 1 ? GPOINTER_TO_UINT (g_hash_table_lookup (table, form->words[0])) : PRECIS_GENDER_UNKNOWN;
}

/**
 * precis_gender_of_mention:
 * @mention: a person's name at a place
 * @document: the document that it is in
 *
 * Returns: what the word before it tells: "Mrs."
 */
PrecisGender
precis_gender_of_mention (const PrecisMention *mention, const PrecisDocument *document)
{
  static gsize once;
  static GHashTable *table;

  if (g_once_init_enter (&once))
    {
      table = make_table (female_words, male_words);
      g_once_init_leave (&once, 1);
    }
  if (mention->first == 0)
    return PRECIS_GENDER_UNKNOWN;
  return GPOINTER_TO_UINT (g_hash_table_lookup (table, precis_document_word (document, mention->first - 1)->lower));
}
