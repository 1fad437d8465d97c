/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-hash.h"
#include "precis-name-lattice.h"
#include "precis-name-memory.h"

#define FIRST_TEMPLATE 1000 /* apart from those of precis-name-features.c */
#define MANY           1.5f /* confidence that only several mentions give */
#define MIN_ACRONYM    2
#define MAX_ACRONYM    8

typedef enum
{
  ALONE,  /* the word is the whole name */
  FIRST,
  LAST,
  N_USES
} Use;

typedef enum
{
  USED = FIRST_TEMPLATE, /* and the next two */
  USED_ALL = USED + N_USES,
  UNUSED,
  ACRONYM,
} Template;

/* How a word is used in the document: confidence for each type, and capitalised tokens that are no name. */
typedef struct
{
  float used[N_USES][PRECIS_N_NAME_TYPES];
  float outside;
} Record;

struct _PrecisNameMemory
{
  const PrecisNameSheet *sheet;
  const GArray          *names;
  Record                *records;  /* one for each of the document's words */
  gint32                *name_of;  /* for each token the name that it stands in, or -1 */
  GHashTable            *acronyms; /* initials: type + 1 */
};

static guint32
word_of (const PrecisNameMemory *self, guint32 token)
{
  return self->sheet->document->tokens[token].word;
}

static gboolean
find_use (const PrecisName *name, guint32 token, Use *use)
{
  if (name->n_tokens == 1)
    *use = ALONE;
  else if (token == name->first)
    *use = FIRST;
  else
    *use = LAST;
  return name->n_tokens == 1 || token == name->first || token == name->first + name->n_tokens - 1;
}

static guint64
hash_initials (const char *initials)
{
  return precis_name_hash_text (initials, strlen (initials));
}

/* "World Health Organization" is WHO; small words do not count. */
static void
note_acronym (PrecisNameMemory *self, const PrecisName *name)
{
  const PrecisDocument *document = self->sheet->document;
  char initials[MAX_ACRONYM + 1] = { 0 };
  guint n = 0;

  for (guint32 i = name->first; i < name->first + name->n_tokens && n < MAX_ACRONYM; i++)
    if (precis_name_class_is_capital (precis_name_sheet_form (self->sheet, i)->class))
      initials[n++] = document->text[document->tokens[i].span.start];
  if (n >= MIN_ACRONYM)
    g_hash_table_insert (self->acronyms, GSIZE_TO_POINTER ((gsize) hash_initials (initials)),
                         GUINT_TO_POINTER (name->type + 1));
}

static void
note_name (PrecisNameMemory *self, guint index)
{
  const PrecisName *name = &g_array_index (self->names, PrecisName, index);

  for (guint32 i = name->first; i < name->first + name->n_tokens; i++)
    {
      Use use;

      self->name_of[i] = (gint32) index;
      if (find_use (name, i, &use))
        self->records[word_of (self, i)].used[use][name->type] += name->confidence;
    }
  note_acronym (self, name);
}

/**
 * precis_name_memory_new:
 * @sheet: a document, borrowed
 * @names: array of PrecisName, what the first reading found, borrowed
 *
 * Returns: (transfer full): the memory
 */
PrecisNameMemory *
precis_name_memory_new (const PrecisNameSheet *sheet, const GArray *names)
{
  PrecisNameMemory *self = g_new0 (PrecisNameMemory, 1);
  const PrecisDocument *document = sheet->document;

  self->sheet = sheet;
  self->names = names;
  self->records = g_new0 (Record, (gsize) document->n_words + 1);
  self->name_of = g_new (gint32, (gsize) document->n_tokens + 1);
  self->acronyms = g_hash_table_new (NULL, NULL);
  for (guint32 i = 0; i < document->n_tokens; i++)
    self->name_of[i] = -1;
  for (guint i = 0; i < names->len; i++)
    note_name (self, i);
  for (guint32 i = 0; i < document->n_tokens; i++)
    if (self->name_of[i] < 0 && precis_name_class_is_capital (precis_name_sheet_form (sheet, i)->class))
      self->records[word_of (self, i)].outside++;
  return self;
}

void
precis_name_memory_free (PrecisNameMemory *self)
{
  g_free (self->records);
  g_free (self->name_of);
  g_hash_table_unref (self->acronyms);
  g_free (self);
}

