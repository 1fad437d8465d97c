/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-list.h"
#include "precis-card-fetcher.h"
#include "precis-enum-types.h"
#include "precis-id-view.h"
#include "precis-list-reader.h"
#include "precis-task.h"

#define PATIENCE_MSEC 150 /* a list that takes longer is announced as loading */

struct _PrecisArticleList
{
  GObject parent_instance;

  PrecisStore       *store;
  PrecisListing      listing;     /* what to show */
  char              *query;       /* as it was typed */
  char              *failure;
  gboolean           loading;

  PrecisIdView       view;
  PrecisCardFetcher *fetcher;

  GCancellable      *cancellable; /* of the reading of the numbers */
  gboolean           reading;
  gboolean           again;       /* the library was changed meanwhile */
  gboolean           anew;        /* what is read is something else than what is shown */
  guint              patience_id;
};

enum
{
  PROP_0,
  PROP_SHELF_KIND,
  PROP_SHELF_ID,
  PROP_QUERY,
  PROP_ORDER,
  PROP_LOADING,
  PROP_NOTICE,
  PROP_FAILURE,
  PROP_N_ITEMS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void read_ids (PrecisArticleList *self);

static void
set_text (PrecisArticleList *self, char **field, const char *text, guint property)
{
  if (g_strcmp0 (*field, text) == 0)
    return;
  g_free (*field);
  *field = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
set_loading (PrecisArticleList *self, gboolean loading)
{
  if (self->loading == loading)
    return;
  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static GType
get_item_type (GListModel *model)
{
  return PRECIS_TYPE_ARTICLE_ROW;
}

static guint
get_n_items (GListModel *model)
{
  return precis_id_view_get_n (&PRECIS_ARTICLE_LIST (model)->view);
}

static gpointer
get_item (GListModel *model, guint position)
{
  PrecisArticleList *self = PRECIS_ARTICLE_LIST (model);

  if (position >= precis_id_view_get_n (&self->view))
    return NULL;
  return precis_card_fetcher_take (self->fetcher, precis_id_view_get (&self->view, position), position);
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PrecisArticleList, precis_article_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
tell_change (guint position, guint removed, guint added, gpointer data)
{
  g_list_model_items_changed (data, position, removed, added);
}

static void
take_ids (PrecisArticleList *self, PrecisIdList *ids)
{
  guint n = precis_id_view_get_n (&self->view);

  precis_card_fetcher_pause (self->fetcher);
  precis_id_view_replace (&self->view, ids, tell_change, self);
  if (precis_id_list_get_n (ids) != n)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
  precis_card_fetcher_refresh (self->fetcher, ids, self->listing.query);
}

static void
end_loading (PrecisArticleList *self)
{
  self->reading = FALSE;
  g_clear_handle_id (&self->patience_id, g_source_remove);
  set_loading (self, FALSE);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisArticleList *self = PRECIS_ARTICLE_LIST (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisIdList) ids = precis_task_finish (source, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  end_loading (self);
  /* What cannot be read anew stays; what cannot be read at all must not look like what was shown before. */
  if (!ids && self->anew)
    ids = precis_id_list_new (g_array_new (FALSE, FALSE, sizeof (gint64)));
  self->anew = FALSE;
  if (ids)
    take_ids (self, ids);
  set_text (self, &self->failure, error ? error->message : NULL, PROP_FAILURE);
  if (self->again)
    read_ids (self);
}

static gboolean
patience_cb (gpointer data)
{
  PrecisArticleList *self = data;

  self->patience_id = 0;
  set_loading (self, TRUE);
  return G_SOURCE_REMOVE;
}

/* The query counts from the day on which it is asked. */
static void
parse_query (PrecisArticleList *self)
{
  g_autofree char *before = g_strdup (precis_article_list_get_notice (self));

  g_clear_pointer (&self->listing.query, precis_query_unref);
  if (self->query)
    self->listing.query = precis_query_parse (self->query, NULL);
  if (g_strcmp0 (before, precis_article_list_get_notice (self)) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTICE]);
}

static void
read_ids (PrecisArticleList *self)
{
  self->again = self->reading;
  if (self->reading || precis_store_get_state (self->store) == PRECIS_STORE_CLOSED)
    return;
  self->reading = TRUE;
  self->patience_id = g_timeout_add (PATIENCE_MSEC, patience_cb, self);
  parse_query (self);
  precis_list_reader_read_ids (self->store, self, &self->listing, self->cancellable, read_cb, NULL);
}

/* Lets go of all that is being read. */
static void
stop (PrecisArticleList *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->again = FALSE;
  precis_card_fetcher_stop (self->fetcher);
  end_loading (self);
}

static void
precis_article_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisArticleList *self = PRECIS_ARTICLE_LIST (object);

  switch (id)
    {
    case PROP_SHELF_KIND:
      g_value_set_enum (value, self->listing.kind);
      break;
    case PROP_SHELF_ID:
      g_value_set_int64 (value, self->listing.shelf);
      break;
    case PROP_QUERY:
      g_value_set_string (value, self->query);
      break;
    case PROP_ORDER:
      g_value_set_enum (value, self->listing.order);
      break;
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_NOTICE:
      g_value_set_string (value, precis_article_list_get_notice (self));
      break;
    case PROP_FAILURE:
      g_value_set_string (value, self->failure);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, precis_id_view_get_n (&self->view));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_article_list_dispose (GObject *object)
{
  PrecisArticleList *self = PRECIS_ARTICLE_LIST (object);

  stop (self);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (precis_article_list_parent_class)->dispose (object);
}

static void
precis_article_list_finalize (GObject *object)
{
  PrecisArticleList *self = PRECIS_ARTICLE_LIST (object);

  g_clear_pointer (&self->fetcher, precis_card_fetcher_free);
  precis_id_view_clear (&self->view);
  g_clear_pointer (&self->listing.query, precis_query_unref);
  g_clear_pointer (&self->query, g_free);
  g_clear_pointer (&self->failure, g_free);
  G_OBJECT_CLASS (precis_article_list_parent_class)->finalize (object);
}

static void
precis_article_list_class_init (PrecisArticleListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_article_list_get_property;
  object_class->dispose = precis_article_list_dispose;
  object_class->finalize = precis_article_list_finalize;
  properties[PROP_SHELF_KIND] = g_param_spec_enum ("shelf-kind", NULL, NULL, precis_shelf_kind_get_type (),
                                                   PRECIS_SHELF_INBOX, flags);
  properties[PROP_SHELF_ID] = g_param_spec_int64 ("shelf-id", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_QUERY] = g_param_spec_string ("query", NULL, NULL, NULL, flags);
  properties[PROP_ORDER] = g_param_spec_enum ("order", NULL, NULL, precis_order_get_type (), PRECIS_ORDER_NEWEST, flags);
  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, flags);
  properties[PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, flags);
  properties[PROP_FAILURE] = g_param_spec_string ("failure", NULL, NULL, NULL, flags);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
precis_article_list_init (PrecisArticleList *self)
{
  precis_id_view_init (&self->view);
  self->cancellable = g_cancellable_new ();
}

/**
 * precis_article_list_new:
 * @store: the library; it need not be open yet
 *
 * Returns: (transfer full): a list of the inbox
 */
PrecisArticleList *
precis_article_list_new (PrecisStore *store)
{
  PrecisArticleList *self = g_object_new (PRECIS_TYPE_ARTICLE_LIST, NULL);

  self->store = g_object_ref (store);
  self->fetcher = precis_card_fetcher_new (store, G_OBJECT (self));
  g_signal_connect_object (store, "changed", G_CALLBACK (read_ids), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (read_ids), self, G_CONNECT_SWAPPED);
  read_ids (self);
  return self;
}

/**
 * precis_article_list_show:
 * @self: a list
 * @kind: the kind of shelf
 * @shelf: the number of the dossier, tag, saved search or feed; 0 for the other kinds
 * @query: (nullable): what of the shelf is wanted, or %NULL for all
 * @order: in which order
 *
 * Shows something else. What was shown before stays until it has been read; what is in both keeps its rows.
 */
void
precis_article_list_show (PrecisArticleList *self,
                          PrecisShelfKind    kind,
                          gint64             shelf,
                          const char        *query,
                          PrecisOrder        order)
{
  const char *wanted = query && *query ? query : NULL;

  if (kind == self->listing.kind && shelf == self->listing.shelf && order == self->listing.order
      && g_strcmp0 (wanted, self->query) == 0)
    return;
  g_object_freeze_notify (G_OBJECT (self));
  stop (self);
  self->cancellable = g_cancellable_new ();
  self->listing.kind = kind;
  self->listing.shelf = shelf;
  self->listing.order = order;
  self->anew = TRUE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHELF_KIND]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHELF_ID]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
  set_text (self, &self->query, wanted, PROP_QUERY);
  read_ids (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * precis_article_list_find:
 * @self: a list
 * @id: an article's number
 *
 * Bisects.
 *
 * Returns: its position, or %G_MAXUINT if it is not in the list
 */
guint
precis_article_list_find (PrecisArticleList *self, gint64 id)
{
  return precis_id_view_find (&self->view, id);
}

/**
 * precis_article_list_get_id:
 * @self: a list
 * @position: a position
 *
 * Makes no row.
 *
 * Returns: the number of the article there, or 0 beyond the end
 */
gint64
precis_article_list_get_id (PrecisArticleList *self, guint position)
{
  return position < precis_id_view_get_n (&self->view) ? precis_id_view_get (&self->view, position) : 0;
}

const char *
precis_article_list_get_notice (PrecisArticleList *self)
{
  return self->listing.query ? precis_query_get_notice (self->listing.query) : NULL;
}

const char *
precis_article_list_get_failure (PrecisArticleList *self)
{
  return self->failure;
}

gboolean
precis_article_list_get_loading (PrecisArticleList *self)
{
  return self->loading;
}
