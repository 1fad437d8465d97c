/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-command-listing.h"
#include "precis-enum-types.h"
#include "precis-lookup.h"
#include "precis-string.h"

#define PAGE 64 /* cards that are read and printed at a time */

/**
 * precis_command_listing_check:
 * @self: what the options said
 *
 * Returns: (nullable): what is wrong with them
 */
const char *
precis_command_listing_check (PrecisCommandListing *self)
{
  int order = PRECIS_ORDER_NEWEST;

  if (self->limit < 0)
    return _("The number of articles is 0, for all, or more.");
  if (self->order_name && !precis_enum_value (precis_order_get_type (), self->order_name, &order))
    return _("The order is one of newest, oldest and best.");
  self->order = order;
  return NULL;
}

/* The numbers are read at once, which is quick; the cards as they are printed, since a reader may stop early. */
static void
print_pages (PrecisCommandListing *self, GArray *ids)
{
  for (guint i = 0; i < ids->len; i += PAGE)
    {
      const gint64 *page = &g_array_index (ids, gint64, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) cards = precis_lookup_cards (self->library.store, page, MIN (PAGE, ids->len - i), self->query,
                                                         &error);

      if (!cards)
        precis_command_library_tell (&self->library, precis_store_get_path (self->library.store), error);
      if (!cards || !precis_command_library_print_cards (&self->library, cards))
        return;
    }
}

/**
 * precis_command_listing_print:
 * @self: what to list, in an open library
 */
void
precis_command_listing_print (PrecisCommandListing *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = precis_lookup_ids (self->library.store, self->kind, self->shelf, self->query, self->order,
                                              self->after, self->limit, &error);

  if (ids)
    print_pages (self, ids);
  else
    precis_command_library_tell (&self->library, precis_store_get_path (self->library.store), error);
}

/**
 * precis_command_listing_close:
 * @self: what the options said
 *
 * Returns: as precis_command_library_close()
 */
PrecisExit
precis_command_listing_close (PrecisCommandListing *self)
{
  g_clear_pointer (&self->order_name, g_free);
  g_clear_pointer (&self->query, precis_query_unref);
  return precis_command_library_close (&self->library);
}
