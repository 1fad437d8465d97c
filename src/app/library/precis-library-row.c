/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-age.h"
#include "precis-card-words.h"
#include "precis-color.h"
#include "precis-library-row.h"
#include "precis-row-text.h"

#define STAR_SIZE 20 /* pixels */
#define MIN_WIDTH 120

struct _PrecisLibraryRow
{
  GtkWidget parent_instance;

  PrecisArticleRow *row;
  PrecisRowText    *text; /* laid out when it is drawn for the first time */
  GtkWidget        *star; /* made when it is needed for the first time, as the dot is */
  GtkWidget        *dot;
};

enum
{
  PROP_0,
  PROP_ROW,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisLibraryRow, precis_library_row, GTK_TYPE_WIDGET)

static PrecisCard *
get_card (PrecisLibraryRow *self)
{
  return self->row ? precis_article_row_get_card (self->row) : NULL;
}

/* The focus is on the list's own widget around this one, which has no name by itself. */
static void
name_parent (PrecisLibraryRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  PrecisCard *card = get_card (self);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *spoken = card ? precis_card_words_spoken (card, now) : g_strdup (_("An article that is being read"));

  if (parent)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
make_star (PrecisLibraryRow *self)
{
  self->star = gtk_button_new ();
  gtk_widget_set_can_focus (self->star, FALSE);
  gtk_widget_add_css_class (self->star, "flat");
  gtk_widget_add_css_class (self->star, "row-star");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->star), "x", precis_library_row_get_id (self));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->star), "articles.star-one");
  gtk_widget_set_parent (self->star, GTK_WIDGET (self));
}

/* A star that is set is always there, one to be set under the pointer only. */
static void
update_star (PrecisLibraryRow *self)
{
  PrecisCard *card = get_card (self);
  gboolean starred = card && precis_card_get_starred (card);
  gboolean pointed = gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_PRELIGHT;
  const char *what = starred ? _("Remove Star") : _("Star");

  if (!self->star && card && (starred || pointed))
    make_star (self);
  if (!self->star)
    return;
  gtk_widget_set_visible (self->star, card && (starred || pointed));
  gtk_button_set_icon_name (GTK_BUTTON (self->star), starred ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (self->star, what);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->star), GTK_ACCESSIBLE_PROPERTY_LABEL, what, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->star), "x", precis_library_row_get_id (self));
  if (starred)
    gtk_widget_add_css_class (self->star, "starred");
  else
    gtk_widget_remove_css_class (self->star, "starred");
}

static void
update_dot (PrecisLibraryRow *self)
{
  PrecisCard *card = get_card (self);
  gboolean unread = card && !precis_card_get_read (card);

  if (!self->dot && unread)
    {
      self->dot = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_add_css_class (self->dot, "unread-dot");
      gtk_widget_set_parent (self->dot, GTK_WIDGET (self));
    }
  if (self->dot)
    gtk_widget_set_visible (self->dot, unread);
}

static void
forget_text (PrecisLibraryRow *self)
{
  g_clear_pointer (&self->text, precis_row_text_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update (PrecisLibraryRow *self)
{
  forget_text (self);
  update_star (self);
  update_dot (self);
  name_parent (self);
}

static void
set_row (PrecisLibraryRow *self, PrecisArticleRow *row)
{
  if (self->row == row)
    return;
  if (self->row)
    g_signal_handlers_disconnect_by_func (self->row, update, self);
  g_set_object (&self->row, row);
  if (row)
    g_signal_connect_swapped (row, "notify::card", G_CALLBACK (update), self);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROW]);
}

static gboolean
precis_library_row_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  PrecisCard *card = get_card (PRECIS_LIBRARY_ROW (widget));
  const char *failure = card ? precis_card_get_failure (card) : NULL;
  g_autofree char *times = NULL;
  g_autofree char *text = NULL;

  if (!card)
    return FALSE;
  times = precis_age_dup_detail (precis_card_get_published (card), precis_card_get_added (card));
  text = failure ? g_strdup_printf ("%s\n%s\n%s", precis_card_get_title (card), times, failure)
                 : g_strdup_printf ("%s\n%s", precis_card_get_title (card), times);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
