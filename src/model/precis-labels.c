/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-enum-types.h"
#include "precis-labels.h"
#include "precis-string.h"

/* A row a value, in the order of the enumeration. */
#define LABEL(table, value) ((guint) (value) < G_N_ELEMENTS (table) ? _(table[value]) : "")

static const char * const kinds[] = { N_("Risks"), N_("Obstacles") };

static const char * const types[] = {
  N_("threat"), N_("failure"), N_("hazard"), N_("open question"), N_("opposition"),
  N_("rule"), N_("condition"), N_("lack"), N_("circumstance"),
};

static const char * const categories[] = {
  N_("security"), N_("diplomatic"), N_("political"), N_("legal"), N_("economic"),
  N_("health"), N_("environment"), N_("technical"), N_("social"),
};

static const char * const certainties[] = {
  N_("stated"), N_("likely"), N_("possible"), N_("conditional"), N_("claimed"),
};

static const char * const entity_types[] = {
  N_("People"), N_("Organisations"), N_("Places"), N_("Events"), N_("Other"),
};

/* One of them. */
static const char * const entity_type_names[] = {
  N_("Person"), N_("Organisation"), N_("Place"), N_("Event"), N_("Something Else"),
};

/**
 * precis_concern_kind_label:
 * @kind: a kind
 *
 * Returns: the heading of a group of such concerns
 */
const char *
precis_concern_kind_label (PrecisConcernKind kind)
{
  return LABEL (kinds, kind);
}

const char *
precis_concern_type_label (PrecisConcernType type)
{
  return LABEL (types, type);
}

const char *
precis_category_label (PrecisCategory category)
{
  return LABEL (categories, category);
}

const char *
precis_certainty_label (PrecisCertainty certainty)
{
  return LABEL (certainties, certainty);
}

/**
 * precis_entity_type_label:
 * @type: a type
 *
 * Returns: the heading of a group of such entities
 */
const char *
precis_entity_type_label (PrecisEntityType type)
{
  return LABEL (entity_types, type);
}

/**
 * precis_entity_type_name:
 * @type: a type
 *
 * Returns: what one such entity is
 */
const char *
precis_entity_type_name (PrecisEntityType type)
{
  return LABEL (entity_type_names, type);
}

static char *
label_retyped (const char *name, const char *nick)
{
  int type;

  if (!precis_enum_value (precis_entity_type_get_type (), nick, &type))
    type = PRECIS_ENTITY_OTHER;
  switch (type)
    {
    case PRECIS_ENTITY_PERSON:
      return g_strdup_printf (_("“%s” is a person"), name);
    case PRECIS_ENTITY_ORGANISATION:
      return g_strdup_printf (_("“%s” is an organisation"), name);
    case PRECIS_ENTITY_PLACE:
      return g_strdup_printf (_("“%s” is a place"), name);
    case PRECIS_ENTITY_EVENT:
      return g_strdup_printf (_("“%s” is an event"), name);
    default:
      return g_strdup_printf (_("“%s” is something else"), name);
    }
}

/**
 * precis_repair_dup_label:
 * @repair: a correction
 *
 * Returns: (transfer full): what it says, in words: "“Kim” is “Kim Jong Un”"
 */
char *
precis_repair_dup_label (PrecisRepair *repair)
{
  const char *name = precis_repair_get_name (repair), *value = precis_repair_get_value (repair);

  switch (precis_repair_get_kind (repair))
    {
    case PRECIS_REPAIR_MERGE:
      return g_strdup_printf (_("“%s” is “%s”"), name, value);
    case PRECIS_REPAIR_SPLIT:
      return g_strdup_printf (_("“%s” is not “%s”"), name, value);
    case PRECIS_REPAIR_ALIAS:
      return g_strdup_printf (_("“%s” is another name of “%s”"), name, value);
    case PRECIS_REPAIR_RETYPE:
      return label_retyped (name, value);
    case PRECIS_REPAIR_RENAME:
      return g_strdup_printf (_("“%s” is called “%s”"), name, value);
    case PRECIS_REPAIR_IGNORE:
    default:
      return g_strdup_printf (_("“%s” is no name"), name);
    }
}
