/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-anchors.h"
#include "precis-library-private.h"

/* A note whose words no longer stand where it points to. */
typedef struct
{
  gint64  id;
  guint   start;
  char   *quote;
} Stray;

static void
clear_stray (gpointer data)
{
  g_clear_pointer (&((Stray *) data)->quote, g_free);
}

/**
 * precis_anchors_find:
 * @text: a text
 * @quote: what to find in it
 * @near: where it stood before, in bytes
 * @start: (out): where it stands now, as near to @near as it does anywhere
 *
 * Returns: whether it stands anywhere
 */
gboolean
precis_anchors_find (const char *text, const char *quote, guint near, guint *start)
{
  gint64 best = G_MAXINT64;

  if (!*quote)
    return FALSE;
  for (const char *p = strstr (text, quote); p; p = strstr (p + 1, quote))
    {
      gint64 distance = ABS ((p - text) - (gint64) near);

      if (distance < best)
        *start = p - text;
      best = MIN (best, distance);
      if (p - text >= near)
        break;
    }
  return best < G_MAXINT64;
}

static gboolean
is_astray (const char *text, gsize length, gint64 start, gint64 end, const char *quote)
{
  if (start == 0 && end == 0)
    return FALSE;
  if (start < 0 || end <= start || end > (gint64) length || !quote)
    return TRUE;
  return end - start != (gint64) strlen (quote) || memcmp (text + start, quote, end - start) != 0;
}

static GArray *
find_stray (PrecisLibrary *library, gint64 id, const char *text, GError **error)
{
  g_autoptr (GArray) stray = g_array_new (FALSE, FALSE, sizeof (Stray));
  g_autoptr (PrecisStatement) statement = NULL;
  gsize length = strlen (text);
  PrecisStep step;

  g_array_set_clear_func (stray, clear_stray);
  statement = precis_database_prepare (library->database,
    "SELECT id, start, end, quote FROM notes WHERE article = ?", error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      gint64 start = precis_statement_get_int (statement, 1);
      g_autofree char *quote = precis_statement_dup_text (statement, 3);
      Stray one = { precis_statement_get_int (statement, 0), CLAMP (start, 0, (gint64) length), NULL };

      if (!is_astray (text, length, start, precis_statement_get_int (statement, 2), quote))
        continue;
      one.quote = g_steal_pointer (&quote);
      g_array_append_val (stray, one);
    }
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&stray) : NULL;
}

static gboolean
anchor (PrecisLibrary *library, const Stray *stray, const char *text, GError **error)
{
  guint start = 0;
  guint end = 0;

  if (stray->quote && precis_anchors_find (text, stray->quote, stray->start, &start))
    end = start + strlen (stray->quote);
  return precis_database_run (library->database, "UPDATE notes SET start = ?, end = ? WHERE id = ?", error,
                              "iii", (gint64) start, (gint64) end, stray->id);
}

/**
 * precis_anchors_update:
 * @library: a library with a transaction
 * @id: an article's number
 * @error: as #PrecisLibrary
 *
 * Moves each note of an article to where the words that it quotes stand in the text as it is now, the nearest
 * place if there are several. Where they stand no more, it becomes a note on the article as a whole; nothing
 * else of it changes.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_anchors_update (PrecisLibrary *library, gint64 id, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GArray) stray = NULL;

  if (!precis_database_get_text (library->database, "SELECT text FROM texts WHERE article = ?", &text, error,
                                 "i", id))
    return FALSE;
  stray = find_stray (library, id, text ? text : "", error);
  for (guint i = 0; stray && i < stray->len; i++)
    if (!anchor (library, &g_array_index (stray, Stray, i), text ? text : "", error))
      return FALSE;
  return stray != NULL;
}
