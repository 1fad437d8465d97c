/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-gender.h"
#include "precis-reading.h"

G_BEGIN_DECLS

/**
 * PrecisCastName:
 * @first: index of its first token
 * @end: index of the token after its last
 * @is_person: whether it names a person
 * @gender: of a person
 * @name: its fullest form
 * @role: (nullable): what the person is
 *
 * A place where the text names somebody who may speak.
 */
typedef struct
{
  guint32       first;
  guint32       end;
  gboolean      is_person;
  PrecisGender  gender;
  const char   *name;
  const char   *role;
} PrecisCastName;

/**
 * PrecisCast:
 *
 * Who is named in an article, by position.
 */
typedef struct _PrecisCast PrecisCast;

PrecisCast           *precis_cast_new  (const PrecisReading *reading);
void                  precis_cast_free (PrecisCast *self);
guint                 precis_cast_find (const PrecisCast *self, guint32 token);
const PrecisCastName *precis_cast_get  (const PrecisCast *self, guint i);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisCast, precis_cast_free)

G_END_DECLS
