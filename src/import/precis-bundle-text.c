/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-bundle-text.h"
#include "precis-enum-types.h"
#include "precis-json-fields.h"

#define MAX_ITEM_LEVEL 32 /* of nested list items, as Markdown is read */

/* The runs of blocks, and how far they are used up. */
typedef struct
{
  JsonArray      *runs;
  guint           next;
  gint64          lines; /* left of the current run */
  PrecisBlockKind kind;
  guint           level;
} Runs;

static guint
read_level (JsonObject *run, PrecisBlockKind kind)
{
  if (kind == PRECIS_BLOCK_HEADING)
    return precis_json_get_int (run, "level", 1, 6);
  return kind == PRECIS_BLOCK_LIST_ITEM ? precis_json_get_int (run, "level", 1, MAX_ITEM_LEVEL) : 0;
}

/* What the next line is; a line that no run tells of is a paragraph. */
static void
take_line (Runs *self)
{
  while (self->lines == 0 && self->runs && self->next < json_array_get_length (self->runs))
    {
      JsonNode *node = json_array_get_element (self->runs, self->next++);
      int kind = PRECIS_BLOCK_PARAGRAPH;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        continue;
      precis_json_get_enum (json_node_get_object (node), "kind", precis_block_kind_get_type (), &kind);
      self->kind = kind;
      self->level = read_level (json_node_get_object (node), kind);
      self->lines = precis_json_get_int (json_node_get_object (node), "lines", 0, G_MAXUINT32);
    }
  if (self->lines > 0)
    self->lines--;
  else
    self->kind = self->level = 0;
}

/**
 * precis_bundle_text_read:
 * @object: an exported article
 * @text: its text, valid UTF-8
 * @draft: gets text and blocks
 *
 * Reads the text of an exported article, of which each line is a block, with the kinds of the blocks. Lines
 * that are not as ours are (blank, with white space at their ends, not in NFC …) are mended.
 *
 * Returns: whether the text stands as it was told, so that offsets into it count
 */
gboolean
precis_bundle_text_read (JsonObject *object, const char *text, PrecisDraft *draft)
{
  Runs runs = { precis_json_get_array (object, "blocks"), 0, 0, PRECIS_BLOCK_PARAGRAPH, 0 };
  gboolean same = TRUE;
  gsize end = 0;

  for (const char *line = text; *line; line += *line == '\n')
    {
      gsize length = strcspn (line, "\n");
      gsize begin = line - text;

      take_line (&runs);
      same = same && precis_text_builder_get_size (draft->text) + (begin > 0) == begin;
      precis_text_builder_add (draft->text, runs.kind, runs.level, line, length);
      line += length;
      end = begin + length;
    }
  return same && precis_text_builder_get_size (draft->text) == end && text[end] == '\0';
}
