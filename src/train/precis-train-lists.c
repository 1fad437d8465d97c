/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-document.h"
#include "precis-error.h"
#include "precis-gazetteer.h"
#include "precis-name-form.h"
#include "precis-name-hash.h"
#include "precis-pack.h"
#include "precis-train-lists.h"

typedef struct
{
  guint64 phrase;
  guint32 kinds;
  guint32 longest;
} Entry;

static void
note (GHashTable *entries, guint64 phrase, guint32 kinds, guint32 longest)
{
  Entry *entry = g_hash_table_lookup (entries, &phrase);

  if (!entry)
    {
      entry = g_new0 (Entry, 1);
      entry->phrase = phrase;
      g_hash_table_insert (entries, &entry->phrase, entry);
    }
  entry->kinds |= kinds;
  entry->longest = MAX (entry->longest, longest);
}

static guint64
word_hash (const PrecisDocument *document, guint32 token)
{
  return precis_name_word_hash (precis_document_word (document, token)->lower);
}

static void
note_phrase (GHashTable *entries, const char *line, PrecisListKind kind)
{
  g_autoptr (PrecisDocument) document = precis_document_new (line, strlen (line));
  guint32 n = document->n_tokens;
  guint64 phrase = 0;

  if (n == 0 || n > PRECIS_MAX_LISTED_WORDS)
    return;
  for (guint32 i = 0; i < n; i++)
    phrase = precis_name_hash_phrase (phrase, word_hash (document, i));
  note (entries, phrase, 1u << kind, 0);
  note (entries, word_hash (document, 0), 0, n);
  if (kind == PRECIS_LIST_PERSON && n > 1)
    {
      note (entries, word_hash (document, 0), PRECIS_LIST_BIT (PERSON_FIRST), 1);
      note (entries, word_hash (document, n - 1), PRECIS_LIST_BIT (PERSON_LAST), 1);
    }
}

static gboolean
read_kind (const char *line, PrecisListKind *kind, GError **error)
{
  g_autofree char *name = g_strndup (line + 1, strcspn (line + 1, "]"));

  if (precis_list_kind_from_name (name, kind))
    return TRUE;
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, "There is no kind of list “%s”.", name);
  return FALSE;
}

static gboolean
read_list (const char *path, GHashTable *entries, GError **error)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  PrecisListKind kind = PRECIS_N_LIST_KINDS;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line; line++)
    if (**line == '[')
      {
        if (!read_kind (*line, &kind, error))
          return FALSE;
      }
    else if (**line && **line != '#' && kind < PRECIS_N_LIST_KINDS)
      note_phrase (entries, *line, kind);
  return TRUE;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const Entry *x = *(const Entry * const *) a, *y = *(const Entry * const *) b;

  return x->phrase < y->phrase ? -1 : x->phrase > y->phrase;
}

/* In an order that does not hang on the hash table, so that the same list gives the same bytes. */
static GPtrArray *
sort_entries (GHashTable *entries)
{
  GPtrArray *sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer entry;

  g_hash_table_iter_init (&iter, entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    g_ptr_array_add (sorted, entry);
  g_ptr_array_sort (sorted, compare_entries);
  return sorted;
}

static GArray *
lay_out (GHashTable *entries)
{
  GArray *slots = g_array_new (FALSE, TRUE, sizeof (PrecisGazetteerSlot));
  g_autoptr (GPtrArray) sorted = sort_entries (entries);
  gsize size = 1u << g_bit_storage (MAX (sorted->len * 5 / 4, 1));

  g_array_set_size (slots, size);
  for (guint i = 0; i < sorted->len; i++)
    {
      const Entry *entry = sorted->pdata[i];
      gsize at = entry->phrase & (size - 1);

      while (g_array_index (slots, PrecisGazetteerSlot, at).key)
        at = (at + 1) & (size - 1);
      g_array_index (slots, PrecisGazetteerSlot, at).key = MAX (entry->phrase >> 32, 1);
      g_array_index (slots, PrecisGazetteerSlot, at).entry = entry->kinds | entry->longest << PRECIS_GAZETTEER_SHIFT;
    }
  return slots;
}

/**
 * precis_train_lists:
 * @argc: 3
 * @argv: the command's name, a list to read, a file to write
 * @error: %PRECIS_ERROR_MALFORMED for an unknown kind of list; or of reading and writing files
 *
 * Compiles a list of names: lines of phrases under headings of the form "[kind]"; "#" begins a comment.
 *
 * Returns: whether it was compiled
 */
gboolean
precis_train_lists (int argc, char **argv, GError **error)
{
  g_autoptr (GHashTable) entries = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);
  g_autoptr (GArray) slots = NULL;

  if (argc != 3)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, "Use: precis-train lists LIST OUT");
      return FALSE;
    }
  if (!read_list (argv[1], entries, error))
    return FALSE;
  slots = lay_out (entries);
  return precis_pack_write (argv[2], PRECIS_GAZETTEER_MAGIC, PRECIS_GAZETTEER_VERSION, slots->data,
                            slots->len * sizeof (PrecisGazetteerSlot), error);
}
