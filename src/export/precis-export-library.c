/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-export-library.h"
#include "precis-json-writer.h"

static JsonBuilder *
begin (void)
{
  JsonBuilder *builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  return builder;
}

static char *
finish (JsonBuilder *builder)
{
  json_builder_end_object (builder);
  return precis_json_finish (builder, FALSE);
}

/**
 * precis_export_card:
 * @card: an article's card
 *
 * Returns: (transfer full): one line
 */
char *
precis_export_card (PrecisCard *card)
{
  g_autoptr (JsonBuilder) builder = begin ();

  precis_json_add_int (builder, "id", precis_card_get_id (card));
  precis_json_add_string (builder, "title", precis_card_get_title (card));
  precis_json_add_string (builder, "site", precis_card_get_site (card));
  precis_json_add_string (builder, "published", precis_card_get_published (card));
  precis_json_add_string (builder, "source", precis_card_get_source (card));
  precis_json_add_time (builder, "added", precis_card_get_added (card));
  precis_json_add_string (builder, "gist", precis_card_get_gist (card));
  precis_json_add_string (builder, "snippet", precis_card_get_snippet (card));
  precis_json_add_boolean (builder, "read", precis_card_get_read (card));
  precis_json_add_boolean (builder, "starred", precis_card_get_starred (card));
  precis_json_add_boolean (builder, "archived", precis_card_get_archived (card));
  precis_json_add_boolean (builder, "trashed", precis_card_get_trashed (card));
  precis_json_add_boolean (builder, "noted", precis_card_get_noted (card));
  precis_json_add_boolean (builder, "pending", precis_card_get_pending (card));
  precis_json_add_string (builder, "failure", precis_card_get_failure (card));
  precis_json_add_strings (builder, "tags", precis_card_get_tags (card));
  return finish (builder);
}

/**
 * precis_export_shelf:
 * @shelf: a shelf
 *
 * Returns: (transfer full): one line
 */
char *
precis_export_shelf (PrecisShelf *shelf)
{
  g_autoptr (JsonBuilder) builder = begin ();

  precis_json_add_enum (builder, "kind", precis_shelf_kind_get_type (), precis_shelf_get_kind (shelf));
  precis_json_add_string (builder, "name", precis_shelf_get_name (shelf));
  precis_json_add_string (builder, "note", precis_shelf_get_note (shelf));
  precis_json_add_int (builder, "count", precis_shelf_get_count (shelf));
  precis_json_add_int (builder, "unread", precis_shelf_get_unread (shelf));
  return finish (builder);
}

/**
 * precis_export_note:
 * @note: a note
 * @text: the text of its article, in which offsets are counted
 *
 * Returns: (transfer full): one line; offsets are code points
 */
char *
precis_export_note (PrecisNote *note, const char *text)
{
  g_autoptr (JsonBuilder) builder = begin ();
  g_autoptr (PrecisOffsets) offsets = precis_offsets_new (text);

  precis_json_add_int (builder, "note", precis_note_get_id (note));
  precis_json_add_span (builder, offsets, precis_note_get_start (note), precis_note_get_end (note));
  precis_json_add_string (builder, "quote", precis_note_get_quote (note));
  precis_json_add_enum (builder, "color", precis_note_color_get_type (), precis_note_get_color (note));
  precis_json_add_string (builder, "text", precis_note_get_text (note));
  precis_json_add_time (builder, "created", precis_note_get_created (note));
  return finish (builder);
}

/**
 * precis_export_change:
 * @id: the number by which a change can be undone, 0 if it cannot
 * @label: what was done
 *
 * Returns: (transfer full): one line
 */
char *
precis_export_change (gint64 id, const char *label)
{
  g_autoptr (JsonBuilder) builder = begin ();

  precis_json_add_int (builder, "change", id);
  precis_json_add_string (builder, "label", label);
  return finish (builder);
}

/**
 * precis_export_receipt:
 * @id: an article's number
 * @title: what it is called
 * @receipt: what became of it
 * @source: what it was read from
 *
 * Returns: (transfer full): one line
 */
char *
precis_export_receipt (gint64 id, const char *title, PrecisReceipt receipt, const char *source)
{
  g_autoptr (JsonBuilder) builder = begin ();

  precis_json_add_int (builder, "id", id);
  precis_json_add_string (builder, "title", title);
  precis_json_add_enum (builder, "receipt", precis_receipt_get_type (), receipt);
  precis_json_add_string (builder, "source", source);
  return finish (builder);
}

/**
 * precis_export_checkup:
 * @faults: (array zero-terminated=1): what is wrong with a library
 *
 * Returns: (transfer full): one line
 */
char *
precis_export_checkup (const char * const *faults)
{
  g_autoptr (JsonBuilder) builder = begin ();

  precis_json_add_boolean (builder, "sound", *faults == NULL);
  precis_json_add_strings (builder, "faults", faults);
  return finish (builder);
}

/**
 * precis_export_appearance:
 * @subject: somebody or something
 * @appearance: an article that names it
 *
 * Returns: (transfer full): one line
 */
char *
precis_export_appearance (PrecisSubject *subject, PrecisAppearance *appearance)
{
  g_autoptr (JsonBuilder) builder = begin ();

  precis_json_add_int (builder, "id", precis_appearance_get_article (appearance));
  precis_json_add_string (builder, "title", precis_appearance_get_title (appearance));
  precis_json_add_string (builder, "published", precis_appearance_get_published (appearance));
  precis_json_add_string (builder, "name", precis_subject_get_name (subject));
  precis_json_add_enum (builder, "type", precis_entity_type_get_type (), precis_subject_get_entity_type (subject));
  precis_json_add_string (builder, "role", precis_appearance_get_role (appearance));
  precis_json_add_int (builder, "count", precis_appearance_get_count (appearance));
  return finish (builder);
}
