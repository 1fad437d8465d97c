/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-selection.h"

/* So few numbers are looked up one by one; for more, the list is gone through once. */
#define FEW 16

struct _PrecisArticleSelection
{
  GObject parent_instance;

  PrecisArticleList *list;
  GHashTable        *ids;      /* set of gint64 */
  guint              prune_id;
};

enum
{
  PROP_0,
  PROP_ITEM_TYPE,
  PROP_N_ITEMS,
  PROP_N_SELECTED,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

static void list_model_init (GListModelInterface *iface);
static void selection_model_init (GtkSelectionModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PrecisArticleSelection, precis_article_selection, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, selection_model_init))

static guint
n_rows (PrecisArticleSelection *self)
{
  return self->list ? g_list_model_get_n_items (G_LIST_MODEL (self->list)) : 0;
}

static GHashTable *
new_set (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static void
set_add (GHashTable *set, gint64 id)
{
  g_hash_table_add (set, g_memdup2 (&id, sizeof id));
}

static void
tell (PrecisArticleSelection *self, guint position, guint n)
{
  if (n > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), position, n);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_SELECTED]);
}

/* Those of the selected articles that are in the list. */
static GHashTable *
find_present (PrecisArticleSelection *self)
{
  GHashTable *present = new_set ();
  gboolean few = g_hash_table_size (self->ids) <= FEW;
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->ids);
  while (few && g_hash_table_iter_next (&iter, &id, NULL))
    if (precis_article_list_find (self->list, *(gint64 *) id) != GTK_INVALID_LIST_POSITION)
      set_add (present, *(gint64 *) id);
  for (guint i = 0; !few && i < n_rows (self); i++)
    {
      gint64 row = precis_article_list_get_id (self->list, i);

      if (g_hash_table_contains (self->ids, &row))
        set_add (present, row);
    }
  return present;
}

static gboolean
prune_cb (gpointer user_data)
{
  PrecisArticleSelection *self = user_data;
  GHashTable *present = find_present (self);
  gboolean fewer = g_hash_table_size (present) < g_hash_table_size (self->ids);

  self->prune_id = 0;
  g_hash_table_unref (self->ids);
  self->ids = present;
  if (fewer)
    tell (self, 0, n_rows (self));
  return G_SOURCE_REMOVE;
}

