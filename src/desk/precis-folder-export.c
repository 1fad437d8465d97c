/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-analysis.h"
#include "precis-error.h"
#include "precis-export-article.h"
#include "precis-folder-file.h"
#include "precis-folder-output.h"
#include "precis-folder-plan.h"
#include "precis-folder-private.h"
#include "precis-json-scan.h"
#include "precis-library-briefings.h"
#include "precis-library-bundles.h"
#include "precis-limits.h"
#include "precis-store-private.h"

#define CHUNK          32           /* articles that are read, and files that are synced, at a time */
#define CHUNK_BYTES    (8 * PRECIS_MIB) /* … or until they are so large */
#define SMALL_ORIGINAL (256 * 1024) /* bytes up to which an original is always exported */

/* An export that is under way. */
typedef struct
{
  PrecisStore              *store;
  const PrecisFolderChoice *choice;
  PrecisFolderOutput       *output;
  PrecisFolderPlan         *plan;
  PrecisFolderCount         count;
  GHashTable               *used_tags;
  guint                     next;  /* of the plan's articles */
} Export;

/* What was read of an article: a bundle, or why there is none. */
typedef struct
{
  gint64        id;
  PrecisBundle *bundle;
  GError       *error;
} Reading;

static void
clear_reading (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->bundle, precis_bundle_free);
  g_clear_error (&reading->error);
}

/* In the store's thread. */
static gpointer
make_plan (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_folder_plan_new (library, data, error);
}

/* With its briefing, if there is one; it is nothing to fail for. */
static PrecisBundle *
read_bundle (PrecisLibrary *library, gint64 id, gsize most, GError **error)
{
  PrecisBundle *bundle = precis_library_get_bundle (library, id, most, error);

  if (bundle)
    bundle->briefing = precis_library_get_briefing (library, id, bundle->article, PRECIS_ANALYSIS_VERSION,
                                                    NULL);
  return bundle;
}

static gsize
measure (const PrecisBundle *bundle)
{
  gsize size = strlen (precis_article_get_text (bundle->article));

  return size + (bundle->original ? g_bytes_get_size (bundle->original) : 0);
}

/* In the store's thread: reads the next articles of the plan. */
static gpointer
read_chunk (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  Export *self = data;
  gsize most = self->choice->originals ? PRECIS_MAX_EXPORTED_ORIGINAL : SMALL_ORIGINAL;
  g_autoptr (GArray) readings = g_array_new (FALSE, TRUE, sizeof (Reading));
  gsize size = 0;

  g_array_set_clear_func (readings, clear_reading);
  for (guint i = self->next; i < MIN (self->next + CHUNK, self->plan->ids->len) && size < CHUNK_BYTES; i++)
    {
      Reading reading = { g_array_index (self->plan->ids, gint64, i), NULL, NULL };

      reading.bundle = read_bundle (library, reading.id, most, &reading.error);
      g_array_append_val (readings, reading);
      size += reading.bundle ? measure (reading.bundle) : 0;
      if (reading.error && precis_folder_is_fatal (reading.error))
        {
          g_propagate_error (error, g_error_copy (reading.error));
          return NULL;
        }
    }
  return g_steal_pointer (&readings);
}

/* Whether our own reader will take @json. */
static gboolean
can_be_read (const char *json)
{
  gsize length = strlen (json);
  g_autofree char *copy = NULL;

  if (length < PRECIS_MAX_JSON_VALUES)
    return TRUE;
  copy = g_strndup (json, length);
  return length <= PRECIS_MAX_TEXT_FILE && precis_json_scan (copy).n_values <= PRECIS_MAX_JSON_VALUES;
}

/* What can be made again or is large goes first if all of it is more than can be read again. */
static char *
write_json (PrecisBundle *bundle)
{
  char *json = precis_export_article_json (bundle);

  if (!can_be_read (json) && bundle->briefing)
    {
      g_clear_object (&bundle->briefing);
      g_free (json);
      json = precis_export_article_json (bundle);
    }
  if (!can_be_read (json) && bundle->original)
    {
      g_clear_pointer (&bundle->original, g_bytes_unref);
      g_free (json);
      json = precis_export_article_json (bundle);
    }
  return json;
}

static void
append_file (GArray *files, const char *name, const char *ending, char *data)
{
  PrecisFolderFile file = { g_strconcat (name, ending, NULL), data };

  g_array_append_val (files, file);
}

static char *
append_bundle (Export *self, PrecisBundle *bundle, GArray *files)
{
  g_autofree char *label = precis_article_dup_label (bundle->article);
  char *name = precis_export_file_name (bundle->id, label);

  precis_folder_plan_add_places (self->plan, bundle);
  for (guint i = 0; i < bundle->tags->len; i++)
    g_hash_table_add (self->used_tags, g_strdup (bundle->tags->pdata[i]));
  append_file (files, name, ".md", precis_export_article_markdown (bundle));
  append_file (files, name, ".json", write_json (bundle));
  precis_catalogue_add_entry (self->plan->catalogue, bundle->id, bundle->added, name);
  return name;
}

