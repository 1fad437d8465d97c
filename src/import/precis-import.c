/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "precis-error.h"
#include "precis-limits.h"

#include "precis-charset.h"
#include "precis-draft.h"
#include "precis-front-matter.h"
#include "precis-html.h"
#include "precis-import.h"
#include "precis-json.h"
#include "precis-markdown.h"
#include "precis-plain.h"
#include "precis-sniff.h"

static void
add_charset_notices (const PrecisDecoded *decoded, PrecisDraft *draft)
{
  if (decoded->guessed)
    g_ptr_array_add (draft->notices,
                     g_strdup (_("The text does not say what charset it is in: it was read as Windows-1252.")));
  if (decoded->n_replaced * 100 > decoded->n_characters)
    g_ptr_array_add (draft->notices,
                     g_strdup_printf (ngettext ("%u character could not be read and is shown as �.",
                                                "%u characters could not be read and are shown as �.",
                                                decoded->n_replaced),
                                      (guint) decoded->n_replaced));
}

static gboolean
check_size (gsize size, gsize limit, GError **error)
{
  if (size <= limit)
    return TRUE;
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE,
               _("This article is larger than %u MiB, the most that Precis reads of its kind."),
               (guint) (limit / PRECIS_MIB));
  return FALSE;
}

static gboolean
read_format (const PrecisDecoded *decoded, const PrecisImportHints *hints, PrecisDraft *draft, GError **error)
{
  switch (precis_sniff_format (decoded->text, hints))
    {
    case PRECIS_FORMAT_JSON:
      return precis_json_read (decoded->text, decoded->length, draft, error);
    case PRECIS_FORMAT_FEED:
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNSUPPORTED,
                           _("This is a feed, a list of articles, and not an article."));
      return FALSE;
    case PRECIS_FORMAT_MARKDOWN:
      precis_markdown_read (precis_front_matter_read (decoded->text, draft), draft);
      return TRUE;
    case PRECIS_FORMAT_HTML:
      return check_size (decoded->length, PRECIS_MAX_HTML_FILE, error)
             && precis_html_read (decoded->text, decoded->length, hints->url, draft, error);
    case PRECIS_FORMAT_PLAIN:
    default:
      precis_plain_read (precis_front_matter_read (decoded->text, draft), draft);
      return TRUE;
    }
}

/**
 * precis_import:
 * @bytes: a file, an answer, pasted text
 * @hints: (nullable): what is known of @bytes besides
 * @cancellable: (nullable): looked at between the steps
 * @error: %PRECIS_ERROR_EMPTY, %PRECIS_ERROR_NOT_TEXT, %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_TOO_DEEP,
 *   %PRECIS_ERROR_MALFORMED, %PRECIS_ERROR_UNSUPPORTED for a feed, or %G_IO_ERROR_CANCELLED
 *
 * Makes an article of bytes: finds out what they are, decodes them and reads title, facts and text. A pure
 * function without access to files or network; any thread; linear time.
 *
 * Returns: (transfer full) (nullable): the article
 */
PrecisArticle *
precis_import (GBytes *bytes, const PrecisImportHints *hints, GCancellable *cancellable, GError **error)
{
  static const PrecisImportHints no_hints = { NULL };
  g_autoptr (PrecisDraft) draft = precis_draft_new ();
  g_auto (PrecisDecoded) decoded = { NULL };
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (!hints)
    hints = &no_hints;
  if (!check_size (size, PRECIS_MAX_TEXT_FILE, error) || !precis_sniff_is_text (data, size, error))
    return NULL;
  precis_charset_decode (data, size, hints->content_type, &decoded);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  add_charset_notices (&decoded, draft);
  precis_draft_set_url (draft, hints->url);
  if (!read_format (&decoded, hints, draft, error)
      || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  return precis_draft_finish (draft, hints->source, error);
}
