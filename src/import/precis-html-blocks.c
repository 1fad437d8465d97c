/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-blocks.h"
#include "precis-html-node.h"

#define MAX_COMMAS   10  /* of a part that is looked at closely; one with more is prose */
#define MIN_CHARS    25  /* of a part with an image that is more than its caption */
#define LINKS_LOW    0.2 /* share of links that is too much for a part that nothing speaks for */
#define LINKS_HIGH   0.5 /* … that its class speaks for */
#define LINKS_LIST   0.6 /* … for a list */
#define LINKS_HEAD   0.9 /* … for a paragraph or heading of few words */
#define SHORT_LINK   120 /* characters */
#define ROW_CELLS    2   /* that make a row of a table of data */

/* The block that text goes to. */
typedef struct
{
  PrecisTextBuilder *text;
  GString           *line;
  PrecisBlockKind    kind;
  guint              level;
  guint              lists;      /* nested around */
  guint              quotations; /* nested around */
  gboolean           strict;
} Writer;

static void write_children (Writer *self, const xmlNode *node);

static void
end_block (Writer *self)
{
  if (self->line->len > 0)
    precis_text_builder_add (self->text, self->kind, self->level, self->line->str, self->line->len);
  g_string_truncate (self->line, 0);
  self->kind = self->quotations > 0 ? PRECIS_BLOCK_QUOTATION : PRECIS_BLOCK_PARAGRAPH;
  self->level = 0;
}

static void
begin_block (Writer *self, PrecisBlockKind kind, guint level)
{
  end_block (self);
  self->kind = kind;
  self->level = level;
}

static gboolean
is_list (const xmlNode *node)
{
  static const char * const lists[] = { "ul", "ol", "dl", NULL };

  return precis_html_node_is_among (node, lists);
}

/* Parts of the article's element that are furniture by what is in them (Readability's conditional
 * cleaning). */
static gboolean
is_furniture (const xmlNode *node, const PrecisHtmlStats *stats)
{
  static const char * const parts[] = { "div", "section", "table", "form", "fieldset", "ul", "ol", "dl",
                                        "header", NULL };
  double density = precis_html_survey_link_density (node);

  if (!precis_html_node_is_among (node, parts))
    return stats->chars < SHORT_LINK && density > LINKS_HEAD && precis_html_node_is (node, "p")
           && precis_html_node_is (node->children, "a") && !node->children->next && stats->commas == 0;
  if (stats->weight < 0)
    return TRUE;
  if (is_list (node))
    return density > LINKS_LIST;
  if (stats->commas >= MAX_COMMAS)
    return FALSE;
  if (stats->items > stats->paragraphs + 100)
    return TRUE;
  if (stats->chars < MIN_CHARS && (stats->images == 0 || stats->images > 2) && density > 0)
    return TRUE;
  return density > (stats->weight < 25 ? LINKS_LOW : LINKS_HIGH);
}

static guint
heading_level (const xmlNode *node)
{
  const char *name = (const char *) node->name;

  return name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && name[2] == '\0' ? name[1] - '0' : 0;
}

/* Each line of preformatted text is a block. */
static void
write_code (Writer *self, const xmlNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  end_block (self);
  precis_html_node_append_text (node, text);
  lines = g_strsplit (text->str, "\n", -1);
  for (guint i = 0; lines[i] && !precis_text_builder_is_full (self->text); i++)
    precis_text_builder_add (self->text, PRECIS_BLOCK_CODE, 0, lines[i], -1);
}

/* Whether the cells of a row hold words, not a layout. */
static gboolean
is_data_row (const xmlNode *row)
{
  guint n_cells = 0;

  for (const xmlNode *cell = row->children; cell; cell = cell->next)
    {
      if (!precis_html_node_is (cell, "td") && !precis_html_node_is (cell, "th"))
        continue;
      n_cells++;
      for (const xmlNode *child = cell->children; child; child = child->next)
        if (precis_html_node_is_block (child) && !precis_html_node_is (child, "p"))
          return FALSE;
    }
  return n_cells >= ROW_CELLS;
}

static void
write_row (Writer *self, const xmlNode *row)
{
  g_autoptr (GString) line = g_string_new (NULL);

  end_block (self);
  for (const xmlNode *cell = row->children; cell; cell = cell->next)
    {
      g_autofree char *text = cell->type == XML_ELEMENT_NODE ? precis_html_node_dup_text (cell) : NULL;

      if (text && *text)
        g_string_append_printf (line, "%s%s", line->len > 0 ? " | " : "", text);
    }
  precis_text_builder_add (self->text, PRECIS_BLOCK_TABLE, 0, line->str, line->len);
}

/* Two line breaks in a row end a paragraph, one is a space. */
static void
write_break (Writer *self, const xmlNode *node)
{
  const xmlNode *next = node->next;

  while (next && xmlIsBlankNode (next))
    next = next->next;
  if (precis_html_node_is (next, "br"))
    begin_block (self, self->kind, self->level);
  else
    g_string_append_c (self->line, ' ');
}

static void
write_block (Writer *self, const xmlNode *node)
{
  guint level = heading_level (node);

  if (level > 0)
    begin_block (self, PRECIS_BLOCK_HEADING, level);
  else if (precis_html_node_is (node, "li") || precis_html_node_is (node, "dd"))
    begin_block (self, PRECIS_BLOCK_LIST_ITEM, MAX (1, self->lists));
  else if (!(precis_html_node_is (node, "p") && self->line->len == 0 && self->kind == PRECIS_BLOCK_LIST_ITEM))
    end_block (self);
  self->lists += is_list (node);
  self->quotations += precis_html_node_is (node, "blockquote");
  if (precis_html_node_is (node, "blockquote"))
    end_block (self);
  write_children (self, node);
  self->lists -= is_list (node);
  self->quotations -= precis_html_node_is (node, "blockquote");
  end_block (self);
}

static void
write_element (Writer *self, const xmlNode *node)
{
  const PrecisHtmlStats *stats = precis_html_survey_get (node);

  if (!stats || stats->dropped || (self->strict && is_furniture (node, stats)))
    return;
  if (precis_html_node_is (node, "br"))
    write_break (self, node);
  else if (precis_html_node_is (node, "pre"))
    write_code (self, node);
  else if (precis_html_node_is (node, "tr") && is_data_row (node))
    write_row (self, node);
  else if (precis_html_node_is_block (node))
    write_block (self, node);
  else
    write_children (self, node);
}

static void
write_children (Writer *self, const xmlNode *node)
{
  for (const xmlNode *child = node->children; child; child = child->next)
    {
      if (precis_text_builder_is_full (self->text))
        break;
      if (child->type == XML_ELEMENT_NODE)
        write_element (self, child);
      else if (child->content && (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE))
        g_string_append (self->line, (const char *) child->content);
    }
}

/**
 * precis_html_blocks_add:
 * @root: a surveyed element
 * @strict: whether parts that consist of links are left out
 * @text: gets its blocks
 *
 * Writes what is in an element as blocks in the order of the page: paragraphs, headings, items of lists,
 * quotations, lines of code, rows of tables.
 */
void
precis_html_blocks_add (const xmlNode *root, gboolean strict, PrecisTextBuilder *text)
{
  g_autoptr (GString) line = g_string_new (NULL);
  Writer self = { .text = text, .line = line, .strict = strict };

  if (precis_html_node_is_block (root) && !precis_html_node_is (root, "p"))
    write_children (&self, root);
  else
    write_element (&self, root);
  end_block (&self);
}
