/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-import.h"
#include "precis-normalise.h"

PrecisArticle *
precis_import (GBytes *bytes, const PrecisImportHints *hints, GCancellable *cancellable, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = precis_normalise_line (data, size);

  if (!*text)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, _("There is no text in it."));
      return NULL;
    }
  return g_object_new (PRECIS_TYPE_ARTICLE, "text", text, "language", "en",
                       "source", hints ? hints->source : NULL, NULL);
}
