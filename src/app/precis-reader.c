/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-view.h"
#include "precis-closures.h"
#include "precis-overview-ruler.h"
#include "precis-sheet.h"
#include "precis-summary-pane.h"

#include "precis-reader.h"

#define PLACE_MSEC    60  /* some frames */
#define LAYOUT_FRAMES 2   /* in which a new text gets its place on the sheet */
#define GO_FRAMES     15  /* in which it has got its height, or never does */
#define BUSY_MSEC     150 /* a briefing that takes no longer is shown without a spinner before it */

struct _PrecisReader
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  PrecisSheet       *sheet;
  PrecisSummaryPane *summary;
  PrecisArticleView *view;

  PrecisArticle     *article;
  PrecisBriefing    *briefing;
  guint              points;
  gboolean           show_names;
  gboolean           show_concerns;
  guint              busy_timeout;
  guint              place_timeout;
  int                frames_to_go; /* for as many a place may still be looked for */
};

enum
{
  PROP_ARTICLE = 1,
  PROP_BRIEFING,
  PROP_POINTS,
  PROP_SHOW_NAMES,
  PROP_SHOW_CONCERNS,
  N_PROPS
};

enum
{
  SIGNAL_SPAN_SELECTED,
  SIGNAL_PLACE_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisReader, precis_reader, ADW_TYPE_BIN)

static gboolean
busy_cb (gpointer data)
{
  PrecisReader *self = data;

  self->busy_timeout = 0;
  g_object_set (self->summary, "busy", TRUE, NULL);
  return G_SOURCE_REMOVE;
}

static void
await_briefing (PrecisReader *self)
{
  gboolean waiting = self->article && !self->briefing;

  g_clear_handle_id (&self->busy_timeout, g_source_remove);
  g_object_set (self->summary, "busy", FALSE, NULL);
  if (waiting)
    self->busy_timeout = g_timeout_add (BUSY_MSEC, busy_cb, self);
}

static void
set_article (PrecisReader *self, PrecisArticle *article)
{
  if (!g_set_object (&self->article, article))
    return;
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  g_clear_handle_id (&self->place_timeout, g_source_remove);
  await_briefing (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARTICLE]);
}

static void
set_briefing (PrecisReader *self, PrecisBriefing *briefing)
{
  if (!g_set_object (&self->briefing, briefing))
    return;
  await_briefing (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIEFING]);
}

static void
span_selected_cb (PrecisArticleView *view, guint start, guint end, PrecisReader *self)
{
  g_signal_emit (self, signals[SIGNAL_SPAN_SELECTED], 0, start, end);
}

static gboolean
place_cb (gpointer data)
{
  PrecisReader *self = data;

  self->place_timeout = 0;
  g_signal_emit (self, signals[SIGNAL_PLACE_CHANGED], 0, precis_article_view_get_place (self->view));
  return G_SOURCE_REMOVE;
}

/* The text view moves when the next frame is laid out. */
static void
scrolled_cb (PrecisReader *self)
{
  if (self->article && !self->place_timeout)
    self->place_timeout = g_timeout_add (PLACE_MSEC, place_cb, self);
}

static void
precis_reader_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisReader *self = PRECIS_READER (object);

  switch (id)
    {
    case PROP_ARTICLE:
      set_article (self, g_value_get_object (value));
      break;
    case PROP_BRIEFING:
      set_briefing (self, g_value_get_object (value));
      break;
    case PROP_POINTS:
      self->points = g_value_get_uint (value);
      break;
    case PROP_SHOW_NAMES:
      self->show_names = g_value_get_boolean (value);
      break;
    case PROP_SHOW_CONCERNS:
      self->show_concerns = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_reader_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisReader *self = PRECIS_READER (object);

  switch (id)
    {
    case PROP_ARTICLE:
      g_value_set_object (value, self->article);
      break;
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_POINTS:
      g_value_set_uint (value, self->points);
      break;
    case PROP_SHOW_NAMES:
      g_value_set_boolean (value, self->show_names);
      break;
    case PROP_SHOW_CONCERNS:
      g_value_set_boolean (value, self->show_concerns);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
scroll_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  gboolean done;

  g_signal_emit_by_name (PRECIS_READER (widget)->scroller, "scroll-child", g_variant_get_int32 (args), FALSE,
                         &done);
  return TRUE;
}

static gboolean
precis_reader_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PRECIS_READER (widget)->scroller));
}

/* A scrolled window that has the focus itself passes over what is in it, and keeps the focus when the way
 * goes back. */
static gboolean
precis_reader_focus (GtkWidget *widget, GtkDirectionType direction)
{
  PrecisReader *self = PRECIS_READER (widget);

  if (gtk_widget_is_focus (GTK_WIDGET (self->scroller)))
    {
      if (direction == GTK_DIR_TAB_BACKWARD)
        return FALSE;
      if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_child_focus (GTK_WIDGET (self->sheet), direction))
        return TRUE;
    }
  return GTK_WIDGET_CLASS (precis_reader_parent_class)->focus (widget, direction);
}

