/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <adwaita.h>

#include "precis-library-pane.h"
#include "sample-library.h"
#include "wait.h"

typedef struct
{
  SampleLibrary  library;
  PrecisSession *session;
  PrecisBrowser *browser;
  GListModel    *list;
  GtkWidget     *window;
  GtkWidget     *pane;
  gint64         ids[3]; /* the oldest first */
} Fixture;

static const char * const texts[] = {
  "The mayor of Brindle said on Monday that the bridge may close.",
  "A storm could reach the island of Orrel by Friday.",
  "Talks between Velland and Tarsa have stalled over fish.",
};

static void
set_up (Fixture *self, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  sample_library_init (&self->library);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    self->ids[i] = sample_library_add (&self->library, texts[i]);
  self->session = precis_session_new (self->library.desk, self->library.store);
  self->browser = precis_session_get_browser (self->session);
  self->list = G_LIST_MODEL (precis_browser_get_list (self->browser));
  self->pane = g_object_ref_sink (g_object_new (PRECIS_TYPE_LIBRARY_PANE, "session", self->session, NULL));
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 300, 800);
  gtk_window_set_child (GTK_WINDOW (self->window), self->pane);
  gtk_window_present (GTK_WINDOW (self->window));
  wait_until (g_list_model_get_n_items (self->list) == 3);
  wait_until (precis_browser_get_shelf (self->browser) != NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  wait_frames ();
  g_assert_finalize_object (self->pane);
  g_clear_object (&self->session);
  wait_frames ();
  sample_library_clear (&self->library);
}

/* The first widget below @root of that type, and with that label if any is asked for, that is in sight. */
static GtkWidget *
find (GtkWidget *root, const char *type, const char *label)
{
  GtkWidget *found;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_mapped (child))
        continue;
      if (g_type_is_a (G_OBJECT_TYPE (child), g_type_from_name (type))
          && (!label || strstr (gtk_label_get_text (GTK_LABEL (child)), label)))
        return child;
      found = find (child, type, label);
      if (found)
        return found;
    }
  return NULL;
}

static gboolean
says (Fixture *self, const char *text)
{
  return find (self->pane, "GtkLabel", text) != NULL;
}

static void
activate (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->pane, action, NULL));
}

/* The list view has the rows, so that their cards stay. */
static PrecisCard *
card_of (Fixture *self, gint64 id)
{
  guint position = precis_article_list_find (PRECIS_ARTICLE_LIST (self->list), id);
  g_autoptr (PrecisArticleRow) row = g_list_model_get_item (self->list, position);

  wait_until (precis_article_row_get_card (row) != NULL);
  return precis_article_row_get_card (row);
}

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (self->list);
}

static void
test_states (Fixture *self, gconstpointer data)
{
  precis_browser_select (self->browser, self->ids[0]);
  card_of (self, self->ids[0]);
  activate (self, "articles.star");
  wait_until (precis_card_get_starred (card_of (self, self->ids[0])));
  activate (self, "articles.star");
  wait_until (!precis_card_get_starred (card_of (self, self->ids[0])));
  gtk_widget_activate_action (self->pane, "articles.star-one", "x", self->ids[1]);
  wait_until (precis_card_get_starred (card_of (self, self->ids[1])));
  activate (self, "articles.read");
  wait_until (precis_card_get_read (card_of (self, self->ids[0])));
  activate (self, "articles.read");
  wait_until (!precis_card_get_read (card_of (self, self->ids[0])));
}

/* What leaves the inbox makes room for the next, and comes back. */
static void
test_archive_and_undo (Fixture *self, gconstpointer data)
{
  precis_browser_select (self->browser, self->ids[1]);
  card_of (self, self->ids[1]);
  activate (self, "articles.archive");
  wait_until (count (self) == 2);
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, self->ids[0]);
  precis_history_undo (precis_session_get_history (self->session));
  wait_until (count (self) == 3);
}

static void
test_trash (Fixture *self, gconstpointer data)
{
  activate (self, "articles.select-all");
  activate (self, "articles.trash");
  wait_until (count (self) == 0);
  wait_until (says (self, "Nothing in the Inbox"));
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, 0);
  precis_browser_go (self->browser, PRECIS_SHELF_TRASH, 0);
  wait_until (count (self) == 3);
  precis_browser_select (self->browser, self->ids[2]);
  activate (self, "articles.put-back");
  wait_until (count (self) == 2);
}

static void
test_selection_bar (Fixture *self, gconstpointer data)
{
  g_assert_false (says (self, "selected"));
  activate (self, "articles.select-all");
  wait_until (says (self, "3 articles selected"));
  activate (self, "articles.unselect");
  wait_until (!says (self, "selected"));
}

static void
test_search (Fixture *self, gconstpointer data)
{
  GtkWidget *entry = find (self->pane, "GtkSearchEntry", NULL);

  activate (self, "search.start");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), entry));
  gtk_editable_set_text (GTK_EDITABLE (entry), "storm");
  wait_until (count (self) == 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "zebra");
  wait_until (says (self, "Nothing Found"));
  wait_until (says (self, "Search Everywhere"));
  activate (self, "search.everywhere");
  wait_until (!says (self, "Search Everywhere"));
  activate (self, "search.clear");
  wait_until (count (self) == 3);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
}

