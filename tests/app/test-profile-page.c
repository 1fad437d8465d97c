/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "precis-entity.h"
#include "precis-intake.h"
#include "precis-profile-page.h"

#include "sample-briefing.h"

typedef struct
{
  char              *folder;
  PrecisStore       *store;
  GtkWidget         *window;
  PrecisProfilePage *page;
  gint64             article; /* that was activated */
  guint              n_closed;
} Fixture;

static void
add (PrecisIntake *intake, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PrecisSource) source = precis_source_new_for_bytes (bytes, "Pasted text", NULL);
  g_autoptr (PrecisAddition) addition = precis_intake_add (intake, source, NULL, &error);
  g_autoptr (PrecisArticle) article = precis_intake_read (intake, addition->id, NULL, &error);
  g_autoptr (PrecisBriefing) briefing = precis_intake_brief (intake, addition->id, article, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (briefing);
}

static void
fill (PrecisStore *store)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisIntake) intake = precis_intake_new (desk, store);

  add (intake, "Mayor Angela Tessel opened a bridge in Poland. It rained.\n");
  add (intake, "Finance Minister Angela Tessel went to Poland. There Tessel met ferry owners from Norway.\n");
}

static void
activated_cb (Fixture *fixture, gint64 article, const char *name)
{
  g_assert_cmpstr (name, ==, "Angela Tessel");
  fixture->article = article;
}

static void
closed_cb (Fixture *fixture)
{
  fixture->n_closed++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("precis-profile-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "library.db", NULL);
  fixture->store = precis_store_new (path);
  g_assert_true (precis_store_open (fixture->store, NULL, &error));
  fill (fixture->store);
  precis_store_close (fixture->store); /* what is being kept is kept then */
  g_assert_true (precis_store_open (fixture->store, NULL, &error));
  fixture->page = g_object_new (PRECIS_TYPE_PROFILE_PAGE, NULL);
  fixture->window = g_object_new (GTK_TYPE_WINDOW, "child", fixture->page, "default-width", 500, "default-height", 600, NULL);
  g_signal_connect_swapped (fixture->page, "article-activated", G_CALLBACK (activated_cb), fixture);
  g_signal_connect_swapped (fixture->page, "closed", G_CALLBACK (closed_cb), fixture);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  sample_assert_finalised (GTK_WIDGET (fixture->page));
  precis_store_close (fixture->store);
  g_object_unref (fixture->store);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static gpointer
find_named (GtkWidget *widget, const char *id)
{
  GObject *child = gtk_widget_get_template_child (widget, PRECIS_TYPE_PROFILE_PAGE, id);

  g_assert_nonnull (child);
  return child;
}

static void
wait_for_page (Fixture *fixture, const char *name)
{
  GtkStack *stack = find_named (GTK_WIDGET (fixture->page), "stack");

  while (!g_str_equal (gtk_stack_get_visible_child_name (stack), name))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_shows (Fixture *fixture, gconstpointer data)
{
  GtkListBox *articles = find_named (GTK_WIDGET (fixture->page), "articles");
  GtkListBox *roles = find_named (GTK_WIDGET (fixture->page), "roles");

  precis_profile_page_show (fixture->page, fixture->store, "Angela Tessel", PRECIS_ENTITY_PERSON);
  wait_for_page (fixture, "profile");
  gtk_window_present (GTK_WINDOW (fixture->window));
  g_assert_nonnull (gtk_list_box_get_row_at_index (articles, 1));
  g_assert_null (gtk_list_box_get_row_at_index (articles, 2));
  g_assert_nonnull (gtk_list_box_get_row_at_index (roles, 1));
  g_signal_emit_by_name (articles, "row-activated", gtk_list_box_get_row_at_index (articles, 0));
  g_assert_cmpint (fixture->article, >, 1);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "profile.close", NULL);
  g_assert_cmpuint (fixture->n_closed, ==, 1);
}

/* A name beside it leads on to its own page. */
static void
test_leads_on (Fixture *fixture, gconstpointer data)
{
  GtkWidget *companions = find_named (GTK_WIDGET (fixture->page), "companions");
  GtkLabel *heading = find_named (GTK_WIDGET (fixture->page), "heading");

  precis_profile_page_show (fixture->page, fixture->store, "Angela Tessel", -1);
  wait_for_page (fixture, "profile");
  g_signal_emit_by_name (gtk_widget_get_first_child (companions), "clicked");
  g_assert_cmpstr (gtk_label_get_label (heading), ==, "Poland");
  wait_for_page (fixture, "profile");
  g_assert_false (gtk_widget_get_visible (find_named (GTK_WIDGET (fixture->page), "roles_group")));
}

static void
test_unknown (Fixture *fixture, gconstpointer data)
{
  AdwStatusPage *failed = find_named (GTK_WIDGET (fixture->page), "failed");

  precis_profile_page_show (fixture->page, fixture->store, "<b>Nobody & nothing", -1);
  wait_for_page (fixture, "failed");
  g_assert_nonnull (strstr (adw_status_page_get_description (failed), "&lt;b&gt;Nobody &amp; nothing"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/profile-page/shows", Fixture, NULL, set_up, test_shows, tear_down);
  g_test_add ("/profile-page/leads-on", Fixture, NULL, set_up, test_leads_on, tear_down);
  g_test_add ("/profile-page/unknown", Fixture, NULL, set_up, test_unknown, tear_down);
  return g_test_run ();
}
