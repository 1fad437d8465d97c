/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/**
 * SECTION: hashes of words and features
 *
 * 64 bits, the same on every machine of the same byte order: the lists and the model on disk hold them. Multiply and
 * fold, after Knuth's multiplicative hashing; the constants are odd numbers without a pattern.
 */

static inline guint64
precis_name_hash_fold (guint64 hash)
{
  return hash ^ (hash >> 32);
}

static inline guint64
precis_name_hash_text (const char *text, gsize length)
{
  guint64 hash = 0xcbf29ce484222325u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) text[i]) * 0x100000001b3u;
  return precis_name_hash_fold (hash * 0x9e3779b97f4a7c15u);
}

/* Of a pair: the order counts. */
static inline guint64
precis_name_hash_pair (guint64 a, guint64 b)
{
  return precis_name_hash_fold ((a * 0xd6e8feb86659fd93u ^ (b << 29 | b >> 35)) * 0xa0761d6478bd642fu);
}

/* Of a phrase of several words: begin with 0 and add the hash of each word. */
static inline guint64
precis_name_hash_phrase (guint64 phrase, guint64 word)
{
  return phrase ? precis_name_hash_pair (phrase, word) : word;
}

G_END_DECLS
