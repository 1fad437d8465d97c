/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "precis-concern-corpus.h"
#include "precis-enum-types.h"
#include "precis-error.h"
#include "precis-string.h"

static void
marked_article_free (gpointer data)
{
  PrecisMarkedArticle *self = data;

  g_clear_pointer (&self->text, precis_concern_text_free);
  g_clear_pointer (&self->document, precis_document_free);
  g_clear_pointer (&self->title, precis_document_free);
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->marks, g_array_unref);
  g_free (self);
}

static int
read_enum (JsonObject *object, const char *member, GType type)
{
  int value = 0;

  precis_enum_value (type, json_object_get_string_member_with_default (object, member, ""), &value);
  return value;
}

/* A phrase that the splitter put elsewhere than into its sentence's line is left out. */
static void
read_mark (PrecisMarkedArticle *self, JsonObject *object)
{
  gint64 n = json_object_get_int_member_with_default (object, "n", -1);
  const char *phrase = json_object_get_string_member_with_default (object, "phrase", "");
  PrecisMarked mark = { 0 };
  PrecisSpan line;
  const char *found;

  if (n < 0 || n >= self->lines->len)
    return;
  line = g_array_index (self->lines, PrecisSpan, n);
  found = g_strstr_len (self->document->text + line.start, line.end - line.start, phrase);
  mark.phrase.start = found ? (guint32) (found - self->document->text) : line.start;
  mark.phrase.end = found ? mark.phrase.start + (guint32) strlen (phrase) : line.end;
  if (!precis_document_find_sentence (self->document, mark.phrase.start, &mark.sentence))
    return;
  mark.clear = g_str_equal (json_object_get_string_member_with_default (object, "strength", ""), "clear");
  mark.key = json_object_get_boolean_member_with_default (object, "key", FALSE);
  mark.kind = read_enum (object, "kind", PRECIS_TYPE_CONCERN_KIND);
  mark.category = read_enum (object, "category", PRECIS_TYPE_CATEGORY);
  mark.certainty = read_enum (object, "certainty", PRECIS_TYPE_CERTAINTY);
  self->has_keys |= json_object_has_member (object, "key");
  g_array_append_val (self->marks, mark);
}

static void
read_sentences (PrecisMarkedArticle *self, JsonArray *sentences)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (sentences); i++)
    {
      const char *line = json_object_get_string_member (json_array_get_object_element (sentences, i), "text");
      g_autofree char *plain = precis_string_one_line (line, G_MAXUINT);
      PrecisSpan span = { text->len, text->len + strlen (plain) };

      if (i == 0)
        self->title = precis_document_new (plain, strlen (plain));
      g_array_append_val (self->lines, span);
      g_string_append (text, plain);
      g_string_append_c (text, '\n');
    }
  self->document = precis_document_new (text->str, text->len);
  self->text = precis_concern_text_new (self->document, self->title);
}

static PrecisMarkedArticle *
read_article (JsonObject *object)
{
  PrecisMarkedArticle *self = g_new0 (PrecisMarkedArticle, 1);
  JsonArray *concerns = json_object_get_array_member (object, "concerns");

  self->lines = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  self->marks = g_array_new (FALSE, FALSE, sizeof (PrecisMarked));
  read_sentences (self, json_object_get_array_member (object, "sentences"));
  for (guint i = 0; i < json_array_get_length (concerns); i++)
    read_mark (self, json_array_get_object_element (concerns, i));
  return self;
}

/**
 * precis_concern_corpus_read:
 * @path: a file with a JSON object a line: "sentences" (an array of objects with "text") and "concerns" (n,
 *   kind, category, certainty, strength, phrase and, where they were marked, key)
 * @held_out: whether folds hold these articles out
 * @articles: (element-type PrecisMarkedArticle): array that they are appended to
 * @error: of the file, or of JSON
 *
 * Returns: whether the file could be read
 */
gboolean
precis_concern_corpus_read (const char *path, gboolean held_out, GPtrArray *articles, GError **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;
  g_ptr_array_set_free_func (articles, marked_article_free);
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      g_autoptr (JsonNode) node = NULL;
      PrecisMarkedArticle *article;

      if (!*lines[i])
        continue;
      if (!(node = json_from_string (lines[i], error)))
        return FALSE;
      article = read_article (json_node_get_object (node));
      article->held_out = held_out;
      g_ptr_array_add (articles, article);
    }
  return TRUE;
}
