/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-blocks.h"
#include "precis-pack.h"

/* kind, level, start, end */
#define BLOCK_TYPE "(yyuu)"

/**
 * precis_blocks_pack:
 * @blocks: (nullable): array of #PrecisBlock
 *
 * Returns: (transfer full): it as bytes, to be stored
 */
GBytes *
precis_blocks_pack (GArray *blocks)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a" BLOCK_TYPE));
  for (guint i = 0; blocks && i < blocks->len; i++)
    {
      const PrecisBlock *block = &g_array_index (blocks, PrecisBlock, i);

      g_variant_builder_add (&builder, BLOCK_TYPE, (guint8) block->kind,
                             (guint8) MIN (block->level, G_MAXUINT8), block->span.start, block->span.end);
    }
  return precis_pack (g_variant_builder_end (&builder));
}

static gboolean
is_boundary (const char *text, gsize length, gsize offset)
{
  return offset <= length && (text[offset] & 0xC0) != 0x80;
}

/**
 * precis_blocks_unpack:
 * @bytes: what precis_blocks_pack() made, perhaps damaged since
 * @text: the text that the blocks are of, valid UTF-8
 *
 * Returns: (transfer full) (nullable): array of #PrecisBlock, in order, without overlap, within @text and
 *   between its characters; %NULL if they are not
 */
GArray *
precis_blocks_unpack (GBytes *bytes, const char *text)
{
  g_autoptr (GVariant) packed = precis_unpack (bytes, "a" BLOCK_TYPE);
  gsize n = packed ? g_variant_n_children (packed) : 0;
  gsize length = strlen (text);
  g_autoptr (GArray) blocks = n <= length ? g_array_sized_new (FALSE, FALSE, sizeof (PrecisBlock), n) : NULL;
  guint32 last = 0;

  for (gsize i = 0; blocks && i < n; i++)
    {
      guint8 kind, level;
      guint32 start, end;

      g_variant_get_child (packed, i, BLOCK_TYPE, &kind, &level, &start, &end);
      if (kind > PRECIS_BLOCK_TABLE || start < last || end < start
          || !is_boundary (text, length, start) || !is_boundary (text, length, end))
        return NULL;
      g_array_append_val (blocks, ((PrecisBlock) { kind, level, { start, end } }));
      last = end;
    }
  return packed ? g_steal_pointer (&blocks) : NULL;
}
