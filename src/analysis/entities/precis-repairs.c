/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-entity-draft.h"
#include "precis-enum-types.h"
#include "precis-repair.h"
#include "precis-repairs.h"
#include "precis-string.h"

typedef struct
{
  const PrecisDocument *document;
  GPtrArray            *drafts;
  GHashTable           *known; /* folded names and forms, perhaps of entities that are gone */
} Bench;

static void
learn (Bench *bench, const char *name)
{
  g_hash_table_add (bench->known, precis_string_fold (name));
}

static void
learn_draft (Bench *bench, PrecisEntityDraft *draft)
{
  learn (bench, draft->name);
  for (guint i = 0; i < draft->aliases->len; i++)
    learn (bench, draft->aliases->pdata[i]);
}

/* The entity that has @name for its name; failing that, one that is also written so. */
static PrecisEntityDraft *
find_draft (const Bench *bench, const char *name)
{
  g_autofree char *key = precis_string_fold (name ? name : "");
  guint index;

  if (!g_hash_table_contains (bench->known, key))
    return NULL;
  for (guint i = 0; i < bench->drafts->len; i++)
    if (g_str_equal (((PrecisEntityDraft *) bench->drafts->pdata[i])->key, key))
      return bench->drafts->pdata[i];
  for (guint i = 0; i < bench->drafts->len; i++)
    if (precis_entity_draft_find_alias (bench->drafts->pdata[i], key, &index))
      return bench->drafts->pdata[i];
  return NULL;
}

static void
merge (Bench *bench, PrecisEntityDraft *from, const char *name)
{
  PrecisEntityDraft *to = find_draft (bench, name);

  if (!to || to == from)
    {
      g_autofree char *old = g_strdup (from->name);

      precis_entity_draft_set_name (from, name);
      precis_entity_draft_add_alias (from, old);
      learn (bench, name);
      return;
    }
  precis_entity_draft_add_alias (to, from->name);
  for (guint i = 0; i < from->aliases->len; i++)
    precis_entity_draft_add_alias (to, from->aliases->pdata[i]);
  precis_entity_draft_add_mentions (to, from->mentions);
  precis_entity_draft_add_roles (to, from->roles);
  to->weight += from->weight;
  if (!to->role)
    to->role = g_steal_pointer (&from->role);
  g_ptr_array_remove (bench->drafts, from);
}

/* Takes the form @name away from its entity; it becomes one of its own if it @is_name. */
static void
separate (Bench *bench, PrecisEntityDraft *from, const char *name, gboolean is_name)
{
  g_autofree char *key = precis_string_fold (name);
  PrecisEntityDraft *own = is_name ? precis_entity_draft_new (name, from->type) : NULL;
  guint index;

  if (!precis_entity_draft_find_alias (from, key, &index))
    {
      g_clear_pointer (&own, precis_entity_draft_free);
      return;
    }
  g_ptr_array_remove_index (from->aliases, index);
  precis_entity_draft_move_mentions (bench->document->text, from, own, key);
  if (own && own->mentions->len > 0)
    g_ptr_array_add (bench->drafts, own);
  else
    g_clear_pointer (&own, precis_entity_draft_free);
  if (from->mentions->len == 0)
    g_ptr_array_remove (bench->drafts, from);
}

static gboolean
is_name_of (const PrecisEntityDraft *self, const char *name)
{
  return self && precis_entity_draft_is_called (name, self->key);
}

/* For each word of @name its number among the distinct words of the text; %NULL if the text lacks one of them. */
static GArray *
find_words (const PrecisDocument *document, const char *name)
{
  g_autoptr (PrecisDocument) named = precis_document_new (name, strlen (name));
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < named->n_tokens; i++)
    {
      guint32 w = 0;

      while (w < document->n_words && !g_str_equal (document->words[w].lower, precis_document_word (named, i)->lower))
        w++;
      if (w == document->n_words)
        return NULL;
      g_array_append_val (words, w);
    }
  return words->len > 0 ? g_steal_pointer (&words) : NULL;
}

static gboolean
stand_at (const PrecisDocument *document, guint32 i, const GArray *words)
{
  for (guint k = 0; k < words->len; k++)
    if (document->tokens[i + k].word != g_array_index (words, guint32, k))
      return FALSE;
  return TRUE;
}

/* Where @name stands in the text, in order, without overlaps. */
static GArray *
find_spans (const PrecisDocument *document, const char *name)
{
  g_autoptr (GArray) words = find_words (document, name);
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));

  for (guint32 i = 0; words && i + words->len <= document->n_tokens; i++)
    if (stand_at (document, i, words))
      {
        PrecisSpan span = { document->tokens[i].span.start, document->tokens[i + words->len - 1].span.end };

        g_array_append_val (spans, span);
        i += words->len - 1;
      }
  return spans;
}