static void
precis_reader_dispose (GObject *object)
{
  PrecisReader *self = PRECIS_READER (object);

  g_clear_handle_id (&self->busy_timeout, g_source_remove);
  g_clear_handle_id (&self->place_timeout, g_source_remove);
  g_clear_object (&self->article);
  g_clear_object (&self->briefing);
  G_OBJECT_CLASS (precis_reader_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_ARTICLE] = g_param_spec_object ("article", NULL, NULL, PRECIS_TYPE_ARTICLE,
                                                  flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING,
                                                   flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_POINTS] = g_param_spec_uint ("points", NULL, NULL, PRECIS_MIN_DENSITY, PRECIS_MAX_DENSITY,
                                               PRECIS_DEFAULT_DENSITY, flags);
  properties[PROP_SHOW_NAMES] = g_param_spec_boolean ("show-names", NULL, NULL, TRUE, flags);
  properties[PROP_SHOW_CONCERNS] = g_param_spec_boolean ("show-concerns", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/* What a row or the text does not take scrolls the sheet. */
static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    GtkScrollType   scroll;
  } bindings[] = {
    { GDK_KEY_space, 0, GTK_SCROLL_PAGE_DOWN },   { GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Down, 0, GTK_SCROLL_STEP_DOWN },    { GDK_KEY_Up, 0, GTK_SCROLL_STEP_UP },
    { GDK_KEY_Home, 0, GTK_SCROLL_START },        { GDK_KEY_End, 0, GTK_SCROLL_END },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding (widget_class, bindings[i].key, bindings[i].modifiers, scroll_by_key,
                                  "i", bindings[i].scroll);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-reader.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisReader, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrecisReader, sheet);
  gtk_widget_class_bind_template_child (widget_class, PrecisReader, summary);
  gtk_widget_class_bind_template_child (widget_class, PrecisReader, view);
  gtk_widget_class_bind_template_callback (widget_class, span_selected_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "title", G_CALLBACK (precis_closure_title));
  gtk_widget_class_bind_template_callback_full (widget_class, "facts", G_CALLBACK (precis_closure_facts));
  gtk_widget_class_bind_template_callback_full (widget_class, "notices", G_CALLBACK (precis_closure_notices));
  gtk_widget_class_bind_template_callback_full (widget_class, "has_text",
                                                G_CALLBACK (precis_closure_has_text));
}

static void
precis_reader_class_init (PrecisReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_type_ensure (PRECIS_TYPE_ARTICLE_VIEW);
  g_type_ensure (PRECIS_TYPE_OVERVIEW_RULER);
  g_type_ensure (PRECIS_TYPE_SHEET);
  g_type_ensure (PRECIS_TYPE_SUMMARY_PANE);
  object_class->set_property = precis_reader_set_property;
  object_class->get_property = precis_reader_get_property;
  object_class->dispose = precis_reader_dispose;
  install_properties (object_class);
  GTK_WIDGET_CLASS (klass)->grab_focus = precis_reader_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = precis_reader_focus;
  bind_template (GTK_WIDGET_CLASS (klass));
  bind_keys (GTK_WIDGET_CLASS (klass));

  signals[SIGNAL_SPAN_SELECTED] =
      g_signal_new ("span-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  signals[SIGNAL_PLACE_CHANGED] =
      g_signal_new ("place-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
precis_reader_init (PrecisReader *self)
{
  self->points = PRECIS_DEFAULT_DENSITY;
  self->show_names = self->show_concerns = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "value-changed",
                           G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* The text gets its height in the frames to come. */
static gboolean
go_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer place)
{
  PrecisReader *self = PRECIS_READER (widget);
  PrecisSpan span = { GPOINTER_TO_UINT (place), GPOINTER_TO_UINT (place) };
  GtkTextIter from, to;

  precis_article_view_find_span (self->view, span, &from, &to);
  if (--self->frames_to_go > GO_FRAMES - LAYOUT_FRAMES)
    return G_SOURCE_CONTINUE;
  return precis_sheet_jump (self->sheet, &from) || self->frames_to_go <= 0 ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

/**
 * precis_reader_go_to:
 * @self: a reader that was just given an article
 * @place: where to go on reading, in bytes of its text; 0 for the beginning
 */
void
precis_reader_go_to (PrecisReader *self, guint place)
{
  self->frames_to_go = GO_FRAMES;
  if (place > 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), go_cb, GUINT_TO_POINTER (place), NULL);
}

/**
 * precis_reader_show_span:
 * @self: a reader
 * @start: first byte, in the article's text
 * @end: byte after the last
 *
 * Scrolls to that stretch of the text, if it is not in plain sight already, and lights it for about a second.
 */
void
precis_reader_show_span (PrecisReader *self, guint start, guint end)
{
  PrecisSpan span = { start, end };
  GtkTextIter from, to;

  precis_article_view_find_span (self->view, span, &from, &to);
  precis_sheet_reveal (self->sheet, &from, &to);
  precis_article_view_flash (self->view, span);
}
