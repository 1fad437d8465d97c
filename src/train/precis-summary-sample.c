/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "precis-candidates.h"
#include "precis-error.h"
#include "precis-summary-sample.h"
#include "precis-summary-target.h"

void
precis_summary_sample_free (PrecisSummarySample *self)
{
  g_clear_pointer (&self->reading, precis_reading_free);
  g_clear_pointer (&self->vectors, precis_sentence_vectors_free);
  g_clear_pointer (&self->candidates, g_array_unref);
  g_clear_pointer (&self->features, g_array_unref);
  g_clear_pointer (&self->highlights, precis_rouge_text_free);
  g_clear_object (&self->article);
  g_free (self->targets);
  g_free (self);
}

/**
 * precis_summary_sample_span:
 * @self: a sample
 * @candidate: index of a candidate
 *
 * Returns: where the candidate stands in the article's text
 */
PrecisSpan
precis_summary_sample_span (const PrecisSummarySample *self, guint candidate)
{
  guint32 sentence = g_array_index (self->candidates, PrecisCandidate, candidate).sentence;

  return self->reading->document->sentences[sentence].span;
}

static PrecisSummarySample *
sample_new (const char *title, const char *text)
{
  PrecisSummarySample *self = g_new0 (PrecisSummarySample, 1);

  self->article = g_object_new (PRECIS_TYPE_ARTICLE, "title", title, "text", text, "language", "en", NULL);
  self->reading = precis_reading_new (self->article, NULL);
  self->vectors = precis_sentence_vectors_new (self->reading->document);
  self->candidates = precis_candidates_find (self->reading);
  self->features = precis_sentence_features_measure (self->reading, self->vectors, self->candidates);
  self->targets = g_new0 (float, self->candidates->len);
  return self;
}

/* {"sents": ["…"], "refs": ["…"]}: sentences, and the highlights that the publisher wrote for them. */
static PrecisSummarySample *
read_highlights (JsonObject *object)
{
  JsonArray *sentences = json_object_get_array_member (object, "sents");
  JsonArray *refs = json_object_get_array_member (object, "refs");
  g_autoptr (GString) text = g_string_new (NULL);
  PrecisSummarySample *self;

  for (guint i = 0; i < json_array_get_length (sentences); i++)
    g_string_append_printf (text, "%s%s", i ? "\n" : "", json_array_get_string_element (sentences, i));
  self = sample_new (NULL, text->str);
  self->highlights = precis_rouge_text_new ();
  for (guint i = 0; i < json_array_get_length (refs); i++)
    {
      const char *ref = json_array_get_string_element (refs, i);

      precis_rouge_text_add (self->highlights, ref, strlen (ref));
    }
  precis_summary_target_aim (self->reading->document, self->candidates, self->highlights, self->targets);
  return self;
}

static gboolean
is_picked (JsonArray *picks, gint64 number)
{
  for (guint i = 0; i < json_array_get_length (picks); i++)
    if (json_array_get_int_element (picks, i) == number)
      return TRUE;
  return FALSE;
}

static void
aim_at_span (PrecisSummarySample *self, PrecisSpan picked)
{
  for (guint i = 0; i < self->candidates->len; i++)
    if (precis_span_overlaps (precis_summary_sample_span (self, i), picked))
      self->targets[i] = 1;
}

static const char *
gap_before (JsonObject *sentence, gint64 last_end)
{
  return last_end == 0 ? "" : json_object_get_int_member (sentence, "start") - last_end > 1 ? "\n" : " ";
}

/* {"sentences": [{"n", "start", "end", "text"}], "summary": [n]}: sentence 0 is the title, a blank line
 * ends a block. */
static PrecisSummarySample *
read_picks (JsonObject *object)
{
  JsonArray *sentences = json_object_get_array_member (object, "sentences");
  JsonArray *picks = json_object_get_array_member (object, "summary");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  const char *title = json_object_get_string_member (json_array_get_object_element (sentences, 0), "text");
  gint64 last_end = 0;
  PrecisSummarySample *self;

  for (guint i = 1; i < json_array_get_length (sentences); i++)
    {
      JsonObject *sentence = json_array_get_object_element (sentences, i);
      PrecisSpan span;

      g_string_append (text, gap_before (sentence, last_end));
      span.start = text->len;
      g_string_append (text, json_object_get_string_member (sentence, "text"));
      span.end = text->len;
      if (is_picked (picks, json_object_get_int_member (sentence, "n")))
        g_array_append_val (spans, span);
      last_end = json_object_get_int_member (sentence, "end");
    }
  self = sample_new (title, text->str);
  self->n_picks = json_array_get_length (picks);
  for (guint i = 0; i < spans->len; i++)
    aim_at_span (self, g_array_index (spans, PrecisSpan, i));
  return self;
}

static gboolean
read_line (const char *line, GPtrArray *samples, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *object;

  if (!json_parser_load_from_data (parser, line, -1, error))
    return FALSE;
  if (!JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, "“%.40s” is no JSON object", line);
      return FALSE;
    }
  object = json_node_get_object (json_parser_get_root (parser));
  g_ptr_array_add (samples, json_object_has_member (object, "refs") ? read_highlights (object)
                                                                    : read_picks (object));
  return TRUE;
}

/**
 * precis_summary_samples_read:
 * @path: a file of one JSON object a line: articles with picks, or sentences with highlights
 * @samples: (element-type PrecisSummarySample): where to add them
 * @error: why the file cannot be read
 *
 * Returns: whether it was read
 */
gboolean
precis_summary_samples_read (const char *path, GPtrArray *samples, GError **error)
{
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &content, NULL, error))
    return FALSE;
  lines = g_strsplit (content, "\n", -1);
  for (char **line = lines; *line; line++)
    if (**line && !read_line (*line, samples, error))
      return FALSE;
  return TRUE;
}