static void
test_order (Fixture *self, gconstpointer data)
{
  GtkWidget *entry = find (self->pane, "GtkSearchEntry", NULL);

  g_assert_true (gtk_widget_activate_action (entry, "list.order", "s", "oldest"));
  wait_until (precis_article_list_find (PRECIS_ARTICLE_LIST (self->list), self->ids[0]) == 0);
}

static void
test_notice (Fixture *self, gconstpointer data)
{
  precis_browser_search (self->browser, "(storm");
  wait_until (says (self, "A parenthesis is not closed."));
  g_signal_emit_by_name (find (self->pane, "GtkSearchEntry", NULL), "stop-search");
  wait_until (!says (self, "A parenthesis is not closed."));
  g_assert_cmpstr (precis_browser_get_query (self->browser), ==, "");
}

static void
test_save_search (Fixture *self, gconstpointer data)
{
  GtkWidget *popover, *entry;

  precis_browser_search (self->browser, "storm");
  activate (self, "search.save");
  wait_frames ();
  popover = find (self->pane, "PrecisNamePopover", NULL);
  g_assert_nonnull (popover);
  entry = find (popover, "GtkEntry", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "storm");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Storms");
  g_signal_emit_by_name (entry, "activate");
  wait_until (precis_browser_get_kind (self->browser) == PRECIS_SHELF_SEARCH);
  wait_until (count (self) == 1);
  wait_until (says (self, "Storms"));
}

static GtkWidget *
open_picker (Fixture *self, const char *action)
{
  precis_browser_select (self->browser, self->ids[0]);
  card_of (self, self->ids[0]);
  activate (self, action);
  wait_frames ();
  return find (self->pane, "PrecisShelfPicker", NULL);
}

static void
type_name (GtkWidget *picker, const char *name)
{
  GtkWidget *entry = find (picker, "GtkEntry", NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  g_signal_emit_by_name (entry, "activate");
  wait_frames ();
}

static gboolean
has_tag (Fixture *self, const char *tag)
{
  const char * const *tags = precis_card_get_tags (card_of (self, self->ids[0]));

  return tags && g_strv_contains (tags, tag);
}

/* A tag that is chosen again goes. */
static void
test_tag (Fixture *self, gconstpointer data)
{
  type_name (open_picker (self, "articles.tag"), "  bridges ");
  wait_until (has_tag (self, "bridges"));
  wait_until (precis_browser_find_shelf (self->browser, PRECIS_SHELF_TAG, 1) != NULL);
  type_name (open_picker (self, "articles.tag"), "bridges");
  wait_until (!has_tag (self, "bridges"));
}

static gint64
find_dossier (Fixture *self)
{
  GListModel *shelves = precis_browser_get_shelves (self->browser);

  for (guint i = 0; i < g_list_model_get_n_items (shelves); i++)
    {
      g_autoptr (PrecisShelf) shelf = g_list_model_get_item (shelves, i);

      if (precis_shelf_get_kind (shelf) == PRECIS_SHELF_DOSSIER)
        return precis_shelf_get_id (shelf);
    }
  return 0;
}

static void
test_dossier (Fixture *self, gconstpointer data)
{
  type_name (open_picker (self, "articles.dossier"), "Bridges");
  wait_until (find_dossier (self) != 0);
  precis_browser_go (self->browser, PRECIS_SHELF_DOSSIER, find_dossier (self));
  wait_until (count (self) == 1);
  precis_browser_select (self->browser, self->ids[0]);
  activate (self, "articles.take-out");
  wait_until (count (self) == 0);
  wait_until (says (self, "Nothing in This Dossier"));
  gtk_widget_activate_action (self->pane, "place.remove", "(ux)", PRECIS_SHELF_DOSSIER, find_dossier (self));
  wait_until (precis_browser_get_kind (self->browser) == PRECIS_SHELF_INBOX);
  precis_history_undo (precis_session_get_history (self->session));
  wait_until (find_dossier (self) != 0);
}

static void
test_places (Fixture *self, gconstpointer data)
{
  GtkWidget *popover, *list;

  activate (self, "place.choose");
  wait_frames ();
  popover = find (self->pane, "GtkPopover", NULL);
  list = find (popover, "GtkListBox", NULL);
  g_assert_nonnull (find (popover, "GtkLabel", "All Articles"));
  g_signal_emit_by_name (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 2), "activate");
  wait_until (precis_browser_get_kind (self->browser) == PRECIS_SHELF_STARRED);
  wait_until (says (self, "Nothing Starred"));
}

static void
test_steps (Fixture *self, gconstpointer data)
{
  activate (self, "articles.next");
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, self->ids[2]);
  activate (self, "articles.next");
  activate (self, "articles.previous");
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, self->ids[2]);
  wait_until (precis_session_get_item (self->session) != NULL);
  g_assert_cmpint (precis_item_get_id (precis_session_get_item (self->session)), ==, self->ids[2]);
}

#define TEST(name) g_test_add ("/library-pane/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  TEST (states);
  TEST (archive_and_undo);
  TEST (trash);
  TEST (selection_bar);
  TEST (search);
  TEST (order);
  TEST (notice);
  TEST (save_search);
  TEST (tag);
  TEST (dossier);
  TEST (places);
  TEST (steps);
  return g_test_run ();
}
