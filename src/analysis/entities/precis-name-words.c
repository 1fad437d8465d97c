/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-words.h"

static const struct
{
  guint           word; /* PrecisNameWord */
  const char     *all; /* divided by spaces */
} lists[] = {
  { PRECIS_NAME_WORD_DETERMINER,
    "the a an this that these those his her its their our my your another each every some any no 's ' whose "
    "both two three four five six seven eight nine ten several many" },
  { PRECIS_NAME_WORD_FUNCTION,
    "and or but nor yet so if when while because although though since before after until as than that which "
    "who whom where why how is are was were be been being am has have had having do does did will would can "
    "could may might must shall should not n't never also then there here he she it they we you i him them "
    "us in on at by with from to into over under about against between during through among without within "
    "toward towards amid via per both either neither only even just still already now ago later today "
    "yesterday tomorrow meanwhile however according including such like" },
  { PRECIS_NAME_WORD_VERB,
    "said says say told tells added adds asked asks met meets called calls made makes took takes gave gives "
    "went goes came comes saw sees found finds left leaves put puts let lets got gets kept keeps held holds "
    "led leads brought sent sends wrote writes spoke speaks thanked praised urged warned accused blamed "
    "replaced joined succeeded defeated beat backed supported criticized criticised quoted cited interviewed "
    "fired sacked hired welcomed invited visited met chose chooses won wins lost plays played works worked "
    "served serves believes thinks thought knew knows announced announces heard hears saying telling asking "
    "calling meeting quoting citing accusing urging including joining following replacing" },
  { PRECIS_NAME_WORD_ROLE,
    "president vice-president president-elect premier chancellor minister secretary undersecretary "
    "under-secretary governor senator congressman congresswoman congressperson representative lawmaker "
    "legislator parliamentarian deputy delegate councillor councilor councilman councilwoman alderman mayor "
    "ambassador envoy diplomat consul emissary negotiator mediator commissioner commander commandant general "
    "admiral colonel major captain lieutenant sergeant corporal private brigadier marshal superintendent "
    "inspector detective constable officer sheriff policeman policewoman trooper soldier marine veteran "
    "pilot astronaut cosmonaut sailor seaman captain king queen prince princess emperor empress duke duchess "
    "earl baron baroness lord lady sultan emir sheikh shah pope cardinal archbishop bishop priest pastor "
    "reverend rabbi imam ayatollah cleric monk nun lama patriarch chief head leader boss director manager "
    "chairman chairwoman chairperson chair co-chair executive ceo cfo cto coo founder co-founder cofounder "
    "owner co-owner partner president-designate treasurer controller spokesman spokeswoman spokesperson "
    "adviser advisor aide counsel counselor counsellor attorney lawyer barrister solicitor prosecutor judge "
    "justice magistrate jurist advocate defender clerk notary official bureaucrat administrator coordinator "
    "organizer organiser strategist pollster campaigner activist dissident rebel fighter militant warlord "
    "guerrilla insurgent terrorist gunman shooter suspect defendant plaintiff victim witness survivor "
    "hostage prisoner inmate convict whistleblower informant spy agent operative hacker scientist researcher "
    "professor lecturer teacher instructor principal dean rector provost scholar academic historian "
    "economist sociologist psychologist psychiatrist anthropologist archaeologist biologist chemist "
    "physicist astronomer astrophysicist geologist geophysicist seismologist volcanologist meteorologist "
    "climatologist oceanographer ecologist zoologist botanist entomologist paleontologist palaeontologist "
    "virologist epidemiologist immunologist neurologist neuroscientist oncologist cardiologist geneticist "
    "mathematician statistician philosopher theologian linguist engineer programmer developer designer "
    "architect inventor technician mechanic doctor physician surgeon nurse paramedic midwife pharmacist "
    "dentist veterinarian coroner medic therapist analyst expert specialist consultant commentator critic "
    "columnist journalist reporter correspondent editor anchor broadcaster presenter host blogger "
    "photographer filmmaker writer author novelist poet playwright screenwriter producer actor actress "
    "singer songwriter musician composer conductor pianist violinist guitarist drummer rapper dancer "
    "choreographer artist painter sculptor comedian entertainer celebrity model magician coach trainer "
    "player striker midfielder goalkeeper defender winger forward quarterback pitcher catcher batsman bowler "
    "captain skipper referee umpire athlete sprinter runner swimmer cyclist boxer wrestler golfer skier "
    "skater gymnast jockey rider driver racer champion medalist medallist winner runner-up contestant "
    "candidate nominee contender challenger frontrunner front-runner hopeful incumbent opponent rival "
    "successor predecessor ally critic supporter donor philanthropist billionaire millionaire tycoon magnate "
    "entrepreneur businessman businesswoman investor banker trader broker financier industrialist developer "
    "landlord farmer fisherman miner worker employee laborer labourer plumber electrician carpenter cook "
    "chef baker waiter waitress bartender shopkeeper merchant salesman saleswoman student undergraduate "
    "graduate undergrad pupil alumnus intern fellow apprentice member co-author coauthor colleague co-worker "
    "coworker father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece "
    "cousin grandfather grandmother grandson granddaughter stepfather stepmother fiance fiancé fiancée "
    "girlfriend boyfriend friend neighbor neighbour resident native citizen immigrant migrant refugee "
    "volunteer protester demonstrator firefighter lifeguard guard bodyguard ranger rescuer climber "
    "mountaineer explorer sailor tourist passenger motorcyclist bystander speaker whip congressman-elect "
    "senator-elect governor-elect mayor-elect minister-president taoiseach tanaiste lady counselor chaplain "
    "elder chieftain warden jailer steward shepherd curator librarian archivist collector translator "
    "interpreter publisher illustrator cartoonist animator auctioneer undertaker scout moderator monitor "
    "observer rapporteur signatory convener patron trustee governor-general attorney-general "
    "secretary-general co-director co-ordinator cofounder co-developer co-creator creator maintainer "
    "contributor dictator strongman ruler monarch heir premier-designate caretaker mastermind ringleader "
    "kingpin bomber attacker killer murderer dealer smuggler trafficker fugitive legend icon star veteran "
    "superstar newcomer rookie teenager toddler secretaries ministers senators representatives presidents "
    "leaders lawmakers astronauts officials officers spokesmen spokeswomen spokespersons directors "
    "professors researchers scientists analysts experts actors actresses singers players brothers sisters "
    "students members candidates governors mayors ambassadors envoys generals judges justices prosecutors "
    "lawyers attorneys doctors editors reporters journalists correspondents authors founders co-founders "
    "executives activists economists congressmen commissioners advisers advisors aides" },
  { PRECIS_NAME_WORD_TITLE,
    "president president-elect vice-president premier chancellor minister secretary governor senator "
    "senators congressman congresswoman representative representatives mayor ambassador commissioner "
    "commander general admiral colonel major captain lieutenant sergeant corporal brigadier marshal "
    "superintendent inspector detective constable officer sheriff king queen prince princess emperor empress "
    "pope cardinal archbishop bishop reverend rabbi imam ayatollah sheikh emir sultan professor judge "
    "justice speaker chairman chairwoman chairperson director spokesman spokeswoman spokesperson attorney "
    "undersecretary taoiseach prime vice deputy former acting gen. sen. sens. rep. reps. gov. govs. lt. sgt. "
    "col. capt. cmdr. adm. maj. cpl. pvt. prof. rev. hon. pres. amb. det. insp. supt. brig. gens. profs. "
    "sec. father coach" },
  { PRECIS_NAME_WORD_COURTESY | PRECIS_NAME_WORD_TITLE,
    "mr. mr mrs. mrs ms. ms miss sir dame dr. dr madam madame monsieur mme. lord monsignor monseñor "
    "monsenor msgr." },
  { PRECIS_NAME_WORD_RANK,
    "former ex-president deputy vice assistant associate acting interim senior junior chief co-chief "
    "executive managing founding first second third top lead leading principal foreign interior defense "
    "defence finance health prime national security state federal military political special general "
    "regional local provincial municipal outgoing incoming late ousted exiled jailed imprisoned detained "
    "longtime long-time veteran current then then-president ex united democratic republican conservative "
    "independent opposition press media human rights climate police fire army navy air force intelligence "
    "legal medical research policy campaign public communications majority minority parliamentary "
    "presidential congressional supreme high attorney editor-in-chief lieutenant major brigadier honorary "
    "emeritus visiting adjunct non-executive retired convicted accused disgraced elected appointed renowned "
    "noted respected celebrated self-styled affairs sports news team rebel party church company league club "
    "trade industry education justice energy agriculture transport environment labor labour emergencies "
    "emergency information technology science space" },
  { PRECIS_NAME_WORD_SUFFIX,
    "jr. jr sr. sr ii iii iv inc. inc ltd. ltd corp. corp corporation co. co company plc llc l.l.c. llp gmbh "
    "ag sa s.a. nv n.v. bv spa s.p.a. ab oy kk pty limited incorporated group holdings" },
  { PRECIS_NAME_WORD_LINK,
    "of the and for in on to at by de des du la le del della & a an with von et und y" },
  { PRECIS_NAME_WORD_ORGANISATION,
    "committee commission council party university college institute institution school academy agency "
    "authority bureau department ministry office board bank group company corporation association society "
    "union federation organization organisation foundation trust fund movement front army navy force forces "
    "corps guard guards police court parliament congress senate house assembly church club team league "
    "network news times post journal airlines airways air motors energy industries systems technologies "
    "international hospital center centre service services administration airline alliance coalition "
    "campaign community conference consortium cooperative laboratory laboratories museum orchestra studios "
    "theatre theater tribunal treasury command" },
  { PRECIS_NAME_WORD_PLACE,
    "sea ocean island islands isle isles river lake mount mountain mountains mt. bay gulf strait straits "
    "canal province region county district prefecture state territory territories municipality airport park "
    "square street avenue road bridge valley desert peninsula coast beach forest village town republic "
    "kingdom ciudad archipelago port harbor harbour plateau basin delta falls glacier volcano canyon "
    "emirate" },
  { PRECIS_NAME_WORD_CALENDAR,
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. "
    "mon. tue. wed. thu. fri. sat. sun. spring summer autumn winter today tomorrow yesterday gmt utc edt est "
    "bst" },
  { PRECIS_NAME_WORD_PRONOUN,
    "i he she it we you they me him her us them my his its our your their mine who this that these those "
    "there what which himself herself itself myself themselves everyone nobody somebody anybody" },
  { PRECIS_NAME_WORD_SURNAME_FIRST,
    "kim lee park choi jung jeong kang cho yoon yun jang lim han shin seo kwon hwang ahn ri pak moon roh xi "
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang "
    "deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao wong "
    "chan lam leung cheung chow tsang tsai nguyen tran pham hoang phan vu vo dang bui do ngo" },
  { PRECIS_NAME_WORD_LOCATIVE,
    "in near around outside inside across throughout downtown central at visited visiting visit left leaving "
    "departed departing entered entering reached reaching northern southern eastern western greater historic "
    "suburban occupied capital" },
  { PRECIS_NAME_WORD_TOWN,
    "residents resident airport streets street suburb suburbs mayor bureau area metro subway neighborhood "
    "neighbourhood district hotel museum stadium marathon embassy school university hospital summit skyline "
    "restaurant restaurants park square traffic police fire subway station city county state zoo court "
    "streets accords agreement conference headquarters office correspondent stock exchange bridge tower "
    "apartment home" },
  { PRECIS_NAME_WORD_DEALING,
    "with against by between toward towards on accuse accuses accused accusing urge urges urged urging press "
    "presses pressed pressing pressure pressured pressuring embolden emboldens emboldened warn warns warned "
    "warning tell tells told ask asks asked blame blames blamed blaming criticize criticized criticise "
    "criticised condemn condemned support supports supported help force forced push pushed convince "
    "convinced persuade persuaded isolate isolated punish punished deter provoke provoked anger angered "
    "appease contain confront confronting antagonize alarm alarmed infuriate infuriated lobby lobbied "
    "threaten threatened sanction sanctioned" },
  { PRECIS_NAME_WORD_ACTING,
    "said says accused accuses refused refuses wants wanted warned warns insisted insists insist demanded "
    "demands denied denies rejected rejects vowed vows threatened threatens responded responds agreed agrees "
    "hopes hoped urged urges called calls condemned condemns announced announces seeks sought has have had "
    "is was are were will would could may might must should does did can cannot needs continued continues "
    "imposed imposes supported supports believes considers considered sees views regards fears feared "
    "expects expected claims claimed maintains maintained declined declines dismissed dismisses expressed "
    "pledged pledges promised promises proposed proposes offered offers signed signs launched launches "
    "recalled expelled suspended retaliated stopped withdrew withdraws ordered orders reacted replied "
    "summoned tried tries remains became becomes gave gives took takes made makes sent sends adopted backed "
    "backs blamed blames opposes opposed welcomed welcomes" },
  { PRECIS_NAME_WORD_POLICY,
    "policy policies support commitment government decision decisions demand demands stance position claim "
    "claims ambition ambitions relations relationship ally allies aggression aggressive invasion response "
    "willingness sanctions leadership leader leaders influence interests interest nuclear military foreign "
    "state media army forces troops weapons missile missiles program programme request request refusal "
    "rejection intentions intent intention threats threat attempts attempt efforts effort strategy approach "
    "rhetoric concerns concern offer proposal proposals plan plans move moves actions action involvement "
    "role backing pressure ties withdrawal diplomacy diplomats diplomatic economic trade tariffs national "
    "security regime insistence failure ability condemnation criticism war campaign control hostile "
    "provocations new own long-standing longstanding growing attitude behavior behaviour denial denials "
    "agreement cooperation consent permission" },
  { PRECIS_NAME_WORD_MOVING,
    "went go goes going gone flew fly flies flying flown travel travels traveled travelled traveling "
    "travelling trip trips visit visits flight flights return returns returned returning came come comes "
    "moved move moves drive drove driven road train bus arrive arrived sent way journey headed heading back "
    "delegation tour trek brought taken transferred moved walked marched close closer next en route" },
  { PRECIS_NAME_WORD_NAMING,
    "appointed named elected nominated appoints names elects nominates appointing naming electing nominating "
    "appointment nomination election selection hired chose chosen picked promoted re-elected reelected "
    "selected choice inaugurated ordained crowned" },
};