precis_library_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                            int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH : precis_row_text_measure (widget);
}

static void
place_child (GtkWidget *child, int x, int y, int width, int height)
{
  GskTransform *transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (x, y));
  int least;

  if (!child || !gtk_widget_should_layout (child))
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_allocate (child, MAX (width, least), height, -1, transform);
}

static void
precis_library_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PrecisLibraryRow *self = PRECIS_LIBRARY_ROW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int top, dot;

  if (!self->star && !self->dot)
    return;
  precis_row_text_place_dot (widget, &top, &dot);
  place_child (self->star, rtl ? 0 : width - STAR_SIZE, -2, STAR_SIZE, STAR_SIZE);
  place_child (self->dot, rtl ? width - dot : 0, top, dot, dot);
}

static void
precis_library_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PrecisLibraryRow *self = PRECIS_LIBRARY_ROW (widget);
  PrecisCard *card = get_card (self);
  GdkRGBA color;

  precis_widget_get_color (widget, &color);
  if (!self->text && card)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();

      self->text = precis_row_text_new (widget, card, now);
    }
  if (self->text)
    precis_row_text_draw (self->text, snapshot, gtk_widget_get_width (widget),
                          self->star && gtk_widget_get_visible (self->star) ? STAR_SIZE : 0, &color);
  else
    precis_row_text_draw_blank (widget, snapshot, &color);
  GTK_WIDGET_CLASS (precis_library_row_parent_class)->snapshot (widget, snapshot);
}

static void
precis_library_row_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  GTK_WIDGET_CLASS (precis_library_row_parent_class)->state_flags_changed (widget, previous);
  if ((gtk_widget_get_state_flags (widget) ^ previous) & GTK_STATE_FLAG_PRELIGHT)
    update_star (PRECIS_LIBRARY_ROW (widget));
}

/* Another font, or another size of it. */
static void
precis_library_row_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (precis_library_row_parent_class)->css_changed (widget, change);
  forget_text (PRECIS_LIBRARY_ROW (widget));
}

static void
precis_library_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (precis_library_row_parent_class)->root (widget);
  name_parent (PRECIS_LIBRARY_ROW (widget));
}

static void
precis_library_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LIBRARY_ROW (object)->row);
}

static void
precis_library_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_row (PRECIS_LIBRARY_ROW (object), g_value_get_object (value));
}

static void
precis_library_row_dispose (GObject *object)
{
  PrecisLibraryRow *self = PRECIS_LIBRARY_ROW (object);

  if (self->row)
    g_signal_handlers_disconnect_by_func (self->row, update, self);
  g_clear_object (&self->row);
  g_clear_pointer (&self->text, precis_row_text_free);
  g_clear_pointer (&self->star, gtk_widget_unparent);
  g_clear_pointer (&self->dot, gtk_widget_unparent);
  G_OBJECT_CLASS (precis_library_row_parent_class)->dispose (object);
}

static void
precis_library_row_class_init (PrecisLibraryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_library_row_get_property;
  object_class->set_property = precis_library_row_set_property;
  object_class->dispose = precis_library_row_dispose;
  widget_class->root = precis_library_row_root;
  widget_class->measure = precis_library_row_measure;
  widget_class->size_allocate = precis_library_row_size_allocate;
  widget_class->snapshot = precis_library_row_snapshot;
  widget_class->state_flags_changed = precis_library_row_state_flags_changed;
  widget_class->css_changed = precis_library_row_css_changed;
  widget_class->query_tooltip = precis_library_row_query_tooltip;
  properties[PROP_ROW] = g_param_spec_object ("row", NULL, NULL, PRECIS_TYPE_ARTICLE_ROW, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_css_name (widget_class, "articlerow");
}

static void
precis_library_row_init (PrecisLibraryRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
}

/**
 * precis_library_row_get_id:
 * @self: a row
 *
 * Returns: the number of the article that it shows, or 0
 */
gint64
precis_library_row_get_id (PrecisLibraryRow *self)
{
  return self->row ? precis_article_row_get_id (self->row) : 0;
}
