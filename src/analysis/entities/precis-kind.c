/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-kind.h"

typedef struct
{
  PrecisNameType  type;
  const char     *all; /* divided by '|' */
} List;

/* What everybody has heard of, folded. */
static const List known[] = {
  { PRECIS_NAME_ORG,
    "white house|pentagon|congress|senate|house of representatives|house of commons|house of lords|"
    "supreme court|parliament|knesset|bundestag|duma|state duma|kremlin palace|interpol|europol|"
    "scotland yard|united nations|un|u.n.|european union|eu|nato|opec|asean|african union|arab league|"
    "world bank|imf|international monetary fund|world health organization|who|unicef|unesco|unhcr|iaea|wto|"
    "world trade organization|red cross|red crescent|amnesty international|human rights watch|greenpeace|"
    "oxfam|doctors without borders|fbi|cia|nsa|nasa|esa|fda|epa|cdc|fema|irs|gchq|mi5|mi6|mossad|kgb|fsb|"
    "federal reserve|european central bank|bank of england|security council|un security council|"
    "general assembly|european commission|european parliament|european council|taliban|hamas|hezbollah|"
    "hizbullah|islamic state|isis|isil|daesh|boko haram|al-qaida|al-qaeda|al qaeda|al-shabaab|ira|plo|fatah|"
    "houthis|republican party|democratic party|labour party|conservative party|twitter|facebook|google|"
    "youtube|instagram|whatsapp|tiktok|amazon|microsoft|apple|netflix|uber|tesla|spacex|boeing|airbus|"
    "reuters|bbc|bbc news|cnn|fox news|nbc|cbs|abc news|al jazeera|associated press|ap|afp|"
    "agence france-presse|xinhua|tass|bloomberg|new york times|washington post|wall street journal|guardian|"
    "financial times|fifa|uefa|nfl|nba|ioc|wikipedia|wikileaks|nasdaq|justice department|state department|"
    "treasury department|homeland security|trump administration" },
  { PRECIS_NAME_LOC,
    "middle east|far east|west bank|gaza|gaza strip|golan heights|europe|asia|africa|north america|"
    "south america|latin america|central america|central asia|southeast asia|western europe|eastern europe|"
    "antarctica|arctic|balkans|caucasus|caribbean|mediterranean|sahara|amazon rainforest|siberia|scandinavia|"
    "korean peninsula|capitol hill|capitol|d.c.|wall street|silicon valley|hollywood|earth|mars|moon|"
    "suez canal|"
    "panama canal|persian gulf|strait of hormuz|south china sea|black sea|red sea|pacific|atlantic|"
    "pacific ocean|atlantic ocean|kashmir|crimea|donbas|kurdistan|tibet|xinjiang|chechnya|darfur|catalonia|"
    "scotland|england|wales|northern ireland|guantanamo bay|rio grande|tiananmen square|red square|"
    "times square|oval office|ground zero|sub-saharan africa|horn of africa|sahel" },
  { PRECIS_NAME_EVT,
    "world war i|world war ii|first world war|second world war|cold war|vietnam war|korean war|gulf war|"
    "iraq war|civil war|holocaust|olympics|winter olympics|summer olympics|olympic games|paralympics|"
    "world cup|super bowl|world series|arab spring|brexit|christmas|easter|ramadan|thanksgiving|memorial day|"
    "independence day|9/11|great depression|french revolution|october revolution|tour de france|wimbledon|"
    "oscars|golden globes" },
  { PRECIS_NAME_MISC,
    "constitution|u.s. constitution|us constitution|bible|koran|quran|nobel prize|nobel peace prize|"
    "pulitzer prize|covid-19|covid|coronavirus|ebola|zika|hiv|aids|h1n1|sars|mers|"
    "international space station|iss|air force one|space shuttle|soyuz|hubble space telescope|iphone|ipad|"
    "android|linux|javascript|python|bitcoin|ethereum|obamacare|paris agreement|paris climate agreement|"
    "kyoto protocol|magna carta|medicare|medicaid|medal of honor|purple heart" },
};

/* The last word of a name, or the one before "of", that tells what it names. */
static const List heads[] = {
  { PRECIS_NAME_ORG,
    "committee|commission|council|party|university|college|institute|academy|agency|authority|bureau|"
    "department|ministry|office|board|bank|company|corporation|association|society|union|federation|"
    "organization|organisation|foundation|fund|army|navy|police|parliament|congress|senate|assembly|airlines|"
    "airways|archive|observer|times|post|tribune|gazette|herald|coalition|alliance|brigade|corps|partners|"
    "laboratories|embassy|secretariat|court|league|consortium|administration|inc|ltd|llc|plc|movement|"
    "network|service|survey|ministries|departments|authorities|directorate|inspectorate|command|"
    "fire department|guild|trust|caucus|brotherhood|press|news|hurricane center" },
  { PRECIS_NAME_LOC,
    "island|islands|sea|ocean|river|lake|mountains|bay|gulf|strait|peninsula|province|county|region|valley|"
    "desert|airport|street|avenue|road|boulevard|park|bridge|zone|village|mall|plaza|stadium|cemetery|canal|"
    "beach|municipality|prefecture|archipelago|oblast|cathedral|mosque|temple|palace|prison|tower|square|"
    "coast|forest" },
  { PRECIS_NAME_EVT,
    "war|summit|games|olympics|cup|championship|championships|festival|referendum|election|elections|"
    "primaries|uprising|massacre|crisis|scandal|affair|revolution|earthquake|competition|marathon|crusade|"
    "grand prix|expo|tournament|genocide|famine|intifada|protests|riots|bombing|attacks" },
  { PRECIS_NAME_MISC,
    "act|amendment|treaty|constitution|agreement|accord|accords|protocol|convention|charter|declaration|"
    "prize|award|medal|program|programme|license|licence|virus|disease|syndrome|telescope|bill|doctrine|"
    "deal" },
};

