/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-clipboard.h"
#include "precis-error.h"
#include "precis-limits.h"

#define HTML "text/html"

static void
add_file (GListStore *sources, GFile *file)
{
  g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);

  g_list_store_append (sources, source);
}

static GListModel *
sources_from_bytes (GBytes *bytes, const char *label)
{
  GListStore *sources = g_list_store_new (PRECIS_TYPE_SOURCE);
  g_autoptr (PrecisSource) source = precis_source_new_for_bytes (bytes, label, NULL);

  g_list_store_append (sources, source);
  return G_LIST_MODEL (sources);
}

static gboolean
is_blank (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;
  return !*text;
}

static GListModel *
sources_from_text (const char *text, const char *label)
{
  g_autoptr (GBytes) bytes = NULL;

  if (!text || is_blank (text))
    return NULL;
  bytes = g_bytes_new (text, strlen (text));
  return sources_from_bytes (bytes, label);
}

static GListModel *
sources_from_file_list (GSList *files)
{
  GListStore *sources = g_list_store_new (PRECIS_TYPE_SOURCE);

  for (GSList *l = files; l; l = l->next)
    add_file (sources, l->data);
  return G_LIST_MODEL (sources);
}

/**
 * precis_clipboard_sources_from_files:
 * @files: (array length=n_files): files
 * @n_files: their number
 *
 * Returns: (transfer full): list of PrecisSource
 */
GListModel *
precis_clipboard_sources_from_files (GFile **files, guint n_files)
{
  GListStore *sources = g_list_store_new (PRECIS_TYPE_SOURCE);

  for (guint i = 0; i < n_files; i++)
    add_file (sources, files[i]);
  return G_LIST_MODEL (sources);
}

/**
 * precis_clipboard_sources_from_value:
 * @value: what was dropped or pasted: a GdkFileList or a string
 * @label: what to call a string
 *
 * Returns: (transfer full) (nullable): list of PrecisSource; %NULL if there is nothing in it
 */
GListModel *
precis_clipboard_sources_from_value (const GValue *value, const char *label)
{
  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return sources_from_file_list (g_value_get_boxed (value));
  return G_VALUE_HOLDS_STRING (value) ? sources_from_text (g_value_get_string (value), label) : NULL;
}

static void
return_sources (GTask *task, GListModel *sources)
{
  if (sources)
    g_task_return_pointer (task, sources, g_object_unref);
  else
    g_task_return_new_error (task, PRECIS_ERROR, PRECIS_ERROR_EMPTY, _("There is no text in the clipboard."));
}

static void
value_read_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (object), result, NULL);

  return_sources (task, value ? precis_clipboard_sources_from_value (value, _("Pasted text")) : NULL);
}

static void
read_value (GTask *task, GType type)
{
  gdk_clipboard_read_value_async (g_task_get_source_object (task), type, G_PRIORITY_DEFAULT,
                                  g_task_get_cancellable (task), value_read_cb, g_object_ref (task));
}

/* Reads on until the end, or past the limit, of which the import then says that it is too large. */
static void
html_read_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GBytes) bytes = g_input_stream_read_bytes_finish (G_INPUT_STREAM (object), result, NULL);
  GByteArray *data = g_task_get_task_data (task);

  if (bytes && g_bytes_get_size (bytes) > 0 && data->len <= PRECIS_MAX_HTML_FILE)
    {
      g_byte_array_append (data, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_input_stream_read_bytes_async (G_INPUT_STREAM (object), PRECIS_MIB, G_PRIORITY_DEFAULT,
                                       g_task_get_cancellable (task), html_read_cb, g_object_ref (task));
      return;
    }
  g_clear_pointer (&bytes, g_bytes_unref);
  bytes = g_bytes_new (data->data, data->len);
  return_sources (task, data->len > 0 ? sources_from_bytes (bytes, _("Pasted text")) : NULL);
}

static void
html_opened_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (object), result, NULL, NULL);

  if (!stream)
    {
      read_value (task, G_TYPE_STRING);
      return;
    }
  g_task_set_task_data (task, g_byte_array_new (), (GDestroyNotify) g_byte_array_unref);
  g_input_stream_read_bytes_async (stream, PRECIS_MIB, G_PRIORITY_DEFAULT, g_task_get_cancellable (task),
                                   html_read_cb, g_object_ref (task));
}

/**
 * precis_clipboard_read_async:
 * @clipboard: the clipboard
 * @cancellable: (nullable): ends the reading
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Reads what may be an article: copied files, HTML (which keeps headings and paragraphs), or text.
 */
void
precis_clipboard_read_async (GdkClipboard        *clipboard,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);
  g_autoptr (GTask) task = g_task_new (clipboard, cancellable, callback, user_data);

  g_task_set_source_tag (task, precis_clipboard_read_async);
  if (gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST))
    read_value (task, GDK_TYPE_FILE_LIST);
  else if (gdk_content_formats_contain_mime_type (formats, HTML))
    gdk_clipboard_read_async (clipboard, (const char *[]) { HTML, NULL }, G_PRIORITY_DEFAULT, cancellable,
                              html_opened_cb, g_object_ref (task));
  else if (gdk_content_formats_contain_gtype (formats, G_TYPE_STRING))
    read_value (task, G_TYPE_STRING);
  else
    return_sources (task, NULL);
}

/**
 * precis_clipboard_read_finish:
 * @clipboard: the clipboard
 * @result: what the callback was given
 * @error: %PRECIS_ERROR_EMPTY, %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): list of PrecisSource
 */
GListModel *
precis_clipboard_read_finish (GdkClipboard *clipboard, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, clipboard), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
