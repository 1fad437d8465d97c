/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-data.h"
#include "precis-start-page.h"

struct _PrecisStartPage
{
  AdwBin parent_instance;

  GtkListBox *samples;

  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (PrecisStartPage, precis_start_page, ADW_TYPE_BIN)

/* A sample that cannot be read is not offered. */
static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AdwActionRow) row = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open_finish (PRECIS_DESK (source), result, &error);
  g_autofree char *title = article ? precis_article_dup_label (article) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_widget_set_visible (GTK_WIDGET (row), article != NULL);
  if (!article)
    return;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, precis_article_get_site (article));
}

static GtkWidget *
make_row (const char *path)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "activatable", TRUE, "use-markup", FALSE,
                                 "action-name", "article.open-sample", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", path);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  return row;
}

static void
add_sample (PrecisStartPage *self, PrecisDesk *desk, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);
  GtkWidget *row = make_row (path);

  gtk_widget_set_visible (row, FALSE);
  gtk_list_box_append (self->samples, row);
  precis_desk_open_async (desk, source, self->cancellable, opened_cb, g_object_ref (row));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static GPtrArray *
list_samples (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_suffix (name, ".md"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void
precis_start_page_dispose (GObject *object)
{
  PrecisStartPage *self = PRECIS_START_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_START_PAGE);
  G_OBJECT_CLASS (precis_start_page_parent_class)->dispose (object);
}

static void
precis_start_page_class_init (PrecisStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_start_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisStartPage, samples);
}

static void
precis_start_page_init (PrecisStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

/**
 * precis_start_page_load_samples:
 * @self: the page
 * @desk: reads them
 *
 * Offers the samples that come with Precis; called once.
 */
void
precis_start_page_load_samples (PrecisStartPage *self, PrecisDesk *desk)
{
  g_autofree char *folder = precis_data_path ("samples");
  g_autoptr (GPtrArray) names = list_samples (folder);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      add_sample (self, desk, path);
    }
}
