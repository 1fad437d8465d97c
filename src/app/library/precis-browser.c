/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-browser.h"
#include "precis-enum-types.h"
#include "precis-string.h"

struct _PrecisBrowser
{
  GObject parent_instance;

  PrecisStore            *store;
  PrecisShelfList        *shelves;
  PrecisArticleList      *list;
  PrecisArticleSelection *selection;
  PrecisShelfKind         kind;
  gint64                  shelf_id;
  char                   *query;
  PrecisOrder             order;
  gint64                  current;
};

enum
{
  PROP_0,
  PROP_STORE,
  PROP_SHELVES,
  PROP_LIST,
  PROP_SELECTION,
  PROP_SHELF,
  PROP_PLACE,
  PROP_QUERY,
  PROP_ORDER,
  PROP_CURRENT,
  PROP_PAGE,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisBrowser, precis_browser, G_TYPE_OBJECT)

static void
notify (PrecisBrowser *self, guint id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static guint
n_rows (PrecisBrowser *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->list));
}

static const char *
page (PrecisBrowser *self)
{
  if (precis_article_list_get_failure (self->list))
    return "failed";
  if (n_rows (self) > 0)
    return "list";
  if (precis_article_list_get_loading (self->list) || precis_store_get_state (self->store) == PRECIS_STORE_CLOSED)
    return "loading";
  return *self->query || self->kind == PRECIS_SHELF_SEARCH ? "nothing" : "empty";
}

static void
page_cb (PrecisBrowser *self)
{
  notify (self, PROP_PAGE);
}

static void
set_current (PrecisBrowser *self, gint64 id)
{
  if (self->current == id)
    return;
  self->current = id;
  notify (self, PROP_CURRENT);
}

/* Several that are selected, or none, leave what is being read. */
static void
selected_cb (PrecisBrowser *self)
{
  gint64 only = precis_article_selection_get_only (self->selection);

  if (only)
    set_current (self, only);
}

/* What is being read is marked again when it comes back into the list. */
static void
items_changed_cb (PrecisBrowser *self)
{
  notify (self, PROP_PAGE);
  if (self->current && precis_article_selection_get_n_selected (self->selection) == 0
      && precis_article_list_find (self->list, self->current) != GTK_INVALID_LIST_POSITION)
    precis_article_selection_select (self->selection, &self->current, 1);
}

static void
show (PrecisBrowser *self)
{
  precis_article_list_show (self->list, self->kind, self->shelf_id, *self->query ? self->query : NULL, self->order);
  notify (self, PROP_PAGE);
}

/* A place of the user's that is gone gives way to the inbox. */
static void
shelves_changed_cb (PrecisBrowser *self)
{
  gboolean read = g_list_model_get_n_items (G_LIST_MODEL (self->shelves)) > 0;

  if (read && self->shelf_id && !precis_browser_get_shelf (self))
    precis_browser_go (self, PRECIS_SHELF_INBOX, 0);
  else
    notify (self, PROP_SHELF);
}

static char *
dup_place (PrecisBrowser *self)
{
  const char *nick = precis_enum_nick (PRECIS_TYPE_SHELF_KIND, self->kind);

  return self->shelf_id ? g_strdup_printf ("%s:%" G_GINT64_FORMAT, nick, self->shelf_id) : g_strdup (nick);
}

static void
set_place (PrecisBrowser *self, const char *place)
{
  g_auto (GStrv) parts = g_strsplit (place ? place : "", ":", 2);
  int kind;

  if (parts[0] && precis_enum_value (PRECIS_TYPE_SHELF_KIND, parts[0], &kind))
    precis_browser_go (self, kind, parts[1] ? g_ascii_strtoll (parts[1], NULL, 10) : 0);
}

static void
set_order (PrecisBrowser *self, PrecisOrder order)
{
  if (self->order == order)
    return;
  self->order = order;
  notify (self, PROP_ORDER);
  show (self);
}

