/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-entity-draft.h"
#include "precis-string.h"

void
precis_entity_draft_free (PrecisEntityDraft *self)
{
  g_free (self->name);
  g_free (self->key);
  g_free (self->role);
  g_array_unref (self->roles);
  g_free (self->country);
  g_ptr_array_unref (self->aliases);
  g_array_unref (self->mentions);
  g_free (self);
}

/**
 * precis_entity_draft_new:
 * @name: what it is called
 * @type: what it is
 *
 * Returns: (transfer full): an entity without mentions
 */
PrecisEntityDraft *
precis_entity_draft_new (const char *name, PrecisEntityType type)
{
  PrecisEntityDraft *self = g_new0 (PrecisEntityDraft, 1);

  self->name = g_strdup (name);
  self->key = precis_string_fold (name);
  self->type = type;
  self->aliases = g_ptr_array_new_with_free_func (g_free);
  self->mentions = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  self->roles = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  return self;
}

/**
 * precis_entity_draft_new_from_entity:
 * @entity: an entity
 *
 * Returns: (transfer full): a draft of the same values
 */
PrecisEntityDraft *
precis_entity_draft_new_from_entity (PrecisEntity *entity)
{
  PrecisEntityDraft *self = precis_entity_draft_new (precis_entity_get_name (entity), precis_entity_get_entity_type (entity));
  const char * const *aliases = precis_entity_get_aliases (entity);
  GArray *mentions = precis_entity_get_mentions (entity), *roles = precis_entity_get_roles (entity);

  self->role = g_strdup (precis_entity_get_role (entity));
  self->country = g_strdup (precis_entity_get_country (entity));
  for (guint i = 0; aliases && aliases[i]; i++)
    g_ptr_array_add (self->aliases, g_strdup (aliases[i]));
  g_array_append_vals (self->mentions, mentions->data, mentions->len);
  if (roles)
    g_array_append_vals (self->roles, roles->data, roles->len);
  self->weight = precis_entity_get_weight (entity);
  return self;
}

/**
 * precis_entity_draft_finish:
 * @self: a draft; not to be changed afterwards
 *
 * Returns: (transfer full): the entity
 */
PrecisEntity *
precis_entity_draft_finish (PrecisEntityDraft *self)
{
  g_ptr_array_add (self->aliases, NULL);
  return g_object_new (PRECIS_TYPE_ENTITY, "name", self->name, "type", self->type, "role", self->role,
                       "roles", self->roles->len ? self->roles : NULL, "country", self->country,
                       "aliases", self->aliases->pdata, "mentions", self->mentions, "weight", self->weight, NULL);
}

/**
 * precis_entity_draft_set_name:
 * @self: a draft
 * @name: what it is to be called; the old name is forgotten
 */
void
precis_entity_draft_set_name (PrecisEntityDraft *self, const char *name)
{
  g_free (self->name);
  g_free (self->key);
  self->name = g_strdup (name);
  self->key = precis_string_fold (name);
}

/**
 * precis_entity_draft_is_called:
 * @form: a way to write a name
 * @key: a name, folded by precis_string_fold()
 *
 * Returns: whether they are the same but for case and accents
 */
gboolean
precis_entity_draft_is_called (const char *form, const char *key)
{
  g_autofree char *folded = precis_string_fold (form);

  return g_str_equal (folded, key);
}

/**
 * precis_entity_draft_find_alias:
 * @self: a draft
 * @key: a name, folded
 * @index: (out): its place among the aliases
 *
 * Returns: whether it is one
 */