/* What was called by an alias that is another's now is not called so any more. */
static void
claim (Bench *bench, PrecisEntityDraft *owner, const GArray *spans, const char *key)
{
  guint index;

  for (guint d = bench->drafts->len; d-- > 0;)
    {
      PrecisEntityDraft *draft = bench->drafts->pdata[d];

      precis_entity_draft_give_up (draft, spans);
      if (draft != owner && precis_entity_draft_find_alias (draft, key, &index))
        g_ptr_array_remove_index (draft->aliases, index);
      if (draft != owner && draft->mentions->len == 0)
        g_ptr_array_remove_index (bench->drafts, d);
    }
  precis_entity_draft_add_mentions (owner, spans);
  owner->weight = MAX (owner->weight, owner->mentions->len);
}

/* Gives @name, wherever it stands in the text, to the entity called @value. */
static void
assign_alias (Bench *bench, const char *name, const char *value)
{
  g_autoptr (GArray) spans = find_spans (bench->document, name);
  g_autofree char *key = precis_string_fold (name);
  PrecisEntityDraft *owner = find_draft (bench, value), *stood_for = find_draft (bench, name);

  for (guint i = 0; i < bench->drafts->len && spans->len > 0; i++)
    precis_entity_draft_keep_out (bench->drafts->pdata[i], spans);
  if (spans->len == 0)
    return;
  if (!owner)
    {
      owner = precis_entity_draft_new (value, stood_for ? stood_for->type : PRECIS_ENTITY_OTHER);
      g_ptr_array_add (bench->drafts, owner);
      learn (bench, value);
    }
  claim (bench, owner, spans, key);
  precis_entity_draft_add_alias (owner, name);
  learn (bench, name);
}

static void
repair (Bench *bench, PrecisRepair *repair)
{
  const char *name = precis_repair_get_name (repair), *value = precis_repair_get_value (repair);
  PrecisEntityDraft *draft = find_draft (bench, name);
  int type = 0;

  switch (precis_repair_get_kind (repair))
    {
    case PRECIS_REPAIR_MERGE:
    case PRECIS_REPAIR_RENAME:
      if (is_name_of (draft, name) && value)
        merge (bench, draft, value);
      break;
    case PRECIS_REPAIR_SPLIT:
      if (draft && is_name_of (draft, value))
        separate (bench, draft, name, TRUE);
      break;
    case PRECIS_REPAIR_ALIAS:
      if (value)
        assign_alias (bench, name, value);
      break;
    case PRECIS_REPAIR_RETYPE:
      if (is_name_of (draft, name) && value && precis_enum_value (PRECIS_TYPE_ENTITY_TYPE, value, &type))
        draft->type = type;
      break;
    case PRECIS_REPAIR_IGNORE:
      if (is_name_of (draft, name))
        g_ptr_array_remove (bench->drafts, draft);
      else if (draft)
        separate (bench, draft, name, FALSE);
      break;
    default:
      break;
    }
}

/* Heaviest first; the sort is stable, so what is equal stays in the order of the text. */
static int
compare_drafts (gconstpointer a, gconstpointer b)
{
  const PrecisEntityDraft *x = *(PrecisEntityDraft * const *) a, *y = *(PrecisEntityDraft * const *) b;

  return x->weight > y->weight ? -1 : x->weight < y->weight;
}

/**
 * precis_repairs_apply:
 * @reading: what the entities were found in
 * @entities: (transfer full) (element-type PrecisEntity): the entities that were found
 * @repairs: (nullable) (element-type PrecisRepair): what the user corrects, in the order in which it was done
 *
 * Corrects the entities of an article as the user told.
 * Repairs of names that the article does not have cost next to nothing.
 *
 * Returns: (transfer full) (element-type PrecisEntity): the entities, heaviest first
 */
GPtrArray *
precis_repairs_apply (const PrecisReading *reading, GPtrArray *entities, GPtrArray *repairs)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_entity_draft_free);
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Bench bench = { reading->document, drafts, known };
  GPtrArray *repaired;

  if (!repairs || repairs->len == 0)
    return entities;
  for (guint i = 0; i < entities->len; i++)
    {
      g_ptr_array_add (drafts, precis_entity_draft_new_from_entity (entities->pdata[i]));
      learn_draft (&bench, drafts->pdata[i]);
    }
  g_ptr_array_unref (entities);
  for (guint i = 0; i < repairs->len; i++)
    repair (&bench, repairs->pdata[i]);
  g_ptr_array_sort (drafts, compare_drafts);
  repaired = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < drafts->len; i++)
    g_ptr_array_add (repaired, precis_entity_draft_finish (drafts->pdata[i]));
  return repaired;
}
