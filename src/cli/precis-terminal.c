/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "precis-limits.h"
#include "precis-string.h"
#include "precis-terminal.h"

#define DEFAULT_WIDTH 80
#define MAX_WIDTH     100 /* longer lines are hard to read */

/**
 * precis_terminal_width:
 *
 * Returns: the columns to wrap to: the terminal's, COLUMNS, or 80; 100 at most
 */
guint
precis_terminal_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size = { 0 };
  guint64 width = DEFAULT_WIDTH;

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    width = size.ws_col;
  else if (columns)
    g_ascii_string_to_unsigned (columns, 10, 1, G_MAXUINT16, &width, NULL);
  return MIN (width, MAX_WIDTH);
}

/**
 * precis_terminal_color:
 *
 * Returns: whether standard output takes colours: a terminal that is not dumb, and no NO_COLOR (no-color.org)
 */
gboolean
precis_terminal_color (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  return isatty (STDOUT_FILENO) && !(no_color && *no_color) && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

/**
 * precis_terminal_write:
 * @text: what to write
 *
 * Writes to standard output at once. The first failure is told, but for a reader that has gone.
 *
 * Returns: %FALSE when nothing more can be written
 */
gboolean
precis_terminal_write (const char *text)
{
  return precis_terminal_write_bytes (text, strlen (text));
}

/**
 * precis_terminal_write_bytes:
 * @bytes: what to write
 * @length: of it
 *
 * As precis_terminal_write(), for what is no text.
 *
 * Returns: %FALSE when nothing more can be written
 */
gboolean
precis_terminal_write_bytes (gconstpointer bytes, gsize length)
{
  if (ferror (stdout))
    return FALSE;
  if (fwrite (bytes, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;
  if (errno != EPIPE)
    precis_terminal_tell (_("Standard output"), g_strerror (errno));
  return FALSE;
}

/**
 * precis_terminal_tell:
 * @source: what the message is about, in any encoding
 * @message: what is wrong
 *
 * Writes the one line on standard error that a failed input gets. A hostile name cannot steer the terminal.
 */
void
precis_terminal_tell (const char *source, const char *message)
{
  g_autofree char *name = g_filename_display_name (source);
  g_autofree char *shown = precis_string_one_line (name, PRECIS_MAX_FIELD_CHARS);
  g_autofree char *line = precis_string_one_line (message, G_MAXUINT - 1);

  g_printerr ("precis-cli: %s: %s\n", shown, line);
}

/**
 * precis_terminal_read_line:
 *
 * Reads from standard input. Of a line longer than PRECIS_MAX_LINE bytes the rest is passed over, however long it is.
 *
 * Returns: (transfer full) (nullable): the next line without its end, or %NULL when there is none
 */
char *
precis_terminal_read_line (void)
{
  g_autoptr (GString) line = g_string_new (NULL);
  int c;

  flockfile (stdin);
  while ((c = getc_unlocked (stdin)) != EOF && c != '\n')
    if (line->len < PRECIS_MAX_LINE)
      g_string_append_c (line, (char) c);
  funlockfile (stdin);
  return c == EOF && line->len == 0 ? NULL : g_string_free (g_steal_pointer (&line), FALSE);
}
