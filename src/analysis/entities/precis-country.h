/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisCountry:
 * @code: ISO 3166-1 alpha-2; XK for Kosovo, as is usual
 * @name: the usual English name
 * @seats: (nullable): where its government sits
 * @adjectives: (nullable): "Danish", "Dane"
 * @others: (nullable): other names and abbreviations
 *
 * A country. The last three members hold alternatives divided by '|'.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *seats;
  const char *adjectives;
  const char *others;
} PrecisCountry;

typedef enum
{
  PRECIS_COUNTRY_NONE,
  PRECIS_COUNTRY_NAME,      /* the usual name or another one of the country itself */
  PRECIS_COUNTRY_SEAT,      /* its capital, or the seat of its government: "the Kremlin" */
  PRECIS_COUNTRY_ADJECTIVE, /* its people or what is theirs: never a name */
} PrecisCountryMeaning;

extern const PrecisCountry precis_countries[];
extern const guint         precis_n_countries;

PrecisCountryMeaning precis_country_find (const char *form, const PrecisCountry **country);

G_END_DECLS
