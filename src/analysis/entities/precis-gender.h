/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-form.h"
#include "precis-mention.h"

G_BEGIN_DECLS

typedef enum
{
  PRECIS_GENDER_UNKNOWN,
  PRECIS_GENDER_FEMALE,
  PRECIS_GENDER_MALE,
} PrecisGender;

PrecisGender precis_gender_of_name    (const PrecisForm *form);
PrecisGender precis_gender_of_mention (const PrecisMention *mention, const PrecisDocument *document);

G_END_DECLS
