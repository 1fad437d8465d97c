/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-pack.h"

static GVariant *
swap (GVariant *value)
{
  return G_BYTE_ORDER == G_BIG_ENDIAN ? g_variant_byteswap (value) : g_variant_ref (value);
}

/**
 * precis_pack:
 * @value: a value; consumed if it is floating
 *
 * Returns: (transfer full): it in GVariant's serialised form, little-endian
 */
GBytes *
precis_pack (GVariant *value)
{
  g_autoptr (GVariant) own = g_variant_ref_sink (value);
  g_autoptr (GVariant) little = swap (own);

  return g_variant_get_data_as_bytes (little);
}

/**
 * precis_unpack:
 * @bytes: what precis_pack() made, perhaps damaged since
 * @type: its GVariant type
 *
 * Returns: (transfer full) (nullable): the value, all of it sound (strings are valid UTF-8, sizes fit); %NULL
 *   if it is not
 */
GVariant *
precis_unpack (GBytes *bytes, const char *type)
{
  GVariant *read = g_variant_new_from_bytes (G_VARIANT_TYPE (type), bytes, FALSE);
  g_autoptr (GVariant) little = g_variant_ref_sink (read);

  return g_variant_is_normal_form (little) ? swap (little) : NULL;
}
