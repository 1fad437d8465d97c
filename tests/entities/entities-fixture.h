/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "precis-entities.h"
#include "precis-entity.h"

/* Readings whose names stand in the text of the test: "{P Ann Lee} left {L Tarsa}." The letter is the type
 * that a tagger gave: P, O, L, E or M. */

static inline PrecisNameType
fixture_type (char letter)
{
  return strchr ("POLEM", letter) - "POLEM";
}

/* The text without the marks; its names go to @spans and @types. */
static inline char *
fixture_strip (const char *marked, GArray *spans, GArray *types)
{
  GString *text = g_string_new (NULL);

  for (const char *p = marked; *p; p++)
    if (*p == '{')
      {
        PrecisNameType type = fixture_type (p[1]);
        const char *end = strchr (p, '}');
        PrecisSpan span = { text->len, text->len + (end - p - 3) };

        g_string_append_len (text, p + 3, end - p - 3);
        g_array_append_val (spans, span);
        g_array_append_val (types, type);
        p = end;
      }
    else
      g_string_append_c (text, *p);
  return g_string_free (text, FALSE);
}

static inline GArray *
fixture_names (const PrecisDocument *document, const GArray *spans, const GArray *types)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (PrecisName));

  for (guint i = 0; i < spans->len; i++)
    {
      PrecisSpan span = g_array_index (spans, PrecisSpan, i);
      PrecisName name = { .type = g_array_index (types, PrecisNameType, i), .confidence = 0.9f };
      guint32 last;

      g_assert_true (precis_document_find_token (document, span.start, &name.first));
      g_assert_true (precis_document_find_token (document, span.end - 1, &last));
      name.n_tokens = last - name.first + 1;
      g_array_append_val (names, name);
    }
  return names;
}

static inline PrecisReading *
fixture_read (const char *marked_title, const char *marked_text, GCancellable *cancellable)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  g_autoptr (GArray) types = g_array_new (FALSE, FALSE, sizeof (PrecisNameType));
  g_autoptr (GArray) title_spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  g_autoptr (GArray) title_types = g_array_new (FALSE, FALSE, sizeof (PrecisNameType));
  g_autofree char *text = fixture_strip (marked_text, spans, types);
  g_autofree char *title = fixture_strip (marked_title, title_spans, title_types);
  PrecisArticle *article = g_object_new (PRECIS_TYPE_ARTICLE, "title", title, "text", text,
                                         "language", "en", NULL);
  PrecisReading *reading = precis_reading_new (article, cancellable);

  reading->names = fixture_names (reading->document, spans, types);
  reading->title_names = fixture_names (reading->title, title_spans, title_types);
  return reading;
}

static inline void
fixture_free (PrecisReading *reading)
{
  g_autoptr (PrecisArticle) article = reading->article;

  precis_reading_free (reading);
}

static inline PrecisEntity *
fixture_find (GPtrArray *entities, const char *name, PrecisEntityType type)
{
  for (guint i = 0; i < entities->len; i++)
    if (!g_strcmp0 (precis_entity_get_name (entities->pdata[i]), name)
        && precis_entity_get_entity_type (entities->pdata[i]) == type)
      return entities->pdata[i];
  return NULL;
}

/* The entities in the order of their first mentions, as "P Ann Lee/Lee; L Tarsa". */
static inline char *
fixture_tell (GPtrArray *entities)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < entities->len; i++)
    {
      guint32 start = g_array_index (precis_entity_get_mentions (entities->pdata[i]), PrecisSpan, 0).start;
      guint k = 0;

      while (k < sorted->len
             && g_array_index (precis_entity_get_mentions (sorted->pdata[k]), PrecisSpan, 0).start < start)
        k++;
      g_ptr_array_insert (sorted, k, entities->pdata[i]);
    }
  for (guint i = 0; i < sorted->len; i++)
    {
      PrecisEntity *entity = sorted->pdata[i];
      const char * const *aliases = precis_entity_get_aliases (entity);

      g_string_append_printf (told, "%s%c %s", i ? "; " : "", "POLEM"[precis_entity_get_entity_type (entity)],
                              precis_entity_get_name (entity));
      for (guint k = 0; aliases && aliases[k]; k++)
        g_string_append_printf (told, "/%s", aliases[k]);
    }
  return g_string_free (told, FALSE);
}
