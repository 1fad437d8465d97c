/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-entities.h"

GPtrArray *
precis_entities_find (PrecisReading *reading, GError **error)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}
