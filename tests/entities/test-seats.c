/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "entities-fixture.h"
#include "precis-country.h"

static void
test_countries (void)
{
  static const struct
  {
    const char           *form;
    PrecisCountryMeaning  meaning;
    const char           *code;
  } rows[] = {
    { "Norway", PRECIS_COUNTRY_NAME, "NO" },     { "UK", PRECIS_COUNTRY_NAME, "GB" },
    { "us", PRECIS_COUNTRY_NONE, NULL },         { "US", PRECIS_COUNTRY_NAME, "US" },
    { "SOUTH KOREA", PRECIS_COUNTRY_NAME, "KR" }, { "Oslo", PRECIS_COUNTRY_SEAT, "NO" },
    { "Norwegians", PRECIS_COUNTRY_ADJECTIVE, "NO" }, { "Kremlin", PRECIS_COUNTRY_SEAT, "RU" },
    { "European", PRECIS_COUNTRY_ADJECTIVE, NULL }, { "Velland", PRECIS_COUNTRY_NONE, NULL },
    { "", PRECIS_COUNTRY_NONE, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const PrecisCountry *country;

      g_assert_cmpint (precis_country_find (rows[i].form, &country), ==, rows[i].meaning);
      g_assert_cmpstr (country ? country->code : NULL, ==, rows[i].code);
    }
}

/* Each code once, each two capital letters. */
static void
test_codes (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < precis_n_countries; i++)
    {
      g_assert_true (g_regex_match_simple ("^[A-Z][A-Z]$", precis_countries[i].code, 0, 0));
      g_assert_true (g_hash_table_add (seen, (gpointer) precis_countries[i].code));
    }
}

static void
test_seats (void)
{
  static const struct
  {
    const char *text;
    const char *told;
  } rows[] = {
    { "{L Norway} talks. {L Oslo} said no.", "L Norway/Oslo" },
    { "{L Norway} talks. It rained in {L Oslo}.", "L Norway; L Oslo" },
    { "{L Norway} talks. He flew to {L Oslo}.", "L Norway; L Oslo" },
    { "{L Norway} talks. The outreach to {L Oslo} failed.", "L Norway/Oslo" },
    { "{L Norway} talks. {L Oslo} residents sleep.", "L Norway; L Oslo" },
    { "{L Norway} talks. {L Oslo}'s support is needed.", "L Norway/Oslo" },
    { "{L Norway} talks. {L Oslo}'s streets are wet.", "L Norway; L Oslo" },
    { "Talks between {L Oslo} and {L Cairo} failed. {L Norway} and {L Egypt} wait.",
      "L Norway/Oslo; L Egypt/Cairo" },
    { "Officials in {L Oslo} and {L Cairo} wait for {L Norway}.", "L Oslo; L Cairo; L Norway" },
    { "{L Oslo}, {L Norway}, is cold.", "L Oslo; L Norway" },
    { "{L Norway} talks to the capital, {L Oslo}.", "L Norway; L Oslo" },
    { "They urged {L Oslo} to act. {L Oslo} refused. In {L Oslo} it rained. {L Norway} waits.",
      "L Norway/Oslo" },
    { "In {L Oslo} it rained. In {L Oslo} it snowed. {L Oslo} refused. {L Norway} waits.",
      "L Oslo; L Norway/Oslo" },
    { "{L Oslo} refused.", "L Norway/Oslo" },
    { "The {O Kremlin} denied it. {L Russia} waits.", "L Russia/Kremlin" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisReading *reading = fixture_read ("", rows[i].text, NULL);
      g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);
      g_autofree char *told = fixture_tell (entities);

      g_assert_cmpstr (told, ==, rows[i].told);
      fixture_free (reading);
    }
}

static void
test_homonyms (void)
{
  static const struct
  {
    const char *text;
    const char *code; /* of Georgia */
  } rows[] = {
    { "{L Georgia} slept.", "GE" },
    { "{L Georgia} and {L Russia} talked.", "GE" },
    { "The governor of {L Georgia} met senators from {L Alabama}.", NULL },
    { "{L Georgia} won. The senator met Georgian and Russian envoys.", "GE" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisReading *reading = fixture_read ("", rows[i].text, NULL);
      g_autoptr (GPtrArray) entities = precis_entities_find (reading, NULL);
      PrecisEntity *georgia = fixture_find (entities, "Georgia", PRECIS_ENTITY_PLACE);

      g_assert_nonnull (georgia);
      g_assert_cmpstr (precis_entity_get_country (georgia), ==, rows[i].code);
      fixture_free (reading);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/seats/countries", test_countries);
  g_test_add_func ("/seats/codes", test_codes);
  g_test_add_func ("/seats/seats", test_seats);
  g_test_add_func ("/seats/homonyms", test_homonyms);
  return g_test_run ();
}
