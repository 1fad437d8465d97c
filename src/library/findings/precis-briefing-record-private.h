/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* GVariant types of a record. Whoever changes one changes the version, too: a record of another version is
 * as if there were none. */
#define PRECIS_RECORD_VERSION 2

/* start, end, score, rank */
#define PRECIS_RECORD_POINT "(uudu)"

/* type, name, role, roles, country, aliases, mentions, weight */
#define PRECIS_RECORD_ENTITY "(ysmsa(uu)msasa(uu)d)"

/* kind, type, category, certainty, start, end, places, actors, score, why */
#define PRECIS_RECORD_CONCERN "(yyyyuua(uuuu)asdms)"

/* date, until, precision, start, end, its sentence's start and end, event */
#define PRECIS_RECORD_MOMENT "(smsyuuuums)"

/* start, end, speaker */
#define PRECIS_RECORD_QUOTE "(uums)"

/* version, sentences, notices, and the lists */
#define PRECIS_RECORD_TYPE \
  "(uuas" "a" PRECIS_RECORD_POINT "a" PRECIS_RECORD_ENTITY "a" PRECIS_RECORD_CONCERN \
  "a" PRECIS_RECORD_MOMENT "a" PRECIS_RECORD_QUOTE ")"