static void
tell_reading (Export *self, const Reading *reading, const char *name)
{
  g_autofree char *title = reading->bundle ? precis_article_dup_label (reading->bundle->article) : NULL;
  PrecisFolderItem item = { reading->bundle ? reading->id : 0, title, PRECIS_RECEIPT_SAME, name,
                            reading->error };

  precis_folder_count_item (&self->count, &item);
}

static gboolean
write_chunk (Export *self, GArray *readings, GError **error)
{
  g_autoptr (GArray) files = g_array_new (FALSE, FALSE, sizeof (PrecisFolderFile));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_array_set_clear_func (files, precis_folder_file_clear);
  for (guint i = 0; i < readings->len; i++)
    {
      const Reading *reading = &g_array_index (readings, Reading, i);

      g_ptr_array_add (names, reading->bundle ? append_bundle (self, reading->bundle, files)
                                              : g_strdup_printf ("%" G_GINT64_FORMAT, reading->id));
    }
  if (!precis_folder_output_write (self->output, files, error))
    return FALSE;
  for (guint i = 0; i < readings->len; i++)
    tell_reading (self, &g_array_index (readings, Reading, i), names->pdata[i]);
  return TRUE;
}

static gboolean
export_articles (Export *self, GCancellable *cancellable, GError **error)
{
  while (self->next < self->plan->ids->len)
    {
      g_autoptr (GArray) readings = NULL;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      readings = precis_store_run (self->store, PRECIS_LANE_LIST, read_chunk, self, cancellable, error);
      if (!readings || !write_chunk (self, readings, error))
        return FALSE;
      self->next += readings->len;
    }
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

static gboolean
run_export (Export *self, const char *path, GCancellable *cancellable, GError **error)
{
  self->plan = precis_store_run (self->store, PRECIS_LANE_LIST, make_plan, (gpointer) self->choice,
                                 cancellable, error);
  if (!self->plan)
    return FALSE;
  self->count.total = self->plan->ids->len;
  self->output = precis_folder_output_open (path, self->plan->whole, error);
  if (!self->output || !export_articles (self, cancellable, error))
    return FALSE;
  precis_folder_plan_limit_tags (self->plan, self->used_tags);
  return precis_folder_output_finish (self->output, self->plan->catalogue, error);
}

static void
write_message (PrecisFolderReport *report)
{
  g_autofree char *done = g_strdup_printf (ngettext ("%u article exported", "%u articles exported",
                                                     report->n_done),
                                           report->n_done);

  if (report->n_failed == 0)
    report->message = g_strdup_printf ("%s.", done);
  else
    report->message = g_strdup_printf (ngettext ("%s, %u could not be read.", "%s, %u could not be read.",
                                                 report->n_failed),
                                       done, report->n_failed);
}

/**
 * precis_folder_export:
 * @self: a folder
 * @choice: what to export
 * @folder: where to; made if it is not there
 * @func: (nullable): called for each article, when its files are on the disk
 * @data: for @func
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_FOREIGN if the folder holds something else, %PRECIS_ERROR_NO_SPACE,
 *   %PRECIS_ERROR_READ_ONLY, %PRECIS_ERROR_UNREADABLE, %PRECIS_ERROR_BUSY, %G_IO_ERROR_CANCELLED, or as
 *   #PrecisLibrary
 *
 * Writes articles to a folder, each as Markdown and as JSON, and library.json with the rest. An export that
 * is there already is brought up to date: files that are the same are left alone, the others are replaced
 * whole. On error the folder is as before but for files that were replaced. An article that cannot be read
 * does not keep the others from being exported.
 *
 * Returns: (transfer full) (nullable): what was done
 */
PrecisFolderReport *
precis_folder_export (PrecisFolder *self, const PrecisFolderChoice *choice, GFile *folder,
                      PrecisFolderFunc func, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = precis_folder_dup_path (folder, error);
  g_autoptr (PrecisFolderReport) report = NULL;
  Export export = { precis_folder_get_store (self), choice };
  gboolean done;

  if (!path)
    return NULL;
  precis_folder_count_init (&export.count, func, data);
  report = export.count.report;
  export.used_tags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  done = run_export (&export, path, cancellable, error);
  g_clear_pointer (&export.output, precis_folder_output_close);
  g_clear_pointer (&export.plan, precis_folder_plan_free);
  g_clear_pointer (&export.used_tags, g_hash_table_unref);
  if (!done)
    return NULL;
  write_message (report);
  return g_steal_pointer (&report);
}
