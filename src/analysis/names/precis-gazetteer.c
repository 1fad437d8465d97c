/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-gazetteer.h"
#include "precis-pack.h"

/* One file a licence, so that each can be replaced, credited and shared under its own. */
static const char * const files[] = {
  "lists/countries.list",
  "lists/geonames.list",
  "lists/actors.list",
  "lists/countryinfo.list",
  "lists/persons.list",
  "lists/organisations.list",
  "lists/heads.list",
  "lists/known.list",
  "lists/people.list",
  "lists/wordnet.list",
  "lists/words.list",
};

static const char * const kind_names[PRECIS_N_LIST_KINDS] = {
  "country", "demonym", "capital", "city", "region", "place", "person", "given-name", "family-name", "person-first",
  "person-last", "body", "armed-group", "company", "agency", "university", "medium", "award", "brand", "title",
  "org-head", "place-head", "event-head",
  "institution", "event", "work", "word", "role",
};

/* Which files may have a phrase, by some bits of its key: most phrases are in none, and hardly any in several. */
#define DIRECTORY_SIZE (1u << 18)

struct _PrecisGazetteer
{
  PrecisPack packs[G_N_ELEMENTS (files)];
  guint16   *directory; /* bits for the files */
};

G_STATIC_ASSERT (G_N_ELEMENTS (files) <= 16);

/* A table without an empty slot would be searched for ever. */
static gboolean
enter_table (PrecisGazetteer *self, guint file, const char *name, GError **error)
{
  const PrecisPack *pack = &self->packs[file];
  const PrecisGazetteerSlot *slots = pack->data;
  gsize n = pack->length / sizeof *slots, n_empty = 0;

  for (gsize i = 0; n && (n & (n - 1)) == 0 && pack->length % sizeof *slots == 0 && i < n; i++)
    {
      n_empty += !slots[i].key;
      self->directory[slots[i].key % DIRECTORY_SIZE] |= 1u << file;
    }
  if (n_empty)
    return TRUE;
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA,
               _("The file “%s” of Precis cannot be used: %s. Install Precis again."), name, _("it is damaged"));
  return FALSE;
}

static guint32
find_in_pack (const PrecisPack *pack, guint64 phrase)
{
  const PrecisGazetteerSlot *slots = pack->data;
  gsize mask = pack->length / sizeof *slots - 1;
  guint32 key = MAX (phrase >> 32, 1);
  gsize i = phrase & mask;

  for (; slots[i].key; i = (i + 1) & mask)
    if (slots[i].key == key)
      return slots[i].entry;
  return 0;
}

/**
 * precis_gazetteer_new:
 * @error: %PRECIS_ERROR_DATA if a list is missing or damaged
 *
 * Maps the compiled lists of names.
 *
 * Returns: (transfer full) (nullable): the lists, which all threads may share, or %NULL
 */
PrecisGazetteer *
precis_gazetteer_new (GError **error)
{
  g_autoptr (PrecisGazetteer) self = g_new0 (PrecisGazetteer, 1);

  self->directory = g_new0 (guint16, DIRECTORY_SIZE);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    if (!precis_pack_open (&self->packs[i], files[i], PRECIS_GAZETTEER_MAGIC, PRECIS_GAZETTEER_VERSION, error)
        || !enter_table (self, i, files[i], error))
      return NULL;
  return g_steal_pointer (&self);
}

void
precis_gazetteer_free (PrecisGazetteer *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    precis_pack_close (&self->packs[i]);
  g_free (self->directory);
  g_free (self);
}

/**
 * precis_gazetteer_find:
 * @self: the lists
 * @phrase: precis_name_hash_phrase() of the words, each by precis_name_word_hash()
 * @longest: (out) (optional): if the phrase is one word, the number of words of the longest phrase that begins with it
 *
 * Looks a phrase up in all lists. Any thread.
 *
 * Returns: the kinds of the lists that have it, a bit for each
 */
guint32
precis_gazetteer_find (const PrecisGazetteer *self, guint64 phrase, guint *longest)
{
  guint32 kinds = 0, key = MAX (phrase >> 32, 1);
  guint words = 0;

  for (guint found = self->directory[key % DIRECTORY_SIZE]; found; found &= found - 1)
    {
      guint32 entry = find_in_pack (&self->packs[g_bit_nth_lsf (found, -1)], phrase);

      kinds |= entry & PRECIS_GAZETTEER_KINDS;
      words = MAX (words, entry >> PRECIS_GAZETTEER_SHIFT);
    }
  if (longest)
    *longest = MIN (words, PRECIS_MAX_LISTED_WORDS);
  return kinds;
}

/**
 * precis_list_kind_from_name:
 * @name: a kind as the source files of the lists name it
 * @kind: (out): the kind
 *
 * Returns: whether there is such a kind
 */
gboolean
precis_list_kind_from_name (const char *name, PrecisListKind *kind)
{
  for (guint i = 0; i < PRECIS_N_LIST_KINDS; i++)
    if (g_str_equal (kind_names[i], name))
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}
