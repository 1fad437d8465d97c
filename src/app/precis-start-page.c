/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-data.h"
#include "precis-start-page.h"

#define SAMPLES "samples" /* the folder of our data that holds them */

struct _PrecisStartPage
{
  AdwBin parent_instance;

  GtkWidget  *offer;   /* the list with its title, shown when all samples are read */
  GtkListBox *samples;

  PrecisDesk   *desk;
  GCancellable *cancellable;
  guint         n_reading;
  guint         load_id;
};

G_DEFINE_FINAL_TYPE (PrecisStartPage, precis_start_page, ADW_TYPE_BIN)

static char *
dup_sample_path (const char *name)
{
  g_autofree char *folder = precis_data_path (SAMPLES);

  return g_build_filename (folder, name, NULL);
}

static void
add_row (PrecisStartPage *self, PrecisArticle *article, const char *path)
{
  g_autofree char *title = precis_article_dup_label (article);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "activatable", TRUE, "use-markup", FALSE,
                                 "title", title, "subtitle", precis_article_get_site (article),
                                 "action-name", "article.open-sample", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", path);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_append (self->samples, row);
}

/* A sample that cannot be read is not offered. */
static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisStartPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open_finish (PRECIS_DESK (source), result, &error);
  const char *name = article ? precis_article_get_source (article) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (name)
    {
      g_autofree char *path = dup_sample_path (name);

      add_row (self, article, path);
    }
  if (--self->n_reading == 0)
    gtk_widget_set_visible (self->offer, gtk_list_box_get_row_at_index (self->samples, 0) != NULL);
}

static void
read_sample (PrecisStartPage *self, const char *name)
{
  g_autofree char *path = dup_sample_path (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);

  self->n_reading++;
  precis_desk_open_async (self->desk, source, self->cancellable, opened_cb, g_object_ref (self));
}

static gboolean
load_cb (gpointer user_data)
{
  PrecisStartPage *self = user_data;
  g_autofree char *folder = precis_data_path (SAMPLES);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  self->load_id = 0;
  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_suffix (name, ".md"))
      read_sample (self, name);
  return G_SOURCE_REMOVE;
}

static void
precis_start_page_dispose (GObject *object)
{
  PrecisStartPage *self = PRECIS_START_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->load_id, g_source_remove);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_START_PAGE);
  G_OBJECT_CLASS (precis_start_page_parent_class)->dispose (object);
}

static int
compare_titles (GtkListBoxRow *a, GtkListBoxRow *b, gpointer user_data)
{
  return g_utf8_collate (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (a)),
                         adw_preferences_row_get_title (ADW_PREFERENCES_ROW (b)));
}

static void
precis_start_page_class_init (PrecisStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_start_page_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisStartPage, offer);
  gtk_widget_class_bind_template_child (widget_class, PrecisStartPage, samples);
}

static void
precis_start_page_init (PrecisStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  gtk_list_box_set_sort_func (self->samples, compare_titles, NULL, NULL);
}

/**
 * precis_start_page_load_samples:
 * @self: the page
 * @desk: reads them
 *
 * Offers the samples that come with Precis, once the window is up; called once.
 */
void
precis_start_page_load_samples (PrecisStartPage *self, PrecisDesk *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  self->load_id = g_idle_add_full (G_PRIORITY_LOW, load_cb, self, NULL);
}