/* A row that moves goes and comes: what is gone for good is known when the list is done. */
static void
items_changed_cb (PrecisArticleSelection *self, guint position, guint removed, guint added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (removed > 0 && g_hash_table_size (self->ids) > 0 && self->prune_id == 0)
    self->prune_id = g_idle_add_full (G_PRIORITY_DEFAULT, prune_cb, self, NULL);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

static GType
get_item_type (GListModel *model)
{
  return PRECIS_TYPE_ARTICLE_ROW;
}

static guint
get_n_items (GListModel *model)
{
  return n_rows (PRECIS_ARTICLE_SELECTION (model));
}

static gpointer
get_item (GListModel *model, guint position)
{
  PrecisArticleSelection *self = PRECIS_ARTICLE_SELECTION (model);

  return self->list ? g_list_model_get_item (G_LIST_MODEL (self->list), position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  PrecisArticleSelection *self = PRECIS_ARTICLE_SELECTION (model);

  return position < n_rows (self)
         && precis_article_selection_holds (self, precis_article_list_get_id (self->list, position));
}

/* What the mask covers becomes as @selected says. A mask over all rows also lets go of what is no row of the list. */
static gboolean
set_selection (GtkSelectionModel *model, GtkBitset *selected, GtkBitset *mask)
{
  PrecisArticleSelection *self = PRECIS_ARTICLE_SELECTION (model);
  guint n = n_rows (self), position;
  gboolean all = n > 0 && gtk_bitset_get_size_in_range (mask, 0, n - 1) == n;
  GtkBitsetIter iter;
  gboolean more;

  if (all)
    g_hash_table_remove_all (self->ids);
  for (more = gtk_bitset_iter_init_first (&iter, all ? selected : mask, &position); more && position < n;
       more = gtk_bitset_iter_next (&iter, &position))
    {
      gint64 id = precis_article_list_get_id (self->list, position);

      if (gtk_bitset_contains (selected, position))
        set_add (self->ids, id);
      else
        g_hash_table_remove (self->ids, &id);
    }
  tell (self, 0, n);
  return TRUE;
}

static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
  iface->set_selection = set_selection;
}

static void
precis_article_selection_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisArticleSelection *self = PRECIS_ARTICLE_SELECTION (object);

  switch (id)
    {
    case PROP_ITEM_TYPE:
      g_value_set_gtype (value, PRECIS_TYPE_ARTICLE_ROW);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, n_rows (self));
      break;
    case PROP_N_SELECTED:
      g_value_set_uint (value, precis_article_selection_get_n_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_article_selection_dispose (GObject *object)
{
  PrecisArticleSelection *self = PRECIS_ARTICLE_SELECTION (object);

  g_clear_handle_id (&self->prune_id, g_source_remove);
  g_clear_object (&self->list);
  G_OBJECT_CLASS (precis_article_selection_parent_class)->dispose (object);
}

static void
precis_article_selection_finalize (GObject *object)
{
  g_hash_table_unref (PRECIS_ARTICLE_SELECTION (object)->ids);
  G_OBJECT_CLASS (precis_article_selection_parent_class)->finalize (object);
}

static void
precis_article_selection_class_init (PrecisArticleSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_article_selection_get_property;
  object_class->dispose = precis_article_selection_dispose;
  object_class->finalize = precis_article_selection_finalize;
  properties[PROP_ITEM_TYPE] = g_param_spec_gtype ("item-type", NULL, NULL, G_TYPE_OBJECT, flags);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_SELECTED] = g_param_spec_uint ("n-selected", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
precis_article_selection_init (PrecisArticleSelection *self)
{
  self->ids = new_set ();
}

/**
 * precis_article_selection_new:
 * @list: what to select from
 *
 * Returns: (transfer full): a selection of nothing
 */
PrecisArticleSelection *
precis_article_selection_new (PrecisArticleList *list)
{
  PrecisArticleSelection *self = g_object_new (PRECIS_TYPE_ARTICLE_SELECTION, NULL);

  self->list = g_object_ref (list);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

guint
precis_article_selection_get_n_selected (PrecisArticleSelection *self)
{
  return g_hash_table_size (self->ids);
}

/**
 * precis_article_selection_holds:
 * @self: a selection
 * @id: number of an article
 *
 * Returns: whether the article is selected
 */
gboolean
precis_article_selection_holds (PrecisArticleSelection *self, gint64 id)
{
  return g_hash_table_contains (self->ids, &id);
}

/**
 * precis_article_selection_get_only:
 * @self: a selection
 *
 * Returns: the article, if one alone is selected; else 0
 */
gint64
precis_article_selection_get_only (PrecisArticleSelection *self)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->ids);
  return g_hash_table_size (self->ids) == 1 && g_hash_table_iter_next (&iter, &id, NULL) ? *(gint64 *) id : 0;
}

/**
 * precis_article_selection_dup_ids:
 * @self: a selection
 *
 * Returns: (transfer full): the selected articles that are in the list, in its order: array of gint64
 */
GArray *
precis_article_selection_dup_ids (PrecisArticleSelection *self)
{
  guint left = g_hash_table_size (self->ids);
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), left);

  for (guint i = 0; left > 0 && i < n_rows (self); i++)
    {
      gint64 id = precis_article_list_get_id (self->list, i);

      if (!g_hash_table_contains (self->ids, &id))
        continue;
      g_array_append_val (ids, id);
      left--;
    }
  return ids;
}

/**
 * precis_article_selection_select:
 * @self: a selection
 * @ids: numbers of articles; those that are not in the list are selected when they come
 * @n: how many
 *
 * Selects these and no others.
 */
void
precis_article_selection_select (PrecisArticleSelection *self, const gint64 *ids, guint n)
{
  g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < n; i++)
    set_add (self->ids, ids[i]);
  tell (self, 0, n_rows (self));
}
