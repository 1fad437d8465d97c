/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-entity.h"

G_BEGIN_DECLS

/**
 * PrecisEntityDraft:
 * @key: @name, folded
 * @roles: (element-type PrecisSpan): perhaps empty
 * @aliases: (element-type utf8): the other forms, without @name
 * @mentions: (element-type PrecisSpan): in the order of the text
 *
 * An entity that can still be changed; the members are as those of #PrecisEntity.
 */
typedef struct
{
  char             *name;
  char             *key;
  PrecisEntityType  type;
  char             *role;
  GArray           *roles;
  char             *country;
  GPtrArray        *aliases;
  GArray           *mentions;
  double            weight;
} PrecisEntityDraft;

PrecisEntityDraft *precis_entity_draft_new             (const char *name, PrecisEntityType type);
PrecisEntityDraft *precis_entity_draft_new_from_entity (PrecisEntity *entity);
PrecisEntity      *precis_entity_draft_finish          (PrecisEntityDraft *self);
void               precis_entity_draft_free            (PrecisEntityDraft *self);

gboolean           precis_entity_draft_is_called       (const char *form, const char *key);
void               precis_entity_draft_set_name        (PrecisEntityDraft *self, const char *name);
gboolean           precis_entity_draft_find_alias      (PrecisEntityDraft *self, const char *key, guint *index);
void               precis_entity_draft_add_alias       (PrecisEntityDraft *self, const char *form);
void               precis_entity_draft_add_mentions    (PrecisEntityDraft *self, const GArray *spans);
void               precis_entity_draft_add_roles       (PrecisEntityDraft *self, const GArray *spans);
void               precis_entity_draft_move_mentions   (const char *text, PrecisEntityDraft *from, PrecisEntityDraft *to, const char *key);
void               precis_entity_draft_keep_out        (const PrecisEntityDraft *draft, GArray *spans);
void               precis_entity_draft_give_up         (PrecisEntityDraft *self, const GArray *spans);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisEntityDraft, precis_entity_draft_free)

G_END_DECLS