static GHashTable *
make_table (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_auto (GStrv) words = g_strsplit (lists[i].all, " ", -1);

      for (guint k = 0; words[k]; k++)
        {
          guint before = GPOINTER_TO_UINT (g_hash_table_lookup (table, words[k]));

          if (*words[k])
            g_hash_table_insert (table, g_strdup (words[k]), GUINT_TO_POINTER (before | lists[i].word));
        }
    }
  return table;
}

/**
 * precis_name_word_find:
 * @lower: a word in lower case, apostrophes plain
 *
 * Any thread; the table is made at the first call.
 *
 * Returns: the PrecisNameWord classes of the word, 0 for most words
 */
guint
precis_name_word_find (const char *lower)
{
  static gsize once;
  static GHashTable *table;

  if (g_once_init_enter (&once))
    {
      table = make_table ();
      g_once_init_leave (&once, 1);
    }
  return GPOINTER_TO_UINT (g_hash_table_lookup (table, lower));
}

/**
 * precis_name_word_at:
 * @document: a document
 * @token: a token in it
 *
 * As precis_name_word_find(), but "US", "IT" and "WHO" are no pronouns.
 *
 * Returns: the PrecisNameWord classes of the token
 */
guint
precis_name_word_at (const PrecisDocument *document, guint32 token)
{
  guint classes = precis_name_word_find (precis_document_word (document, token)->lower);

  if (classes & (PRECIS_NAME_WORD_FUNCTION | PRECIS_NAME_WORD_PRONOUN)
      && document->tokens[token].flags & PRECIS_TOKEN_ALL_CAPS)
    return 0;
  return classes;
}
