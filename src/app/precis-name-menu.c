/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-enum-types.h"
#include "precis-labels.h"
#include "precis-name-menu.h"
#include "precis-repair.h"
#include "precis-string.h"

/* @label is text of the user's or of an article: its underscores are no mnemonics. */
static void
append_correction (GMenu *menu, const char *label, PrecisRepairKind kind, const char *name, const char *value)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (escaped, NULL);

  g_menu_item_set_action_and_target (item, "names.correct", "(sss)",
                                     precis_enum_nick (precis_repair_kind_get_type (), kind), name, value);
  g_menu_append_item (menu, item);
}

static void
append_submenu (GMenu *menu, const char *label, GMenu *submenu)
{
  if (g_menu_model_get_n_items (G_MENU_MODEL (submenu)) > 0)
    g_menu_append_submenu (menu, label, G_MENU_MODEL (submenu));
  g_object_unref (submenu);
}

static GMenu *
new_kinds (PrecisEntity *entity)
{
  const PrecisEntityType types[] = {
    PRECIS_ENTITY_PERSON, PRECIS_ENTITY_PLACE, PRECIS_ENTITY_ORGANISATION, PRECIS_ENTITY_EVENT, PRECIS_ENTITY_OTHER,
  };
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i] != precis_entity_get_entity_type (entity))
      append_correction (menu, precis_entity_type_name (types[i]), PRECIS_REPAIR_RETYPE,
                         precis_entity_get_name (entity),
                         precis_enum_nick (precis_entity_type_get_type (), types[i]));
  return menu;
}

static GMenu *
new_forms (PrecisEntity *entity)
{
  const char * const *aliases = precis_entity_get_aliases (entity);
  GMenu *menu = g_menu_new ();

  for (guint i = 0; aliases && aliases[i]; i++)
    append_correction (menu, aliases[i], PRECIS_REPAIR_SPLIT, aliases[i], precis_entity_get_name (entity));
  return menu;
}

static GMenu *
new_corrections (PrecisEntity *entity)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("_Same as…"), "name.merge");
  g_menu_append (menu, _("_Rename…"), "name.rename");
  g_menu_append (menu, _("Add Another _Name…"), "name.alias");
  append_submenu (menu, _("_Kind"), new_kinds (entity));
  append_submenu (menu, _("Not This _Form"), new_forms (entity));
  append_correction (menu, _("Ignore"), PRECIS_REPAIR_IGNORE, precis_entity_get_name (entity), "");
  return menu;
}

/**
 * precis_name_menu_new:
 * @entity: a name
 * @reason: (nullable): why it cannot be corrected, which the menu says then
 *
 * The actions name.… are those of a PrecisNameButton, names.… those of the window.
 *
 * Returns: (transfer full): what can be done with a name
 */
GMenuModel *
precis_name_menu_new (PrecisEntity *entity, const char *reason)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) pages = g_menu_new ();
  g_autoptr (GMenu) corrections = new_corrections (entity);

  g_menu_append (pages, _("_All Articles…"), "name.profile");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (pages));
  g_menu_append_section (menu, reason, G_MENU_MODEL (corrections));
  return G_MENU_MODEL (menu);
}