gboolean
precis_entity_draft_find_alias (PrecisEntityDraft *self, const char *key, guint *index)
{
  for (guint i = 0; i < self->aliases->len; i++)
    if (precis_entity_draft_is_called (self->aliases->pdata[i], key))
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * precis_entity_draft_add_alias:
 * @self: a draft
 * @form: another way to write its name; may be known already
 */
void
precis_entity_draft_add_alias (PrecisEntityDraft *self, const char *form)
{
  g_autofree char *key = precis_string_fold (form);
  guint index;

  if (!g_str_equal (key, self->key) && !precis_entity_draft_find_alias (self, key, &index))
    g_ptr_array_add (self->aliases, g_strdup (form));
}

static void
add_spans (GArray *to, const GArray *spans)
{
  g_array_append_vals (to, spans->data, spans->len);
  g_array_sort (to, precis_span_compare);
}

/**
 * precis_entity_draft_add_mentions:
 * @self: a draft
 * @spans: (element-type PrecisSpan): mentions that it does not have yet
 */
void
precis_entity_draft_add_mentions (PrecisEntityDraft *self, const GArray *spans)
{
  add_spans (self->mentions, spans);
}

/**
 * precis_entity_draft_add_roles:
 * @self: a draft
 * @spans: (element-type PrecisSpan): roles that it does not have yet
 */
void
precis_entity_draft_add_roles (PrecisEntityDraft *self, const GArray *spans)
{
  add_spans (self->roles, spans);
}

/**
 * precis_entity_draft_move_mentions:
 * @text: the article's text
 * @from: a draft
 * @to: (nullable): the draft that gets them, and its share of the weight
 * @key: a name, folded
 *
 * Takes away from @from the mentions that are written so.
 */
void
precis_entity_draft_move_mentions (const char *text, PrecisEntityDraft *from, PrecisEntityDraft *to, const char *key)
{
  guint n_before = from->mentions->len, kept = 0;
  PrecisSpan *spans = (PrecisSpan *) (gpointer) from->mentions->data;

  for (guint i = 0; i < n_before; i++)
    {
      g_autofree char *form = precis_span_slice (spans[i], text);

      if (!precis_entity_draft_is_called (form, key))
        spans[kept++] = spans[i];
      else if (to)
        g_array_append_val (to->mentions, spans[i]);
    }
  if (to && n_before > 0)
    to->weight += from->weight * (n_before - kept) / n_before;
  if (n_before > 0)
    from->weight *= (double) kept / n_before;
  g_array_set_size (from->mentions, kept);
}

/**
 * precis_entity_draft_keep_out:
 * @draft: a draft
 * @spans: (element-type PrecisSpan): places in the order of the text
 *
 * Drops from @spans what is part of a longer mention of @draft.
 */
void
precis_entity_draft_keep_out (const PrecisEntityDraft *draft, GArray *spans)
{
  PrecisSpan *found = (PrecisSpan *) (gpointer) spans->data;
  guint kept = 0, k = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      PrecisSpan name = { 0 };

      while (k < draft->mentions->len && g_array_index (draft->mentions, PrecisSpan, k).end <= found[i].start)
        k++;
      if (k < draft->mentions->len)
        name = g_array_index (draft->mentions, PrecisSpan, k);
      if (name.end - name.start <= found[i].end - found[i].start || !precis_span_contains (name, found[i]))
        found[kept++] = found[i];
    }
  g_array_set_size (spans, kept);
}

/**
 * precis_entity_draft_give_up:
 * @self: a draft
 * @spans: (element-type PrecisSpan): places in the order of the text
 *
 * Takes away the mentions that overlap one of @spans.
 */
void
precis_entity_draft_give_up (PrecisEntityDraft *self, const GArray *spans)
{
  PrecisSpan *own = (PrecisSpan *) (gpointer) self->mentions->data;
  guint n = self->mentions->len, kept = 0, k = 0;

  for (guint i = 0; i < n; i++)
    {
      while (k < spans->len && g_array_index (spans, PrecisSpan, k).end <= own[i].start)
        k++;
      if (k == spans->len || !precis_span_overlaps (g_array_index (spans, PrecisSpan, k), own[i]))
        own[kept++] = own[i];
    }
  g_array_set_size (self->mentions, kept);
}
