/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-record-private.h"
#include "precis-briefing-record.h"
#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-key-point.h"
#include "precis-moment.h"
#include "precis-pack.h"
#include "precis-quote.h"

static const char * const none[] = { NULL };

typedef GVariant *(*WriteItem) (gpointer item);

static GVariant *
write_list (GListModel *list, const char *type, WriteItem write)
{
  guint n = list ? g_list_model_get_n_items (list) : 0;
  g_autofree char *array = g_strconcat ("a", type, NULL);
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (array));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      g_variant_builder_add_value (&builder, write (item));
    }
  return g_variant_builder_end (&builder);
}

/* @array holds structures of 32-bit numbers, perhaps %NULL. */
static GVariant *
write_numbers (GArray *array, const char *type)
{
  if (!array)
    return g_variant_new_array (G_VARIANT_TYPE (type), NULL, 0);
  return g_variant_new_fixed_array (G_VARIANT_TYPE (type), array->data, array->len,
                                    g_array_get_element_size (array));
}

static GVariant *
write_strings (const char * const *strings)
{
  return g_variant_new_strv (strings ? strings : none, -1);
}

static GVariant *
write_point (gpointer item)
{
  return g_variant_new (PRECIS_RECORD_POINT, precis_key_point_get_start (item),
                        precis_key_point_get_end (item), precis_key_point_get_score (item),
                        precis_key_point_get_rank (item));
}

static GVariant *
write_entity (gpointer item)
{
  return g_variant_new ("(ysms@a(uu)ms@as@a(uu)d)", (guchar) precis_entity_get_entity_type (item),
                        precis_entity_get_name (item), precis_entity_get_role (item),
                        write_numbers (precis_entity_get_roles (item), "(uu)"),
                        precis_entity_get_country (item), write_strings (precis_entity_get_aliases (item)),
                        write_numbers (precis_entity_get_mentions (item), "(uu)"),
                        precis_entity_get_weight (item));
}

static GVariant *
write_concern (gpointer item)
{
  return g_variant_new ("(yyyyuu@a(uuuu)@asdms)", (guchar) precis_concern_get_kind (item),
                        (guchar) precis_concern_get_concern_type (item),
                        (guchar) precis_concern_get_category (item),
                        (guchar) precis_concern_get_certainty (item), precis_concern_get_start (item),
                        precis_concern_get_end (item),
                        write_numbers (precis_concern_get_places (item), "(uuuu)"),
                        write_strings (precis_concern_get_actors (item)), precis_concern_get_score (item),
                        precis_concern_get_why (item));
}

static GVariant *
write_moment (gpointer item)
{
  return g_variant_new (PRECIS_RECORD_MOMENT, precis_moment_get_date (item), precis_moment_get_until (item),
                        (guchar) precis_moment_get_precision (item), precis_moment_get_start (item),
                        precis_moment_get_end (item), precis_moment_get_sentence_start (item),
                        precis_moment_get_sentence_end (item), precis_moment_get_event (item));
}

static GVariant *
write_quote (gpointer item)
{
  return g_variant_new (PRECIS_RECORD_QUOTE, precis_quote_get_start (item), precis_quote_get_end (item),
                        precis_quote_get_speaker (item));
}

/**
 * precis_briefing_record_write:
 * @briefing: a briefing
 *
 * Returns: (transfer full): all of it but its article and what can be read there
 */
GBytes *
precis_briefing_record_write (PrecisBriefing *briefing)
{
  GVariant *parts[] = {
    g_variant_new_uint32 (PRECIS_RECORD_VERSION),
    g_variant_new_uint32 (precis_briefing_get_n_sentences (briefing)),
    write_strings (precis_briefing_get_notices (briefing)),
    write_list (precis_briefing_get_points (briefing), PRECIS_RECORD_POINT, write_point),
    write_list (precis_briefing_get_entities (briefing), PRECIS_RECORD_ENTITY, write_entity),
    write_list (precis_briefing_get_concerns (briefing), PRECIS_RECORD_CONCERN, write_concern),
    write_list (precis_briefing_get_moments (briefing), PRECIS_RECORD_MOMENT, write_moment),
    write_list (precis_briefing_get_quotes (briefing), PRECIS_RECORD_QUOTE, write_quote),
  };

  return precis_pack (g_variant_new_tuple (parts, G_N_ELEMENTS (parts)));
}
