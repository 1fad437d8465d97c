/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-string.h"
#include "precis-window-private.h"

/* Selects the name in the briefing of the article that was opened for it, once it is there. */
static void
select_wanted (PrecisWindow *self)
{
  PrecisItem *item = self->session ? precis_session_get_item (self->session) : NULL;
  g_autofree char *name = NULL;

  if (!self->wanted_name || !item || precis_item_get_id (item) != self->wanted_article
      || !precis_item_get_briefing (item))
    return;
  name = g_steal_pointer (&self->wanted_name);
  gtk_widget_activate_action (GTK_WIDGET (precis_briefing_column_get_pane (self->briefing)), "pane.show-name", "s",
                              name);
}

static void
article_activated_cb (PrecisWindow *self, gint64 article, const char *name)
{
  g_free (self->wanted_name);
  self->wanted_name = g_strdup (name);
  self->wanted_article = article;
  precis_window_set_profile_shown (self, FALSE);
  precis_session_read (self->session, article);
  select_wanted (self);
}

static void
closed_cb (PrecisWindow *self)
{
  precis_window_set_profile_shown (self, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->reader));
}

static void
profile_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrecisWindow *self = PRECIS_WINDOW (widget);
  PrecisCorrector *corrector = precis_session_get_corrector (self->session);
  const char *name;
  int type;

  g_variant_get (parameter, "(&si)", &name, &type);
  precis_profile_page_show (self->profile, precis_corrector_get_store (corrector), name, type);
  precis_window_set_profile_shown (self, TRUE);
  precis_split_view_show_article (self->columns);
  gtk_widget_grab_focus (GTK_WIDGET (self->profile));
}

static void
close_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  closed_cb (PRECIS_WINDOW (widget));
}

static void
correct_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrecisCorrector *corrector = precis_session_get_corrector (PRECIS_WINDOW (widget)->session);
  g_autoptr (PrecisRepair) repair = NULL;
  const char *nick, *name, *value;
  int kind;

  g_variant_get (parameter, "(&s&s&s)", &nick, &name, &value);
  if (!precis_enum_value (precis_repair_kind_get_type (), nick, &kind))
    return;
  repair = precis_repair_new (kind, name, *value ? value : NULL);
  precis_corrector_add (corrector, repair);
}

/* Where the library cannot be changed, corrections are insensitive; the menus say why. */
static void
reason_cb (PrecisWindow *self, GParamSpec *pspec, PrecisCorrector *corrector)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.correct", !precis_corrector_get_reason (corrector));
}

/**
 * precis_window_install_names:
 * @widget_class: the class of the window
 *
 * Installs what can be done with names: names.profile (si) shows the page of one, of a #PrecisEntityType or -1 for any;
 * names.close closes it; names.correct (sss) corrects one, by the nick of a #PrecisRepairKind, a name, and a value,
 * which may be empty.
 */
void
precis_window_install_names (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "names.profile", "(si)", profile_action);
  gtk_widget_class_install_action (widget_class, "names.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "names.correct", "(sss)", correct_action);
}

/**
 * precis_window_set_profile_shown:
 * @self: the window
 * @shown: whether the page of a name takes the place of the article
 */
void
precis_window_set_profile_shown (PrecisWindow *self, gboolean shown)
{
  if (self->profile_shown == shown)
    return;
  self->profile_shown = shown;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.close", shown);
  g_object_notify (G_OBJECT (self), "profile-shown");
}

/**
 * precis_window_init_names:
 * @self: a window with its session
 *
 * Connects the page of a name and the briefing, which may be asked to select one.
 */
void
precis_window_init_names (PrecisWindow *self)
{
  PrecisCorrector *corrector = precis_session_get_corrector (self->session);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "names.close", FALSE);
  g_signal_connect_object (corrector, "notify::reason", G_CALLBACK (reason_cb), self, G_CONNECT_SWAPPED);
  reason_cb (self, NULL, corrector);
  g_signal_connect_object (self->profile, "article-activated", G_CALLBACK (article_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->profile, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (precis_briefing_column_get_pane (self->briefing), "notify::briefing",
                           G_CALLBACK (select_wanted), self, G_CONNECT_SWAPPED);
}

/* Returns: (transfer none): who corrects names in the window */
PrecisCorrector *
precis_window_get_corrector (PrecisWindow *self)
{
  return precis_session_get_corrector (self->session);
}