/* What the other tokens of the same word say: this one's own reading would only confirm itself. */
static Record
recall (const PrecisNameMemory *self, guint32 token)
{
  Record record = self->records[word_of (self, token)];
  gint32 index = self->name_of[token];
  Use use;

  if (index < 0)
    record.outside--;
  else
    {
      const PrecisName *name = &g_array_index (self->names, PrecisName, index);

      if (find_use (name, token, &use))
        record.used[use][name->type] -= name->confidence;
    }
  return record;
}

/* The type that a word mostly has in one use: 0 for none, else odd or even as it is seen rarely or often. */
static guint
find_favourite (const float *used)
{
  const float least = 0.3f;
  guint best = 0;

  for (guint t = 1; t < PRECIS_N_NAME_TYPES; t++)
    if (used[t] > used[best])
      best = t;
  return used[best] < least ? 0 : 1 + 2 * best + (used[best] > MANY);
}

static void
add_acronym (const PrecisNameMemory *self, const PrecisDocument *document, guint32 token, PrecisNameFeatures *out)
{
  const PrecisToken *t = &document->tokens[token];
  char initials[MAX_ACRONYM + 1] = { 0 };
  guint n = 0, type;

  for (guint32 i = t->span.start; i < t->span.end && n < MAX_ACRONYM; i++)
    if (document->text[i] != '.')
      initials[n++] = document->text[i];
  type = GPOINTER_TO_UINT (g_hash_table_lookup (self->acronyms, GSIZE_TO_POINTER ((gsize) hash_initials (initials))));
  if (type)
    precis_name_features_add (out, ACRONYM, precis_name_hash_pair (type, 1));
}

/* What the memory tells of a token of @sheet whose word is used in the document as @record says. */
static gboolean
add_uses (const PrecisNameMemory *self, const PrecisNameSheet *sheet, guint32 token, const Record *record,
          PrecisNameFeatures *out)
{
  guint8 class = precis_name_sheet_form (sheet, token)->class;
  guint favourites[N_USES], outside = (guint) CLAMP (record->outside, 0, 2);

  if (class == PRECIS_NAME_CLASS_ALL_CAPS || class == PRECIS_NAME_CLASS_INITIALS)
    add_acronym (self, sheet->document, token, out);
  for (guint u = 0; u < N_USES; u++)
    {
      favourites[u] = find_favourite (record->used[u]);
      if (favourites[u])
        precis_name_features_add (out, USED + u, precis_name_hash_pair (favourites[u], outside));
    }
  if (favourites[ALONE] || favourites[FIRST] || favourites[LAST])
    precis_name_features_add (out, USED_ALL, precis_name_hash_pair (favourites[ALONE] << 16 | favourites[FIRST] << 8
                                                                    | favourites[LAST], class));
  else if (outside)
    precis_name_features_add (out, UNUSED, precis_name_hash_pair (outside, class));
  return out->n > 0;
}

/**
 * precis_name_memory_features:
 * @self: the memory
 * @token: index of a token
 * @out: (out): what the memory adds to the token's features
 *
 * Any thread.
 *
 * Returns: whether it adds anything
 */
gboolean
precis_name_memory_features (const PrecisNameMemory *self, guint32 token, PrecisNameFeatures *out)
{
  Record record;

  out->n = 0;
  if (!precis_name_class_is_capital (precis_name_sheet_form (self->sheet, token)->class))
    return FALSE;
  record = recall (self, token);
  return add_uses (self, self->sheet, token, &record, out);
}

/**
 * precis_name_memory_features_of_title:
 * @self: the memory of a text
 * @title: its title
 * @words: for each of the title's words its number in the text, as of precis_name_sheet_match_words()
 * @token: index of a token of the title
 * @out: (out): what the memory adds to the token's features
 *
 * Any thread.
 *
 * Returns: whether it adds anything
 */
gboolean
precis_name_memory_features_of_title (const PrecisNameMemory *self, const PrecisNameSheet *title, const guint32 *words,
                                      guint32 token, PrecisNameFeatures *out)
{
  static const Record unused;
  guint32 word = words[title->document->tokens[token].word];

  out->n = 0;
  if (!precis_name_class_is_capital (precis_name_sheet_form (title, token)->class))
    return FALSE;
  return add_uses (self, title, token, word == PRECIS_NAME_NO_WORD ? &unused : &self->records[word], out);
}
