/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "entities-fixture.h"

typedef struct
{
  const char *text;
  const char *told;
} Row;

static void
check_rows (const Row *rows, guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      PrecisReading *reading = fixture_read ("", rows[i].text, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) entities = precis_entities_find (reading, &error);
      g_autofree char *told = NULL;

      g_assert_no_error (error);
      told = fixture_tell (entities);
      g_assert_cmpstr (told, ==, rows[i].told);
      fixture_free (reading);
    }
}

static void
test_persons (void)
{
  static const Row rows[] = {
    { "{P Marta Oster} spoke. {P Oster}’s plan failed.", "P Marta Oster/Oster" },
    { "{P President Marta Oster} spoke. Then {P Mr. Oster} left.", "P Marta Oster/Oster" },
    { "{P Kim Dae Ho} met {P Sung Park}. {P Kim} smiled; {P Park} did not.",
      "P Kim Dae Ho/Kim; P Sung Park/Park" },
    { "{P Orsan Tibor} came. Later {P Tibor Orsan} left.", "P Orsan Tibor/Tibor Orsan" },
    { "{P J. R. Tallow} wrote. {P John R. Tallow} read.", "P John R. Tallow/J. R. Tallow" },
    { "{P Jean-Luc Varder} ran and {P Jean Luc Varder} won.", "P Jean-Luc Varder/Jean Luc Varder" },
    { "{P Bob Tallow} ran. {P Robert Tallow} won.", "P Bob Tallow/Robert Tallow" },
    { "{P Andrés Tollán Ruiz} ran. {P Tollan} won.", "P Andrés Tollán Ruiz/Tollan" },
    { "{P Ana Tallow} met {P Ben Tallow}. {P Ben Tallow} spoke. {P Tallow} left.",
      "P Ana Tallow; P Ben Tallow/Tallow" },
    { "{P Ben Tallow} met {P Ana Tallow}. {P Tallow} left. {P Ben Tallow} spoke. {P Tallow} stayed.",
      "P Ben Tallow/Tallow; P Ana Tallow/Tallow" },
    { "{P Ana Tallow} came. {P The Tallows} left.", "P Ana Tallow/Tallows" },
    { "{P Paul II} died. {P Paul III} reigned.", "P Paul II; P Paul III" },
    { "The {O Tallows} left before {P Ana Tallow}.", "P Ana Tallow/Tallows" },
    { "{P Ana Lee}, née {P Tallow}, won. {P Ana Tallow} left. {P Lee} and {P Tallow} are one.",
      "P Ana Lee/Tallow/Ana Tallow/Lee" },
    { "{P Bo Ek} (born {P Bo Orm}) met {P Cy Orm}. {P Orm} left.", "P Bo Ek/Bo Orm; P Cy Orm/Orm" },
    { "{P Ana Lee}, née {P Tallow}, met {P Bo Tallow}. {P Tallow} left.", "P Ana Lee; P Bo Tallow/Tallow" },
    /* A "Mrs." is no man. */
    { "{P Ana Tallow} met {P Ben Tallow}. Mrs. {P Tallow} left.", "P Ana Tallow/Tallow; P Ben Tallow" },
    { "Mr. {P Zu Tallow} met Ms. {P Zo Tallow}. Mr. {P Tallow} left.", "P Zu Tallow/Tallow; P Zo Tallow" },
    { "{P Ben Tallow} left. Mrs. {P Tallow} slept.", "P Ben Tallow/Tallow" },
    { "{P Ana J. Tallow} is not {P Ana K. L. Tallow}.", "P Ana J. Tallow; P Ana K. L. Tallow" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_organisations (void)
{
  static const Row rows[] = {
    { "The {O Velland Health Union} (VHU) met. The {O VHU} voted.", "O Velland Health Union/VHU" },
    { "The {O Velland Health Union} (VHU) met.", "O Velland Health Union/VHU" },
    { "The {O Board of Rivers of Velland}, or BOR, met. The {O BOR} voted.",
      "O Board of Rivers of Velland/BOR" },
    { "The {O Board of Northern Rivers} met. The {O BNR} voted.", "O Board of Northern Rivers/BNR" },
    { "The {O Unione Valli Alte} (CVA) met.", "O Unione Valli Alte/CVA" },
    { "{L Tarsa City} ({O AP}) {O Tallow Post} said.", "L Tarsa City; O AP; O Tallow Post" },
    { "The {O Department of Rivers} met. The {O Rivers Department} voted.",
      "O Department of Rivers/Rivers Department" },
    { "The {O U.S. Department of Rivers} met. The {O Rivers Department} voted.",
      "O U.S. Department of Rivers/Rivers Department" },
    { "The {O House of Velland} and the {O White House} met. The {O House} voted.",
      "O House of Velland/House; O White House" },
    { "{O Tallow Inc.} grew. {O Tallow} fell.", "O Tallow Inc./Tallow" },
    { "{O Tallow Airways} grew. {O Tallow} fell.", "O Tallow Airways/Tallow" },
    { "The {O Senate of Velland} met. The {O Senate} voted.", "O Senate of Velland/Senate" },
    { "{O River Bank of Tarsa} grew. {O River} fell.", "O River Bank of Tarsa; O River" },
    { "{E Hurricane Tallow} came. {E Tallow} went.", "E Hurricane Tallow/Tallow" },
    { "{P Tom Tallow} runs {O Tallow}. {O Tallow} grew. {O Tallow} fell. {L Oster} is in {O Oster Bank}.",
      "P Tom Tallow; O Tallow; L Oster; O Oster Bank" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_places (void)
{
  static const Row rows[] = {
    { "The {L US} and the {O U.S.} are the {L United States}; {L America} too.",
      "L United States/US/U.S./America" },
    { "{L Velland Sea} is warm. The {L Velland} is warm.", "L Velland Sea/Velland" },
    { "{L West Velland} is no {L Velland}.", "L West Velland; L Velland" },
    { "{L PORT VELLAND} — It rained.", "L Port Velland/PORT VELLAND" },
    { "{L NORWAY} — It rained in {L Norway}.", "L Norway" },
    { "{L Velland City} is no {L Velland}.", "L Velland City; L Velland" },
    { "{L North Korea} waits. The {L North} is silent.", "L North Korea/North" },
    { "{P George Washington} slept. {L Washington} said no to the {L United States}.",
      "P George Washington; L United States/Washington" },
    { "{P George Washington} slept. {P Washington} ate in {L Washington}.",
      "P George Washington/Washington; L Washington" },
    { "{P Ana Tallow} was born in {L Tallow}. {P Tallow} left.", "P Ana Tallow/Tallow; L Tallow" },
    { "{P Ana Tallow} met {L Tallow}. {P Tallow} left.", "P Ana Tallow/Tallow" },
    { "{L South Tarsa Straits Zone} (STSZ) and {L Deep Maritime Zone} (DMZ).",
      "L South Tarsa Straits Zone/STSZ; L Deep Maritime Zone/DMZ" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_filter (void)
{
  static const Row rows[] = {
    { "The {M Russian} and the {L Americans} met {P him} and {P Norwegians} on {M Monday} in {L May}.", "" },
    { "{O senate} {L x} {P President} {M measles}", "M measles" },
    { "“{O The Tarsa Post}” said.", "O Tarsa Post" },
    { "{P Jordan} plays.", "P Jordan" },
    { "{L Jordan} plays. {P Jordan} said. {L Jordan} too.", "L Jordan" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_repairs (void)
{
  static const Row rows[] = {
    /* The majority decides, and a full name decides what its surname is. */
    { "{O Velland} won. {L Velland} lost. {L Velland} slept.", "L Velland" },
    { "{P Ann Tallow} won. {O Tallow} lost.", "P Ann Tallow/Tallow" },
    { "{P Tallow} won. {P Tallow} lost. {L Ann Tallow} slept.", "P Ann Tallow/Tallow" },
    { "{P Ann Tallow} won. {L Tallow} lost. {L Tallow} slept.", "P Ann Tallow/Tallow" },
    { "{P Ann Tallow} left {L Velland}. It rained in {L Tallow}. In {L Tallow} it snowed. {L Tallow} slept.",
      "P Ann Tallow; L Velland; L Tallow" },
    { "{P Tallow} won. {P Tallow} lost. {L Port Tallow} slept.", "P Tallow; L Port Tallow" },
    /* What a name lies in is a place; what somebody believes in need not be. */
    { "They left {L Gristmouth} in {O Velland}, and {O Velland} slept.", "L Gristmouth; L Velland" },
    { "Trust in {P Tallow}, they said.", "P Tallow" },
    { "{P Drevia}’s central bank met.", "L Drevia" },
    { "{P Tallow}’s mother met {P Tallow}.", "P Tallow" },
    /* What the tagger missed. */
    { "{P Ann Tallow} won. Norland Secretary of State Tallow lost.", "P Ann Tallow/Tallow" },
    { "{P Ann Tallow} won. Then Tallow lost to Tallow Gloves.", "P Ann Tallow/Tallow" },
    { "{L Port Velland} won. But Port Velland lost.", "L Port Velland" },
    { "{O Rain} grew. They left. Rain fell, and more rain, and rain.", "O Rain" },
    /* Halves of compounds. */
    { "{P Tallow} met {P Oster}. The Tallow-Oster meeting failed.", "P Tallow; P Oster" },
    { "The {L US-North Korea} talks.", "L United States/US; L North Korea" },
    { "The US and Brazil-South Africa's partner-disagreed.", "L United States/US; L Brazil; L South Africa" },
    { "{P Ann Tallow-Oster} won. {L Guinea-Bissau} lost.", "P Ann Tallow-Oster; L Guinea-Bissau" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_glean (void)
{
  static const Row rows[] = {
    /* Everybody knows these. */
    { "They left Norway for the Middle East.", "L Norway; L Middle East" },
    { "Many of us paid US$ 5 in the US.", "L United States/US" },
    { "The {L White House} is silent.", "O White House" },
    /* These tell by a word what they are. */
    { "They passed the Clean Rivers Act.", "M Clean Rivers Act" },
    { "The {M Rivers Committee} met in {O Tallow Bay}.", "O Rivers Committee; L Tallow Bay" },
    { "The {M Tallow 9} flew; {E Center for Lakes} cheered.", "M Tallow 9; O Center for Lakes" },
    { "The {P Tallow Bank} is a person.", "P Tallow Bank" },
    { "{L Hurricane Ann} came. {P Ann} left.", "E Hurricane Ann/Ann" },
    { "{L Operation Clear Water} began.", "E Operation Clear Water" },
    { "{P Karl Tallow Avenue} is long. {P Ciudad Tallow} is big.", "L Karl Tallow Avenue; L Ciudad Tallow" },
    { "The {O White House Press} Secretary left.", "O White House" },
    { "In Tallow v. Board of Rivers they lost.", "M Tallow v. Board of Rivers" },
    { "They lost the 2020 presidential election and the 2021 {L Tarsa} local elections.",
      "E 2020 presidential election; E 2021 Tarsa local elections" },
    { "In 2020 people left the Democratic party.", "O Democratic party" },
    { "The {L Tarsa House} of Deputies met.", "O Tarsa House of Deputies" },
    /* These go on behind what the tagger found. */
    { "The {O Office} of Northern Rivers and Lakes met.", "O Office of Northern Rivers and Lakes" },
    { "The {O Office of the Director} of Rivers met.", "O Office of the Director of Rivers" },
    { "The {O Northern Rivers Agency} of {L Norway} met.", "O Northern Rivers Agency; L Norway" },
    { "The {O Rivers Office} and {O Lakes Office} met.", "O Rivers Office; O Lakes Office" },
    { "{L Norway} Rivers Commission met.", "O Norway Rivers Commission" },
    { "He said that the {L Tarsa} Rivers Department met again.", "O Tarsa Rivers Department" },
    { "He said that the {O House Rivers} Works Committee met again.", "O House Rivers Works Committee" },
    { "He said that the {L Tarsa} Tallow met again.", "L Tarsa" },
    { "The Tallowgate scandal and the {E 2020 Vellish} general election.",
      "E Tallowgate scandal; E 2020 Vellish general election" },
    /* These are no names. */
    { "These attacks go on. Then “Those attacks” end.", "" },
    { "A Tallow-inspired war. D-Tallow News said.", "" },
    { "HE SAID THE TALLOW COMMITTEE MET", "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_spans (void)
{
  static const char text[] = "“{P Ann Öster}’s” and {L China-Peru}: {P Öster's} {O the Bank}";
  static const char * const slices[] = { "Ann Öster", "China", "Peru", "Öster", "Bank" };
  PrecisReading *reading = fixture_read ("", text, NULL);
  g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);
  guint n_found = 0;

  for (guint i = 0; i < entities->len; i++)
    {
      GArray *mentions = precis_entity_get_mentions (entities->pdata[i]);

      for (guint k = 0; k < mentions->len; k++)
        {
          PrecisSpan span = g_array_index (mentions, PrecisSpan, k);
          g_autofree char *slice = precis_span_slice (span, reading->document->text);
          guint row = 0;

          while (row < G_N_ELEMENTS (slices) && strcmp (slice, slices[row]))
            row++;
          g_assert_cmpuint (row, <, G_N_ELEMENTS (slices));
          n_found++;
        }
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (slices));
  fixture_free (reading);
}

static void
test_weight (void)
{
  PrecisReading *reading = fixture_read (
    "{P Tallow} wins", "{L Velland} voted. {L Velland} slept. {P Ann Tallow} won.", NULL);
  g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);

  g_assert_cmpuint (entities->len, ==, 2);
  g_assert_cmpstr (precis_entity_get_name (entities->pdata[0]), ==, "Ann Tallow");
  g_assert_cmpstr (precis_entity_get_aliases (entities->pdata[0])[0], ==, "Tallow");
  g_assert_cmpuint (precis_entity_get_mentions (entities->pdata[0])->len, ==, 1);
  g_assert_cmpfloat (precis_entity_get_weight (entities->pdata[0]), >,
                     precis_entity_get_weight (entities->pdata[1]));
  g_assert_null (precis_entity_get_country (entities->pdata[1]));
  fixture_free (reading);
}

/* Ten thousand names must not take more than their share of time, however alike they are. */
static void
test_hostile (void)
{
  static const char * const patterns[] = {
    "{P A%u Smith} met {P Smith}. ", "{O A A A%u} (AAA). ", "{P Smith Smith%u}, who has has has been. ",
    "{L A-A%u} and A-A-A. ",         "{P A} {P A%u}",       "{O Bank of %u, Bank of the Bank} ",
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_auto (GStrv) parts = g_strsplit (patterns[i], "%u", 2);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) entities = NULL;
      PrecisReading *reading;

      for (guint k = 0; k < 10000; k++)
        g_string_append_printf (text, "%s%u%s", parts[0], k, parts[1]);
      reading = fixture_read ("", text->str, NULL);
      entities = precis_entities_find (reading, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (entities->len, >, 0);
      fixture_free (reading);
    }
}

/* A run of capitals without end is no name. */
static void
test_endless (void)
{
  g_autoptr (GString) text = g_string_new ("{P A");
  g_autoptr (GPtrArray) entities = NULL;
  PrecisReading *reading;

  for (guint i = 0; i < 10000; i++)
    g_string_append (text, " A");
  g_string_append (text, "}");
  reading = fixture_read ("", text->str, NULL);
  entities = precis_entities_find (reading, NULL);
  g_assert_cmpuint (entities->len, ==, 0);
  fixture_free (reading);
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  PrecisReading *reading = fixture_read ("", "{P Ann Tallow} won.", cancellable);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (precis_entities_find (reading, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  fixture_free (reading);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/entities/persons", test_persons);
  g_test_add_func ("/entities/organisations", test_organisations);
  g_test_add_func ("/entities/places", test_places);
  g_test_add_func ("/entities/filter", test_filter);
  g_test_add_func ("/entities/repairs", test_repairs);
  g_test_add_func ("/entities/glean", test_glean);
  g_test_add_func ("/entities/spans", test_spans);
  g_test_add_func ("/entities/weight", test_weight);
  g_test_add_func ("/entities/hostile", test_hostile);
  g_test_add_func ("/entities/endless", test_endless);
  g_test_add_func ("/entities/cancel", test_cancel);
  return g_test_run ();
}
