/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-failure-page.h"
#include "precis-library-banner.h"
#include "precis-progress-strip.h"
#include "precis-settings.h"
#include "precis-window-closures.h"
#include "precis-window-private.h"

enum
{
  PROP_0,
  PROP_SESSION,
  PROP_PROFILE_SHOWN,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisWindow, precis_window, ADW_TYPE_APPLICATION_WINDOW)

static void
span_selected_cb (PrecisWindow *self, guint start, guint end)
{
  precis_briefing_pane_select_span (precis_briefing_column_get_pane (self->briefing), start, end);
}

/* A new article takes the focus, unless the user goes through the library. */
static void
item_cb (PrecisWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  precis_window_set_profile_shown (self, FALSE);
  if (focus && gtk_widget_is_ancestor (focus, self->library))
    return;
  if (precis_session_get_item (self->session))
    gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

static void
precis_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisWindow *self = PRECIS_WINDOW (object);

  if (id == PROP_PROFILE_SHOWN)
    g_value_set_boolean (value, self->profile_shown);
  else
    g_value_set_object (value, self->session);
}

static void
set_session (PrecisWindow *self, PrecisSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  g_signal_connect_object (self->session, "notify::item", G_CALLBACK (item_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->session, "notice", G_CALLBACK (precis_window_toast), self,
                           G_CONNECT_SWAPPED);
  precis_window_init_history (self);
  precis_window_init_place (self);
  precis_window_init_names (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
precis_window_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisWindow *self = PRECIS_WINDOW (object);

  if (id == PROP_PROFILE_SHOWN)
    precis_window_set_profile_shown (self, g_value_get_boolean (value));
  else
    set_session (self, g_value_get_object (value));
}

static void
precis_window_dispose (GObject *object)
{
  PrecisWindow *self = PRECIS_WINDOW (object);

  precis_window_keep_place (self);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_weak_pointer (&self->undo_toast);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->wanted_name, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_WINDOW);
  G_OBJECT_CLASS (precis_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, drop);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, columns);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, start);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, library);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, reader);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, profile);
  gtk_widget_class_bind_template_child (widget_class, PrecisWindow, briefing);
  gtk_widget_class_bind_template_callback (widget_class, span_selected_cb);
}

static void
bind_closures (GtkWidgetClass *widget_class)
{
  PRECIS_BIND_CLOSURE (widget_class, window_page);
  PRECIS_BIND_CLOSURE (widget_class, is_article_only);
  PRECIS_BIND_CLOSURE (widget_class, is_set);
}

static void
precis_window_class_init (PrecisWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_window_get_property;
  object_class->set_property = precis_window_set_property;
  object_class->dispose = precis_window_dispose;
  properties[PROP_PROFILE_SHOWN] = g_param_spec_boolean ("profile-shown", NULL, NULL, FALSE,
                                                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                         | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_type_ensure (PRECIS_TYPE_BRIEFING_COLUMN);
  g_type_ensure (PRECIS_TYPE_FAILURE_PAGE);
  g_type_ensure (PRECIS_TYPE_HEADER_BAR);
  g_type_ensure (PRECIS_TYPE_LIBRARY_BANNER);
  g_type_ensure (PRECIS_TYPE_LIBRARY_PANE);
  g_type_ensure (PRECIS_TYPE_PAGE_SWITCHER);
  g_type_ensure (PRECIS_TYPE_PROFILE_PAGE);
  g_type_ensure (PRECIS_TYPE_PROGRESS_STRIP);
  g_type_ensure (PRECIS_TYPE_READER);
  g_type_ensure (PRECIS_TYPE_SPLIT_VIEW);
  g_type_ensure (PRECIS_TYPE_START_PAGE);
  bind_template (widget_class);
  bind_closures (widget_class);
  precis_window_install_actions (widget_class);
  precis_window_install_names (widget_class);
}

static void
precis_window_init (PrecisWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  precis_window_init_drop (self);
}

/* Takes over what was remembered, and remembers what changes. */
static void
bind_settings (PrecisWindow *self)
{
  g_autoptr (GSimpleActionGroup) actions = precis_settings_new_actions (self->settings);

  precis_settings_bind_window (self->settings, GTK_WINDOW (self));
  precis_settings_bind_columns (self->settings, G_OBJECT (self->columns));
  precis_settings_bind_library (self->settings, G_OBJECT (precis_session_get_browser (self->session)));
  precis_settings_bind_reader (self->settings, G_OBJECT (self->reader));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "view", G_ACTION_GROUP (actions));
}

/* A phone shows what there is to read. */
static void
begin_page (PrecisWindow *self)
{
  gboolean has_library;

  g_object_get (self->session, "has-library", &has_library, NULL);
  if (has_library)
    g_object_set (self->columns, "page", PRECIS_SPLIT_PAGE_LIBRARY, NULL);
}

/**
 * precis_window_new:
 * @application: the application
 * @desk: opens articles and makes briefings
 * @store: the library
 * @settings: (nullable): what is remembered
 *
 * Returns: (transfer none): a window without an article; GTK owns it until it is closed
 */
PrecisWindow *
precis_window_new (GtkApplication *application, PrecisDesk *desk, PrecisStore *store, GSettings *settings)
{
  g_autoptr (PrecisSession) session = precis_session_new (desk, store);
  PrecisWindow *self = g_object_new (PRECIS_TYPE_WINDOW, "application", application,
                                     "session", session, NULL);

  g_set_object (&self->settings, settings);
  bind_settings (self);
  precis_start_page_load_samples (self->start, desk);
  begin_page (self);
  return self;
}

/**
 * precis_window_open:
 * @self: the window
 * @sources: list of PrecisSource
 *
 * Opens articles; the first one is shown as soon as it is read.
 */
void
precis_window_open (PrecisWindow *self, GListModel *sources)
{
  precis_session_open (self->session, sources);
  precis_split_view_show_article (self->columns);
}

/**
 * precis_window_toast:
 * @self: the window
 * @text: a sentence for the user; no markup
 *
 * Says something in passing.
 */
void
precis_window_toast (PrecisWindow *self, const char *text)
{
  g_autofree char *title = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (title));
}
