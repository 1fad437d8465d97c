/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisDecoded:
 * @text: valid UTF-8 without NUL and control characters other than tab and line feed; line ends are "\n"
 * @length: bytes of @text
 * @charset: the canonical name of the charset it was read as, e.g. "UTF-8"
 * @guessed: nothing said what the charset is, and the bytes do not prove it
 * @n_characters: characters of @text
 * @n_replaced: how many of them are U+FFFD
 * @n_controls: control characters that were removed, NUL included
 *
 * What bytes say as text.
 */
typedef struct
{
  char       *text;
  gsize       length;
  const char *charset;
  gboolean    guessed;
  gsize       n_characters;
  gsize       n_replaced;
  gsize       n_controls;
} PrecisDecoded;

void        precis_charset_decode  (const char    *data,
                                    gsize          size,
                                    const char    *content_type,
                                    PrecisDecoded *decoded);
void        precis_decoded_clear   (PrecisDecoded *decoded);
const char *precis_charset_lookup  (const char    *label,
                                    gsize          length);
gsize       precis_charset_convert (const char    *data,
                                    gsize          size,
                                    const char    *charset,
                                    GString       *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrecisDecoded, precis_decoded_clear)

G_END_DECLS