static void
precis_browser_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisBrowser *self = PRECIS_BROWSER (object);

  switch (id)
    {
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_SHELVES:
      g_value_set_object (value, self->shelves);
      break;
    case PROP_LIST:
      g_value_set_object (value, self->list);
      break;
    case PROP_SELECTION:
      g_value_set_object (value, self->selection);
      break;
    case PROP_SHELF:
      g_value_set_object (value, precis_browser_get_shelf (self));
      break;
    case PROP_PLACE:
      g_value_take_string (value, dup_place (self));
      break;
    case PROP_QUERY:
      g_value_set_string (value, self->query);
      break;
    case PROP_ORDER:
      g_value_set_enum (value, self->order);
      break;
    case PROP_CURRENT:
      g_value_set_int64 (value, self->current);
      break;
    case PROP_PAGE:
      g_value_set_string (value, page (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_browser_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisBrowser *self = PRECIS_BROWSER (object);

  switch (id)
    {
    case PROP_PLACE:
      set_place (self, g_value_get_string (value));
      break;
    case PROP_QUERY:
      precis_browser_search (self, g_value_get_string (value));
      break;
    case PROP_ORDER:
      set_order (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_browser_dispose (GObject *object)
{
  PrecisBrowser *self = PRECIS_BROWSER (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->list);
  g_clear_object (&self->shelves);
  g_clear_object (&self->store);
  g_clear_pointer (&self->query, g_free);
  G_OBJECT_CLASS (precis_browser_parent_class)->dispose (object);
}

static void
precis_browser_class_init (PrecisBrowserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags writable = flags | G_PARAM_WRITABLE | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_browser_get_property;
  object_class->set_property = precis_browser_set_property;
  object_class->dispose = precis_browser_dispose;
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, PRECIS_TYPE_STORE, flags);
  properties[PROP_SHELVES] = g_param_spec_object ("shelves", NULL, NULL, PRECIS_TYPE_SHELF_LIST, flags);
  properties[PROP_LIST] = g_param_spec_object ("list", NULL, NULL, PRECIS_TYPE_ARTICLE_LIST, flags);
  properties[PROP_SELECTION] = g_param_spec_object ("selection", NULL, NULL, PRECIS_TYPE_ARTICLE_SELECTION, flags);
  properties[PROP_SHELF] = g_param_spec_object ("shelf", NULL, NULL, PRECIS_TYPE_SHELF, flags);
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, writable);
  properties[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, "", writable);
  properties[PROP_ORDER] = g_param_spec_enum ("order", NULL, NULL, PRECIS_TYPE_ORDER, PRECIS_ORDER_NEWEST, writable);
  properties[PROP_CURRENT] = g_param_spec_int64 ("current", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
precis_browser_init (PrecisBrowser *self)
{
  self->query = g_strdup ("");
}

/**
 * precis_browser_new:
 * @store: the library; need not be open yet
 *
 * Returns: (transfer full): a browser that shows the inbox
 */
PrecisBrowser *
precis_browser_new (PrecisStore *store)
{
  PrecisBrowser *self = g_object_new (PRECIS_TYPE_BROWSER, NULL);

  self->store = g_object_ref (store);
  self->shelves = precis_shelf_list_new (store);
  self->list = precis_article_list_new (store);
  self->selection = precis_article_selection_new (self->list);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (page_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->shelves, "items-changed", G_CALLBACK (shelves_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->list, "notify::loading", G_CALLBACK (page_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "notify::failure", G_CALLBACK (page_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "notify::n-selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  show (self);
  return self;
}

PrecisArticleList *
precis_browser_get_list (PrecisBrowser *self)
{
  return self->list;
}

PrecisArticleSelection *
precis_browser_get_selection (PrecisBrowser *self)
{
  return self->selection;
}

GListModel *
precis_browser_get_shelves (PrecisBrowser *self)
{
  return G_LIST_MODEL (self->shelves);
}

/**
 * precis_browser_find_shelf:
 * @self: the browser
 * @kind: kind of a place
 * @id: its number, or 0
 *
 * Returns: (transfer none) (nullable): the place, if there is such a one
 */
PrecisShelf *
precis_browser_find_shelf (PrecisBrowser *self, PrecisShelfKind kind, gint64 id)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->shelves)); i++)
    {
      g_autoptr (PrecisShelf) shelf = g_list_model_get_item (G_LIST_MODEL (self->shelves), i);

      if (precis_shelf_get_kind (shelf) == kind && precis_shelf_get_id (shelf) == id)
        return shelf; /* the list keeps it */
    }
  return NULL;
}

/**
 * precis_browser_get_shelf:
 * @self: the browser
 *
 * Returns: (transfer none) (nullable): the place that is shown; %NULL before the places were read
 */
PrecisShelf *
precis_browser_get_shelf (PrecisBrowser *self)
{
  return precis_browser_find_shelf (self, self->kind, self->shelf_id);
}

PrecisShelfKind
precis_browser_get_kind (PrecisBrowser *self)
{
  return self->kind;
}

gint64
precis_browser_get_shelf_id (PrecisBrowser *self)
{
  return self->shelf_id;
}

const char *
precis_browser_get_query (PrecisBrowser *self)
{
  return self->query;
}

gint64
precis_browser_get_current (PrecisBrowser *self)
{
  return self->current;
}

/**
 * precis_browser_go:
 * @self: the browser
 * @kind: kind of a place
 * @id: its number, or 0
 *
 * Shows a place; what was searched for stays.
 */
void
precis_browser_go (PrecisBrowser *self, PrecisShelfKind kind, gint64 id)
{
  if (self->kind == kind && self->shelf_id == id)
    return;
  self->kind = kind;
  self->shelf_id = id;
  notify (self, PROP_PLACE);
  notify (self, PROP_SHELF);
  show (self);
}

/**
 * precis_browser_search:
 * @self: the browser
 * @query: (nullable): a query; empty or %NULL for everything in the place
 */
void
precis_browser_search (PrecisBrowser *self, const char *query)
{
  if (g_str_equal (self->query, query ? query : ""))
    return;
  g_free (self->query);
  self->query = g_strdup (query ? query : "");
  notify (self, PROP_QUERY);
  show (self);
}

/**
 * precis_browser_select:
 * @self: the browser
 * @id: number of an article, or 0 to select none and read none
 *
 * Selects an article alone; one that is not in the list yet is marked when it comes.
 */
void
precis_browser_select (PrecisBrowser *self, gint64 id)
{
  precis_article_selection_select (self->selection, &id, id ? 1 : 0);
  if (id == 0)
    set_current (self, 0);
}
