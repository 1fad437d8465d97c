/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>

#include "precis-original.h"
#include "precis-proof.h"

#define HASH_SIZE 32

/**
 * precis_proof_hash:
 * @data: bytes
 * @size: of them
 *
 * Returns: (transfer full): their SHA-256
 */
GBytes *
precis_proof_hash (const guint8 *data, gsize size)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[HASH_SIZE];
  gsize length = sizeof digest;

  g_checksum_update (sum, data, size);
  g_checksum_get_digest (sum, digest, &length);
  return g_bytes_new (digest, length);
}

static gboolean
has_hash (GBytes *bytes, const PrecisValue *hash)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  g_autoptr (GBytes) actual = precis_proof_hash (data, size);
  g_autoptr (GBytes) wanted = g_bytes_new_static (hash->data, hash->size);

  return g_bytes_equal (actual, wanted);
}

/**
 * precis_proof_packed:
 * @packed: a blob, compressed by precis_original_compress()
 * @size: what it should expand to, in bytes
 * @hash: (nullable): a blob: what the SHA-256 of that should be
 *
 * Returns: whether it expands to what it should
 */
gboolean
precis_proof_packed (const PrecisValue *packed, gint64 size, const PrecisValue *hash)
{
  g_autoptr (GBytes) compressed = g_bytes_new_static (packed->data, packed->size);
  g_autoptr (GBytes) bytes = size >= 0 ? precis_original_expand (compressed, size) : NULL;

  return bytes && (!hash || has_hash (bytes, hash));
}