/* These are organisations with a complement ("Center for Clean Rivers"), else rather places. */
static const char * const complemented[] = { "center", "centers", "centre", "centres", "school", "division",
                                             "house", NULL };

/* First words of names of places that no person has. */
static const char * const first_of_place[] = { "mount", "fort", "cape", "ciudad", "puerto", "isla",
                                               "municipality", NULL };

/* Numbered names are of products ("Tallow 9"), but not behind these. */
static const char * const numbered[] = { "channel", "area", "group", "radio", "route", "highway", "district",
                                         NULL };

static const char * const first_of_event[] = { "hurricane", "typhoon", "cyclone", "operation", NULL };

/* Names of events have so many words at most if the first one tells: "Operation Clear Water". */
#define MAX_FIRST 3

static GHashTable *
make_table (const List *lists, guint n_lists)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n_lists; i++)
    {
      g_auto (GStrv) each = g_strsplit (lists[i].all, "|", -1);

      for (guint k = 0; each[k]; k++)
        g_hash_table_insert (table, g_strdup (each[k]), GUINT_TO_POINTER (lists[i].type + 1));
    }
  return table;
}

static gboolean
look_up (GHashTable *table, const char *key, PrecisNameType *type)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (table, key));

  if (found)
    *type = found - 1;
  return found > 0;
}

/**
 * precis_kind_find_known:
 * @key: a name, folded by precis_spelling_fold()
 * @type: (out): what it names
 *
 * Returns: whether it is one of those that everybody has heard of
 */
gboolean
precis_kind_find_known (const char *key, PrecisNameType *type)
{
  static gsize once;
  static GHashTable *table;

  if (g_once_init_enter (&once))
    {
      table = make_table (known, G_N_ELEMENTS (known));
      g_once_init_leave (&once, 1);
    }
  return look_up (table, key, type);
}

/**
 * precis_kind_find_head:
 * @lower: a word in lower case
 * @type: (out): what names with this head are
 *
 * Returns: whether the word tells
 */
gboolean
precis_kind_find_head (const char *lower, PrecisNameType *type)
{
  static gsize once;
  static GHashTable *table;

  if (g_once_init_enter (&once))
    {
      table = make_table (heads, G_N_ELEMENTS (heads));
      g_once_init_leave (&once, 1);
    }
  return look_up (table, lower, type);
}

/* The number of the word before the first "of" and the like, else the last one's. */
static guint
find_head (const PrecisForm *form)
{
  static const char * const links[] = { "of", "for", "on", "in", "to", "against", "at", NULL };

  for (guint i = 1; i < form->n_words; i++)
    if (g_strv_contains (links, form->words[i]))
      return i - 1;
  return form->n_words - 1;
}

static gboolean
is_numbered (const PrecisForm *form)
{
  return strpbrk (form->words[form->n_words - 1], "0123456789")
         && !g_strv_contains (numbered, form->words[0]);
}

static gboolean
find_first (const char *word, PrecisNameType *type)
{
  *type = g_strv_contains (first_of_event, word) ? PRECIS_NAME_EVT : PRECIS_NAME_LOC;
  return *type == PRECIS_NAME_EVT || g_strv_contains (first_of_place, word);
}

/**
 * precis_kind_is_complemented:
 * @lower: a word in lower case
 *
 * Returns: whether names with this head go on with "of", "for" or "on"
 */
gboolean
precis_kind_is_complemented (const char *lower)
{
  PrecisNameType type;

  return g_strv_contains (complemented, lower)
         || (precis_kind_find_head (lower, &type) && type != PRECIS_NAME_LOC);
}

/**
 * precis_kind_excludes_person:
 * @form: a form whose words tell its kind
 *
 * Returns: whether it cannot be a person with a telling surname: Park, Lake, Bill
 */
gboolean
precis_kind_excludes_person (const PrecisForm *form)
{
  PrecisNameType type;

  return form->n_words >= MAX_FIRST || find_first (form->words[0], &type);
}

/**
 * precis_kind_find:
 * @form: a form
 * @type: (out): what it names
 *
 * What kind of thing a name is by its own words: a "… Committee" is an organisation wherever it stands.
 *
 * Returns: whether they tell
 */
gboolean
precis_kind_find (const PrecisForm *form, PrecisNameType *type)
{
  gboolean has_complement;
  guint head;

  if (precis_kind_find_known (form->key, type))
    return TRUE;
  if (form->n_words < 2)
    return FALSE;
  if (form->n_words <= MAX_FIRST && find_first (form->words[0], type))
    return TRUE;
  head = find_head (form);
  if (precis_kind_find_head (form->words[head], type))
    return TRUE;
  has_complement = head + 1 < form->n_words;
  *type = has_complement ? PRECIS_NAME_ORG : PRECIS_NAME_MISC;
  return has_complement ? g_strv_contains (complemented, form->words[head]) : is_numbered (form);
}
