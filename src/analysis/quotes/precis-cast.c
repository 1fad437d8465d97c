/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-cast.h"
#include "precis-entity.h"
#include "precis-names.h"
#include "precis-string.h"

struct _PrecisCast
{
  GArray       *names;   /* of PrecisCastName, by position */
  GStringChunk *strings; /* names that no entity holds */
};

/* A title before the name, else its first word: "Ms. Ostrov", "Ingrid Ostrov". */
static PrecisGender
guess_gender (const PrecisDocument *document, guint32 first, const char *name)
{
  g_autofree char *lower = precis_string_lower (name, strcspn (name, " "));
  PrecisGender gender = PRECIS_GENDER_UNKNOWN;

  if (first > 0)
    gender = precis_gender_of_word (precis_document_word (document, first - 1)->lower);
  if (gender == PRECIS_GENDER_UNKNOWN)
    gender = precis_gender_of_word (precis_document_word (document, first)->lower);
  return gender == PRECIS_GENDER_UNKNOWN ? precis_gender_of_word (lower) : gender;
}

static guint32
find_end (const PrecisDocument *document, guint32 first, guint32 byte)
{
  guint32 end = first + 1;

  while (end < document->n_tokens && document->tokens[end].span.start < byte)
    end++;
  return end;
}

static void
add_entity (PrecisCast *self, const PrecisDocument *document, PrecisEntity *entity)
{
  const GArray *mentions = precis_entity_get_mentions (entity);
  gboolean is_person = precis_entity_get_entity_type (entity) == PRECIS_ENTITY_PERSON;

  for (guint i = 0; mentions && i < mentions->len; i++)
    {
      PrecisSpan span = g_array_index (mentions, PrecisSpan, i);
      PrecisCastName entry = { .is_person = is_person, .name = precis_entity_get_name (entity),
                               .role = precis_entity_get_role (entity) };

      if (!precis_document_find_token (document, span.start, &entry.first))
        continue;
      entry.end = find_end (document, entry.first, span.end);
      if (is_person)
        entry.gender = guess_gender (document, entry.first, entry.name);
      g_array_append_val (self->names, entry);
    }
}

/* Where nobody has grouped the names, each stands for itself. */
static void
add_name (PrecisCast *self, const PrecisDocument *document, const PrecisName *name)
{
  const PrecisToken *first = &document->tokens[name->first];
  PrecisSpan span = { first->span.start, first[name->n_tokens - 1].span.end };
  PrecisCastName entry = { name->first, name->first + name->n_tokens, name->type == PRECIS_NAME_PER };

  entry.name = g_string_chunk_insert_len (self->strings, document->text + span.start, span.end - span.start);
  if (entry.is_person)
    entry.gender = guess_gender (document, entry.first, entry.name);
  g_array_append_val (self->names, entry);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const PrecisCastName *one = a, *other = b;

  return (one->first > other->first) - (one->first < other->first);
}

/**
 * precis_cast_new:
 * @reading: (borrowed): a reading whose names and entities are found; has to outlive the cast
 *
 * Returns: (transfer full): who is named in it
 */
PrecisCast *
precis_cast_new (const PrecisReading *reading)
{
  PrecisCast *self = g_new0 (PrecisCast, 1);

  self->names = g_array_new (FALSE, FALSE, sizeof (PrecisCastName));
  self->strings = g_string_chunk_new (1024);
  for (guint i = 0; reading->entities && i < reading->entities->len; i++)
    add_entity (self, reading->document, g_ptr_array_index (reading->entities, i));
  if (self->names->len == 0)
    for (guint i = 0; reading->names && i < reading->names->len; i++)
      add_name (self, reading->document, &g_array_index (reading->names, PrecisName, i));
  g_array_sort (self->names, compare_places);
  return self;
}

void
precis_cast_free (PrecisCast *self)
{
  g_array_unref (self->names);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * precis_cast_find:
 * @self: a cast
 * @token: index of a token
 *
 * Returns: the number of the first name that begins at @token or later; one past the last name if there is
 *   none
 */
guint
precis_cast_find (const PrecisCast *self, guint32 token)
{
  guint low = 0, high = self->names->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (precis_cast_get (self, middle)->first < token)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * precis_cast_get:
 * @self: a cast
 * @i: number of a name
 *
 * Returns: (transfer none) (nullable): the name, or %NULL past the last
 */
const PrecisCastName *
precis_cast_get (const PrecisCast *self, guint i)
{
  return i < self->names->len ? &g_array_index (self->names, PrecisCastName, i) : NULL;
}
