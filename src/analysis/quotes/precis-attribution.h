/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-cast.h"
#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisStretch:
 * @first: index of its first token
 * @end: index of the token after its last
 *
 * A run of tokens; empty if @first is not below @end.
 */
typedef struct
{
  guint32 first;
  guint32 end;
} PrecisStretch;

/**
 * PrecisSubjectKind:
 * @PRECIS_SUBJECT_NONE: nobody is said to speak
 * @PRECIS_SUBJECT_NAME: a name of the cast
 * @PRECIS_SUBJECT_PRONOUN: he, she, they
 * @PRECIS_SUBJECT_PHRASE: somebody without a name: "the minister"
 */
typedef enum
{
  PRECIS_SUBJECT_NONE,
  PRECIS_SUBJECT_NAME,
  PRECIS_SUBJECT_PRONOUN,
  PRECIS_SUBJECT_PHRASE,
} PrecisSubjectKind;

/**
 * PrecisSubject:
 * @kind: what it is
 * @tokens: where it stands
 * @name: of a name its number in the cast
 *
 * Who is said to speak.
 */
typedef struct
{
  PrecisSubjectKind kind;
  PrecisStretch     tokens;
  guint             name;
} PrecisSubject;

PrecisSubject precis_attribution_after     (const PrecisDocument *document,
                                            const PrecisCast     *cast,
                                            PrecisStretch         stretch);
PrecisSubject precis_attribution_signature (const PrecisDocument *document,
                                            const PrecisCast     *cast,
                                            PrecisStretch         stretch);
PrecisSubject precis_attribution_before    (const PrecisDocument *document,
                                            const PrecisCast     *cast,
                                            PrecisStretch         stretch);
PrecisSubject precis_attribution_actor     (const PrecisDocument *document,
                                            const PrecisCast     *cast,
                                            PrecisStretch         stretch);

G_END_DECLS
