/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-command-library.h"
#include "precis-order.h"
#include "precis-query.h"
#include "precis-shelf.h"

G_BEGIN_DECLS

/**
 * PrecisCommandListing:
 * @library: the library
 * @kind: the kind of shelf
 * @shelf: its number, 0 for the kinds that there is one of
 * @query: (nullable): what of it is wanted
 * @order: in which order; known after precis_command_listing_check()
 * @after: the last article of the page before, or 0
 * @limit: articles at most, 0 for all
 * @order_name: from `--order`
 *
 * What the commands that print lists of articles have in common.
 */
typedef struct
{
  PrecisCommandLibrary  library;
  PrecisShelfKind       kind;
  gint64                shelf;
  PrecisQuery          *query;
  PrecisOrder           order;
  gint64                after;
  int                   limit;
  char                 *order_name;
} PrecisCommandListing;

#define PRECIS_COMMAND_LISTING_ENTRIES(listing) \
  { "limit", 0, 0, G_OPTION_ARG_INT, &(listing).limit, N_("So many articles at most"), "N" }, \
  { "order", 0, 0, G_OPTION_ARG_STRING, &(listing).order_name, N_("newest (the default), oldest or best"), N_("ORDER") }

const char *precis_command_listing_check (PrecisCommandListing *self);
void        precis_command_listing_print (PrecisCommandListing *self);
PrecisExit  precis_command_listing_close (PrecisCommandListing *self);

G_END_DECLS
