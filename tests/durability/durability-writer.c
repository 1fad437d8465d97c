/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "durability-fixture.h"
#include "precis-library-articles.h"

/* Adds articles FIRST to LAST of a SERIES to the library at PATH, and tells of each when it is kept: its number and its
 * text's hash, one line. Ends with status 1 when the library refuses, and says why. */

static gboolean
tell (gint64 id, const char *text)
{
  g_autofree char *hash = durability_hash (text);
  g_autofree char *line = g_strdup_printf ("%" G_GINT64_FORMAT " %s\n", id, hash);

  return write (STDOUT_FILENO, line, strlen (line)) == (gssize) strlen (line);
}

static gboolean
add (PrecisLibrary *library, guint series, guint n, GError **error)
{
  g_autoptr (PrecisArticle) article = durability_article (series, n);
  g_autoptr (GBytes) original = g_bytes_new (precis_article_get_text (article), strlen (precis_article_get_text (article)));
  const gint64 bands[] = { series, n };
  const PrecisDeposit deposit = { article, n % 3 == 0 ? original : NULL, "text/plain", bands, G_N_ELEMENTS (bands), 0 };
  gint64 id = precis_library_add_article (library, &deposit, NULL, error);

  if (id <= 0)
    return FALSE;
  return tell (id, precis_article_get_text (article));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = NULL;
  guint series, last;

  g_return_val_if_fail (argc == 5, 2);
  series = atoi (argv[2]);
  last = atoi (argv[4]);
  library = precis_library_open (argv[1], PRECIS_LIBRARY_WRITE, &error);
  for (guint n = atoi (argv[3]); library && !error && n <= last; n++)
    add (library, series, n, &error);
  if (!error)
    return 0;
  g_printerr ("%s\n", error->message);
  return 1;
}
