/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "precis-command.h"
#include "precis-desk.h"
#include "precis-file.h"
#include "precis-limits.h"
#include "precis-terminal.h"

#define DOCUMENT_START "-DOCSTART-"

/* A document as it came: its lines, and the tokens among them by sentence. */
typedef struct
{
  GPtrArray *lines;     /* of char *, borrowed */
  GPtrArray *sentences; /* of char **, NULL-terminated */
  GPtrArray *sentence;  /* the one that is being read */
} Document;

static gboolean
is_token (const char *line)
{
  return *line && !g_str_has_prefix (line, DOCUMENT_START);
}

static void
end_sentence (Document *document)
{
  if (document->sentence->len == 0)
    return;
  g_ptr_array_add (document->sentence, NULL);
  g_ptr_array_add (document->sentences, g_ptr_array_free (document->sentence, FALSE));
  document->sentence = g_ptr_array_new ();
}

static void
add_line (Document *document, char *line)
{
  g_ptr_array_add (document->lines, line);
  if (is_token (line))
    g_ptr_array_add (document->sentence, line);
  else
    end_sentence (document);
}

static void
print_tags (Document *document, char ***tags)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint sentence = 0, token = 0;

  for (guint i = 0; i < document->lines->len; i++)
    {
      const char *line = g_ptr_array_index (document->lines, i);

      g_string_append (out, line);
      if (is_token (line))
        g_string_append_printf (out, "\t%s", tags[sentence][token++]);
      else if (*line)
        g_string_append (out, "\tO");
      g_string_append_c (out, '\n');
      if (token > 0 && !tags[sentence][token])
        {
          sentence++;
          token = 0;
        }
    }
  precis_terminal_write (out->str);
}

/* Tags and prints what was read, and begins a new document. */
static gboolean
end_document (Document *document, PrecisDesk *desk, GError **error)
{
  char ***tags;

  end_sentence (document);
  g_ptr_array_add (document->sentences, NULL);
  tags = precis_desk_tag_names (desk, (const char * const * const *) document->sentences->pdata, error);
  if (!tags)
    return FALSE;
  print_tags (document, tags);
  for (guint i = 0; tags[i]; i++)
    g_strfreev (tags[i]);
  g_free (tags);
  g_ptr_array_set_size (document->sentences, 0);
  g_ptr_array_set_size (document->lines, 0);
  return TRUE;
}

/* Cuts @text into lines in place and tags them document by document. */
static gboolean
tag_text (char *text, PrecisDesk *desk, GError **error)
{
  Document document = { g_ptr_array_new (), g_ptr_array_new_with_free_func (g_free), g_ptr_array_new () };
  gboolean done = TRUE;

  for (char *line = text, *end; done && *line; line = end)
    {
      end = line + strcspn (line, "\n");
      if (*end)
        *end++ = '\0';
      g_strchomp (line);
      line[strcspn (line, "\t")] = '\0';
      if (g_str_has_prefix (line, DOCUMENT_START) && document.lines->len > 0)
        done = end_document (&document, desk, error);
      add_line (&document, line);
    }
  done = done && end_document (&document, desk, error);
  g_ptr_array_unref (document.lines);
  g_ptr_array_unref (document.sentences);
  g_ptr_array_unref (document.sentence);
  return done;
}

PrecisExit
precis_command_tag_names (int argc, char **argv)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  if (!precis_command_parse (NULL, &argc, &argv))
    return PRECIS_EXIT_USAGE;
  bytes = precis_file_read_pipe (STDIN_FILENO, PRECIS_MAX_TEXT_FILE, NULL, &error);
  if (bytes)
    text = g_utf8_make_valid (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  if (text && tag_text (text, desk, &error))
    return PRECIS_EXIT_OK;
  precis_terminal_tell ("-", error->message);
  return PRECIS_EXIT_SOME_FAILED;
}
