/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-labels.h"

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
