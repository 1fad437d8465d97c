/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-bundle-read.h"
#include "precis-bundle-root.h"
#include "precis-bundle-text.h"
#include "precis-enum-types.h"
#include "precis-json-fields.h"
#include "precis-limits.h"
#include "precis-normalise.h"
#include "precis-note.h"
#include "precis-offsets.h"

#define MAX_SOUGHT 1000 /* notes whose place is looked for in the text */

typedef struct
{
  PrecisBundle  *bundle;
  PrecisOffsets *offsets; /* of the article's text */
  guint32        n_chars;
  gboolean       same;    /* the text stands as it was told: offsets count */
  guint          n_sought;
} Reader;

static void
read_notices (JsonObject *object, PrecisDraft *draft)
{
  g_autoptr (GPtrArray) notices = precis_json_get_lines (object, "notices");

  for (guint i = 0; i < notices->len; i++)
    g_ptr_array_add (draft->notices, g_strdup (notices->pdata[i]));
}

/* Sets @field of a draft to the line @name. */
static void
read_line (JsonObject *object, const char *name, char **field)
{
  *field = precis_json_get_line (object, name);
}

static PrecisArticle *
read_article (JsonObject *object, gboolean *same, GError **error)
{
  g_autoptr (PrecisDraft) draft = precis_draft_new ();
  g_autofree char *text = precis_json_dup_string (json_object_get_member (object, "text"));
  g_autofree char *published = precis_json_get_line (object, "published");
  g_autofree char *language = precis_json_get_line (object, "language");
  g_autofree char *url = precis_json_get_line (object, "url");
  g_autofree char *source = precis_json_get_line (object, "source");

  precis_draft_set_exact (draft);
  read_line (object, "title", &draft->title);
  read_line (object, "byline", &draft->byline);
  read_line (object, "site", &draft->site);
  precis_draft_set_published (draft, published);
  precis_draft_set_language (draft, language);
  precis_draft_set_url (draft, url);
  read_notices (object, draft);
  *same = precis_bundle_text_read (object, text ? text : "", draft);
  return precis_draft_finish (draft, source, error);
}

/* Where a note stands: both 0 if it is on the article as a whole, or its words stand nowhere. */
static PrecisSpan
read_span (Reader *self, JsonObject *note, const char *quote)
{
  guint32 start = precis_json_get_int (note, "start", 0, G_MAXUINT32);
  guint32 end = precis_json_get_int (note, "end", 0, G_MAXUINT32);
  const char *text = precis_offsets_get_text (self->offsets);
  const char *found;

  if (self->same && start < end && end <= self->n_chars)
    return (PrecisSpan) { precis_offsets_to_bytes (self->offsets, start),
                          precis_offsets_to_bytes (self->offsets, end) };
  if (!quote || !*quote || (start == 0 && end == 0) || self->n_sought++ >= MAX_SOUGHT)
    return (PrecisSpan) { 0, 0 };
  found = strstr (text, quote);
  return found ? (PrecisSpan) { found - text, found - text + strlen (quote) } : (PrecisSpan) { 0, 0 };
}

static void
read_note (JsonObject *object, gpointer data)
{
  Reader *self = data;
  g_autofree char *quote = precis_json_get_text (object, "quote", PRECIS_MAX_NOTE);
  g_autofree char *text = precis_json_get_text (object, "text", PRECIS_MAX_NOTE);
  PrecisSpan span = read_span (self, object, quote);
  int color = PRECIS_NOTE_YELLOW;

  if (span.end == 0 && !quote && !text)
    return;
  precis_json_get_enum (object, "color", precis_note_color_get_type (), &color);
  g_ptr_array_add (self->bundle->notes,
                   g_object_new (PRECIS_TYPE_NOTE, "start", span.start, "end", span.end, "quote", quote,
                                 "color", color,
                                 "text", text, "created", precis_json_get_time (object, "created"), NULL));
}

