/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-application.h"
#include "precis-clipboard.h"
#include "precis-desk.h"
#include "precis-dialogs.h"
#include "precis-preferences.h"
#include "precis-settings.h"
#include "precis-window.h"

struct _PrecisApplication
{
  AdwApplication parent_instance;

  PrecisDesk  *desk;
  PrecisStore *store;
  char        *library;  /* its file, if the user named one */
  GSettings   *settings; /* NULL if the schema is missing */
};

G_DEFINE_FINAL_TYPE (PrecisApplication, precis_application, ADW_TYPE_APPLICATION)

/* An action and its keys. */
typedef struct
{
  const char *action;
  const char *keys[3];
} Accelerator;

static const Accelerator accelerators[] = {
  { "app.help", { "<Control>question", "F1" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "article.open", { "<Control>o" } },
  { "article.paste", { "<Control><Shift>v" } },
  { "article.start", { "<Alt>Home" } },
  { "briefing.toggle", { "F9" } },
  { "library.toggle", { "<Control>F9" } },
  { "library-place.choose", { "<Control>g" } },
  { "library-search.start", { "<Control>f" } },
  { "names.close", { "<Alt>Left" } },
  { "reader.fewer", { "<Alt>Down" } },
  { "reader.more", { "<Alt>Up" } },
  { "view.show-concerns", { "<Alt>r" } },
  { "view.show-names", { "<Alt>n" } },
  { "window.close", { "<Control>w" } },
};

static GtkWindow *
active_window (gpointer self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

/* The window: one for all articles. */
static PrecisWindow *
ensure_window (PrecisApplication *self)
{
  GtkWindow *window = active_window (self);

  if (window)
    return PRECIS_WINDOW (window);
  return precis_window_new (GTK_APPLICATION (self), self->desk, self->store, self->settings);
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *developers[] = { _("The Precis developers"), NULL };

  precis_about_present (active_window (user_data),
                        "application-name", _("Precis"),
                        "application-icon", APP_ID,
                        "version", PACKAGE_VERSION,
                        "developer-name", _("The Precis developers"),
                        "developers", developers,
                        "comments", _("Read an article’s briefing: its main points, its names, its dates, "
                                      "what could go wrong and what stands in the way. Made on your "
                                      "computer, in the article’s own words."),
                        "copyright", _("© 2026 The Precis developers"),
                        "license-type", GTK_LICENSE_GPL_3_0,
                        NULL);
}

static void
help_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  precis_shortcuts_present (active_window (user_data));
}

static void
preferences_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = active_window (user_data);
  PrecisCorrector *corrector = PRECIS_IS_WINDOW (window) ? precis_window_get_corrector (PRECIS_WINDOW (window)) : NULL;

  precis_preferences_present (window, precis_preferences_new (PRECIS_APPLICATION (user_data)->settings, corrector));
}

/* Closes the windows first, so that they remember their size. */
static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window;

  while ((window = active_window (user_data)))
    gtk_window_destroy (window);
  g_application_quit (G_APPLICATION (user_data));
}

static const GActionEntry actions[] = {
  { "about", about_action },
  { "help", help_action },
  { "preferences", preferences_action },
  { "quit", quit_action },
};

static int
precis_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (g_variant_dict_lookup (options, "library", "^ay", &PRECIS_APPLICATION (application)->library))
    {
      g_autofree char *path = g_steal_pointer (&PRECIS_APPLICATION (application)->library);

      PRECIS_APPLICATION (application)->library = g_canonicalize_filename (path, NULL);
    }
  if (!g_variant_dict_contains (options, "version"))
    return -1; /* go on */
  g_print ("precis %s\n", PACKAGE_VERSION);
  return 0;
}

/* Opened beside the main thread; the session says what became of it. */
static void
open_store (PrecisApplication *self)
{
  g_autofree char *path = self->library ? g_strdup (self->library) : precis_store_default_path ();

  self->store = precis_store_new (path);
  precis_store_open_async (self->store, NULL, NULL, NULL);
}

static void
precis_application_startup (GApplication *application)
{
  PrecisApplication *self = PRECIS_APPLICATION (application);

  G_APPLICATION_CLASS (precis_application_parent_class)->startup (application);
  self->desk = precis_desk_new ();
  open_store (self);
  self->settings = precis_settings_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action,
                                           (const char **) accelerators[i].keys);
  gtk_window_set_default_icon_name (APP_ID);
}

static void
precis_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (PRECIS_APPLICATION (application))));
}

static void
precis_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  PrecisWindow *window = ensure_window (PRECIS_APPLICATION (application));
  g_autoptr (GListModel) sources = precis_clipboard_sources_from_files (files, n_files);

  gtk_window_present (GTK_WINDOW (window));
  precis_window_open (window, sources);
}

static void
precis_application_shutdown (GApplication *application)
{
  PrecisApplication *self = PRECIS_APPLICATION (application);

  G_APPLICATION_CLASS (precis_application_parent_class)->shutdown (application);
  if (self->store)
    precis_store_close (self->store);
}

static void
precis_application_finalize (GObject *object)
{
  PrecisApplication *self = PRECIS_APPLICATION (object);

  g_clear_object (&self->store);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->library, g_free);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (precis_application_parent_class)->finalize (object);
}

static void
precis_application_class_init (PrecisApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = precis_application_finalize;
  application_class->handle_local_options = precis_application_handle_local_options;
  application_class->startup = precis_application_startup;
  application_class->shutdown = precis_application_shutdown;
  application_class->activate = precis_application_activate;
  application_class->open = precis_application_open;
}

static void
precis_application_init (PrecisApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _("Print the version and exit"), NULL);
  g_application_add_main_option (G_APPLICATION (self), "library", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME,
                                 _("Use another library than the user’s own"), _("PATH"));
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE…]"));
  g_application_set_option_context_summary (
    G_APPLICATION (self), _("Opens articles and shows their briefings. Without a window: precis-cli."));
}

PrecisApplication *
precis_application_new (void)
{
  return g_object_new (PRECIS_TYPE_APPLICATION, "application-id", APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN, NULL);
}
