/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisGender:
 *
 * Which pronouns may stand for a person, as far as a title or a given name tells.
 */
typedef enum
{
  PRECIS_GENDER_UNKNOWN,
  PRECIS_GENDER_FEMALE,
  PRECIS_GENDER_MALE,
} PrecisGender;

PrecisGender precis_gender_of_word (const char *lower);

G_END_DECLS