static void
read_revision (JsonObject *object, gpointer data)
{
  g_autofree char *title = precis_json_get_line (object, "title");
  g_autofree char *byline = precis_json_get_line (object, "byline");
  g_autofree char *published = precis_json_get_line (object, "published");
  g_autofree char *raw = precis_json_get_text (object, "text", PRECIS_MAX_ARTICLE_TEXT);
  g_autofree char *text = raw ? precis_normalise_text (raw, -1) : NULL;
  PrecisBundleRevision revision = { precis_json_get_time (object, "replaced"), title, byline, published,
                                    text };

  if (text && *text)
    precis_bundle_add_revision (data, &revision);
}

static void
read_dossier (JsonObject *object, gpointer data)
{
  g_autofree char *name = precis_json_get_line (object, "name");

  if (name)
    precis_bundle_add_dossier (data, name, precis_json_get_int (object, "position", 1, G_MAXINT32));
}

static void
read_original (JsonObject *object, PrecisBundle *bundle)
{
  JsonObject *original = precis_json_get_object (object, "original");
  g_autofree char *data = original ? precis_json_dup_string (json_object_get_member (original,
                                                                                     "data")) : NULL;
  guchar *bytes;
  gsize size;

  if (!data || !*data)
    return;
  bytes = g_base64_decode (data, &size);
  bundle->original = g_bytes_new_take (bytes, size);
  bundle->type = precis_json_get_line (original, "type");
}

static void
read_states (Reader *self, JsonObject *object)
{
  PrecisBundle *bundle = self->bundle;
  gint64 place = precis_json_get_int (object, "place", 0, G_MAXUINT32);

  bundle->id = precis_json_get_int (object, "id", 0, G_MAXINT64);
  bundle->added = precis_json_get_time (object, "added");
  bundle->read = precis_json_get_boolean (object, "read");
  bundle->starred = precis_json_get_boolean (object, "starred");
  bundle->archived = precis_json_get_boolean (object, "archived");
  bundle->trashed = precis_json_get_time (object, "trashed");
  bundle->place = self->same && place <= self->n_chars ? precis_offsets_to_bytes (self->offsets, place) : 0;
}

static void
read_rest (PrecisBundle *bundle, JsonObject *object, gboolean same)
{
  const char *text = precis_article_get_text (bundle->article);
  g_autoptr (PrecisOffsets) offsets = precis_offsets_new (text);
  Reader self = { bundle, offsets, precis_offsets_to_chars (offsets, strlen (text)), same, 0 };

  read_states (&self, object);
  g_clear_pointer (&bundle->tags, g_ptr_array_unref);
  bundle->tags = precis_json_get_lines (object, "tags");
  precis_json_each_object (object, "dossiers", read_dossier, bundle);
  precis_json_each_object (object, "notes", read_note, &self);
  precis_json_each_object (object, "revisions", read_revision, bundle);
  read_original (object, bundle);
}

/**
 * precis_bundle_read:
 * @bytes: a file
 * @error: %PRECIS_ERROR_FOREIGN if it is no article that Precis exported, %PRECIS_ERROR_UNSUPPORTED if a
 *   newer version did, %PRECIS_ERROR_EMPTY if it has no text, %PRECIS_ERROR_TOO_LARGE,
 *   %PRECIS_ERROR_TOO_DEEP, %PRECIS_ERROR_MALFORMED if it is not JSON
 *
 * Reads what precis_export_article_json() wrote, but for the briefing. Nothing in it is trusted: what is of
 * the wrong type or out of range is as if it were not there, and a note whose place is not in the text is
 * looked for by its quote. Linear time; any thread.
 *
 * Returns: (transfer full) (nullable): the article with what belongs to it
 */
PrecisBundle *
precis_bundle_read (GBytes *bytes, GError **error)
{
  g_autoptr (JsonNode) root = precis_bundle_root_parse (bytes, PRECIS_BUNDLE_FORMAT, PRECIS_BUNDLE_SCHEMA,
                                                        error);
  g_autoptr (PrecisBundle) bundle = precis_bundle_new ();
  gboolean same = FALSE;

  if (!root)
    return NULL;
  bundle->article = read_article (json_node_get_object (root), &same, error);
  if (!bundle->article)
    return NULL;
  read_rest (bundle, json_node_get_object (root), same);
  return g_steal_pointer (&bundle);
}
