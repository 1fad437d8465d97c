/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-application.h"
#include "precis-correction-group.h"
#include "precis-entity.h"
#include "precis-groups.h"
#include "precis-profile-page.h"
#include "precis-profile-rows.h"
#include "precis-session.h"
#include "precis-window.h"
#include "sample-library.h"
#include "wait.h"

/* One for all tests, as there is one for a process. */
static PrecisApplication *application;

typedef struct
{
  SampleLibrary  library;
  PrecisWindow  *window;
  PrecisSession *session;
  gint64         first;
  gint64         second;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  sample_library_init (&self->library);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  self->first = sample_library_add (&self->library, "Mayor Angela Tessel opened a bridge in Poland. It rained.\n");
  self->second = sample_library_add (&self->library, "Finance Minister Angela Tessel met Henrik Malo in Norway.\n");
  self->window = g_object_ref (precis_window_new (GTK_APPLICATION (application), self->library.desk,
                                                  self->library.store, NULL));
  g_object_get (self->window, "session", &self->session, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  wait_frames ();
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->session);
  wait_frames ();
  g_assert_finalize_object (self->window);
  sample_library_clear (&self->library);
}

static PrecisBriefing *
briefing_of (Fixture *self, gint64 id)
{
  PrecisItem *item = precis_session_get_item (self->session);

  return item && precis_item_get_id (item) == id ? precis_item_get_briefing (item) : NULL;
}

static gboolean
names (Fixture *self, gint64 id, const char *name)
{
  PrecisBriefing *briefing = briefing_of (self, id);
  g_autoptr (PrecisEntity) entity = briefing ? precis_find_entity (briefing, name) : NULL;

  return entity && g_str_equal (precis_entity_get_name (entity), name);
}

static gboolean
shows_profile (Fixture *self)
{
  gboolean shown;

  g_object_get (self->window, "profile-shown", &shown, NULL);
  return shown;
}

static void
correct (Fixture *self, const char *kind, const char *name, const char *value)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "names.correct", "(sss)", kind, name, value));
}

/* Corrected where it stands, shown at once, taken back and made again. */
static void
test_correct (Fixture *self, gconstpointer data)
{
  precis_session_read (self->session, self->first);
  wait_until (names (self, self->first, "Angela Tessel"));
  correct (self, "rename", "Angela Tessel", "Angela Tessel-Ruhn");
  wait_until (names (self, self->first, "Angela Tessel-Ruhn"));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "library.undo", NULL);
  wait_until (names (self, self->first, "Angela Tessel"));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "library.redo", NULL);
  wait_until (names (self, self->first, "Angela Tessel-Ruhn"));
  precis_session_read (self->session, self->second);
  wait_until (names (self, self->second, "Angela Tessel-Ruhn"));
  correct (self, "ignore", "Henrik Malo", "");
  wait_until (briefing_of (self, self->second) && !names (self, self->second, "Henrik Malo"));
}

/* The page takes the place of the article, and gives it back. */
static void
test_profile (Fixture *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  precis_session_read (self->session, self->first);
  wait_until (names (self, self->first, "Angela Tessel"));
  g_assert_false (gtk_widget_activate_action (window, "names.close", NULL) && shows_profile (self));
  gtk_widget_activate_action (window, "names.profile", "(si)", "Angela Tessel", PRECIS_ENTITY_PERSON);
  g_assert_true (shows_profile (self));
  gtk_widget_activate_action (window, "names.close", NULL);
  g_assert_false (shows_profile (self));
  gtk_widget_activate_action (window, "names.profile", "(si)", "Angela Tessel", -1);
  precis_session_read (self->session, self->second);
  wait_until (names (self, self->second, "Angela Tessel"));
  g_assert_false (shows_profile (self));
}

static GtkWidget *
find_button (GtkWidget *root)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = GTK_IS_BUTTON (child) && gtk_actionable_get_action_target_value (GTK_ACTIONABLE (child))
                         ? child : find_button (child);

      if (found)
        return found;
    }
  return NULL;
}

/* The preferences tell what is corrected, and take it back. */
static void
test_preferences (Fixture *self, gconstpointer data)
{
  GtkWidget *group = precis_correction_group_new (precis_window_get_corrector (self->window));
  GtkWidget *window = g_object_new (GTK_TYPE_WINDOW, "child", group, NULL);

  correct (self, "ignore", "Henrik Malo", "");
  wait_until (find_button (group) != NULL);
  g_signal_emit_by_name (find_button (group), "clicked");
  wait_until (find_button (group) == NULL);
  gtk_widget_activate_action (group, "corrections.undo", NULL);
  wait_until (find_button (group) != NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_emphasis (void)
{
  const char * const forms[] = { "Tessel", "", NULL };
  PangoAttrList *attributes = precis_profile_emphasise ("Tessel and Tessels met Frau Tessel.", forms);
  g_autofree char *text = pango_attr_list_to_string (attributes);

  g_assert_nonnull (strstr (text, "0 6 weight bold"));
  g_assert_nonnull (strstr (text, "28 34 weight bold"));
  g_assert_null (strstr (text, "11 17"));
  pango_attr_list_unref (attributes);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  application = g_object_new (PRECIS_TYPE_APPLICATION, "application-id", APP_ID,
                              "flags", G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN, NULL);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_test_add ("/window-names/correct", Fixture, NULL, set_up, test_correct, tear_down);
  g_test_add ("/window-names/profile", Fixture, NULL, set_up, test_profile, tear_down);
  g_test_add ("/window-names/preferences", Fixture, NULL, set_up, test_preferences, tear_down);
  g_test_add_func ("/window-names/emphasis", test_emphasis);
  return g_test_run ();
}
