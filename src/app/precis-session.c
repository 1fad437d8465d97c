/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-loader.h"
#include "precis-session.h"

#define READ_MSEC 1500 /* an article that is in sight for so long has been read */

struct _PrecisSession
{
  GObject parent_instance;

  PrecisStore     *store;
  PrecisBrowser   *browser;
  PrecisHistory   *history;
  PrecisAdmission *admission;
  PrecisLoader    *loader;
  PrecisIntake    *intake;
  PrecisCorrector *corrector;
  gboolean         has_library;
  char            *failed_name;
  char            *failed_reason;
  guint            read_id;
};

enum
{
  PROP_0,
  PROP_STORE,
  PROP_BROWSER,
  PROP_HISTORY,
  PROP_CORRECTOR,
  PROP_ADMISSION,
  PROP_ITEM,
  PROP_HAS_LIBRARY,
  PROP_FAILED_NAME,
  PROP_FAILED_REASON,
  N_PROPERTIES
};

enum
{
  NOTICE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisSession, precis_session, G_TYPE_OBJECT)

static void
notice_cb (PrecisSession *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], 0, text);
}

static void
set_failed (PrecisSession *self, const char *name, const char *reason)
{
  if (g_strcmp0 (name, self->failed_name) == 0 && g_strcmp0 (reason, self->failed_reason) == 0)
    return;
  g_free (self->failed_name);
  g_free (self->failed_reason);
  self->failed_name = g_strdup (name);
  self->failed_reason = g_strdup (reason);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED_REASON]);
}

static gboolean
read_cb (gpointer user_data)
{
  PrecisSession *self = user_data;
  PrecisItem *item = precis_loader_get_item (self->loader);
  gint64 id = item ? precis_item_get_id (item) : 0;
  PrecisEdit *edit;

  self->read_id = 0;
  if (!id || precis_store_get_state (self->store) != PRECIS_STORE_READY)
    return G_SOURCE_REMOVE;
  edit = precis_edit_new (PRECIS_EDIT_STATE, &id, 1);
  edit->state = PRECIS_STATE_READ;
  edit->on = TRUE;
  precis_history_apply_quietly (self->history, edit);
  return G_SOURCE_REMOVE;
}

static void
item_cb (PrecisSession *self)
{
  g_clear_handle_id (&self->read_id, g_source_remove);
  if (precis_loader_get_item (self->loader))
    {
      self->read_id = g_timeout_add (READ_MSEC, read_cb, self);
      set_failed (self, NULL, NULL);
    }
  g_object_set (self->corrector, "item", precis_loader_get_item (self->loader), NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
current_cb (PrecisSession *self)
{
  precis_loader_load (self->loader, precis_browser_get_current (self->browser));
}

/* Goes where the article is, if it is not to be expected where the user is. */
static void
kept_cb (PrecisSession *self, gint64 id, guint receipt)
{
  PrecisArticleList *list = precis_browser_get_list (self->browser);
  PrecisShelfKind kind = precis_browser_get_kind (self->browser);
  gboolean there_before = receipt == PRECIS_RECEIPT_SAME || receipt == PRECIS_RECEIPT_REVISED;
  gboolean comes = !there_before && (kind == PRECIS_SHELF_INBOX || kind == PRECIS_SHELF_ALL)
                   && !*precis_browser_get_query (self->browser);

  if (!comes && precis_article_list_find (list, id) == GTK_INVALID_LIST_POSITION)
    {
      precis_browser_search (self->browser, NULL);
      precis_browser_go (self->browser, there_before ? PRECIS_SHELF_ALL : PRECIS_SHELF_INBOX, 0);
    }
  if (receipt == PRECIS_RECEIPT_REVISED)
    notice_cb (self, _("The article was in the library with another text, which is kept too."));
  precis_browser_select (self->browser, id);
}

static void
opened_cb (PrecisSession *self, PrecisArticle *article)
{
  precis_browser_select (self->browser, 0);
  precis_loader_take (self->loader, article);
}

static void
failed_cb (PrecisSession *self, const char *name, const char *reason)
{
  precis_session_clear (self);
  set_failed (self, name, reason);
}

static gboolean
find_articles (PrecisSession *self)
{
  const PrecisShelfKind kinds[] = { PRECIS_SHELF_ALL, PRECIS_SHELF_TRASH };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      PrecisShelf *shelf = precis_browser_find_shelf (self->browser, kinds[i], 0);

      if (shelf && precis_shelf_get_count (shelf) > 0)
        return TRUE;
    }
  return FALSE;
}

static void
set_has_library (PrecisSession *self, gboolean has_library)
{
  if (self->has_library == has_library)
    return;
  self->has_library = has_library;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_LIBRARY]);
}

static void
shelves_cb (PrecisSession *self)
{
  set_has_library (self, find_articles (self));
}

/* What waits for its briefing gets it when nothing else is to be done. */
static void
state_cb (PrecisSession *self)
{
  if (precis_store_get_state (self->store) == PRECIS_STORE_READY)
    precis_intake_resume (self->intake);
  if (precis_store_get_state (self->store) == PRECIS_STORE_FAILED)
    set_has_library (self, FALSE);
}

static void
opening_cb (PrecisSession *self)
{
  guint n_total;

  g_object_get (self->admission, "n-total", &n_total, NULL);
  if (n_total == 0)
    state_cb (self);
}

static void
precis_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisSession *self = PRECIS_SESSION (object);

  switch (id)
    {
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_BROWSER:
      g_value_set_object (value, self->browser);
      break;
    case PROP_HISTORY:
      g_value_set_object (value, self->history);
      break;
    case PROP_CORRECTOR:
      g_value_set_object (value, self->corrector);
      break;
    case PROP_ADMISSION:
      g_value_set_object (value, self->admission);
      break;
    case PROP_ITEM:
      g_value_set_object (value, precis_session_get_item (self));
      break;
    case PROP_HAS_LIBRARY:
      g_value_set_boolean (value, self->has_library);
      break;
    case PROP_FAILED_NAME:
      g_value_set_string (value, self->failed_name);
      break;
    case PROP_FAILED_REASON:
      g_value_set_string (value, self->failed_reason);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_session_dispose (GObject *object)
{
  PrecisSession *self = PRECIS_SESSION (object);

  g_clear_handle_id (&self->read_id, g_source_remove);
  if (self->intake)
    precis_intake_stop (self->intake);
  if (self->admission)
    g_object_run_dispose (G_OBJECT (self->admission));
  if (self->loader)
    g_object_run_dispose (G_OBJECT (self->loader));
  g_clear_object (&self->loader);
  g_clear_object (&self->admission);
  g_clear_object (&self->corrector);
  g_clear_object (&self->history);
  g_clear_object (&self->browser);
  g_clear_object (&self->intake);
  g_clear_object (&self->store);
  g_clear_pointer (&self->failed_name, g_free);
  g_clear_pointer (&self->failed_reason, g_free);
  G_OBJECT_CLASS (precis_session_parent_class)->dispose (object);
}

static void
precis_session_class_init (PrecisSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_session_get_property;
  object_class->dispose = precis_session_dispose;
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, PRECIS_TYPE_STORE, flags);
  properties[PROP_BROWSER] = g_param_spec_object ("browser", NULL, NULL, PRECIS_TYPE_BROWSER, flags);
  properties[PROP_HISTORY] = g_param_spec_object ("history", NULL, NULL, PRECIS_TYPE_HISTORY, flags);
  properties[PROP_CORRECTOR] = g_param_spec_object ("corrector", NULL, NULL, PRECIS_TYPE_CORRECTOR, flags);
  properties[PROP_ADMISSION] = g_param_spec_object ("admission", NULL, NULL, PRECIS_TYPE_ADMISSION, flags);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PRECIS_TYPE_ITEM, flags);
  properties[PROP_HAS_LIBRARY] = g_param_spec_boolean ("has-library", NULL, NULL, FALSE, flags);
  properties[PROP_FAILED_NAME] = g_param_spec_string ("failed-name", NULL, NULL, NULL, flags);
  properties[PROP_FAILED_REASON] = g_param_spec_string ("failed-reason", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
precis_session_init (PrecisSession *self)
{
}

static void
connect (PrecisSession *self)
{
  const struct
  {
    gpointer    object;
    const char *signal;
    GCallback   callback;
  } connections[] = {
    { self->store, "notify::state", G_CALLBACK (state_cb) },
    { precis_browser_get_shelves (self->browser), "items-changed", G_CALLBACK (shelves_cb) },
    { self->browser, "notify::current", G_CALLBACK (current_cb) },
    { self->admission, "kept", G_CALLBACK (kept_cb) },
    { self->admission, "opened", G_CALLBACK (opened_cb) },
    { self->admission, "failed", G_CALLBACK (failed_cb) },
    { self->admission, "notice", G_CALLBACK (notice_cb) },
    { self->admission, "notify::n-total", G_CALLBACK (opening_cb) },
    { self->loader, "notify::item", G_CALLBACK (item_cb) },
    { self->loader, "failed", G_CALLBACK (notice_cb) },
    { self->history, "failed", G_CALLBACK (notice_cb) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (connections); i++)
    g_signal_connect_object (connections[i].object, connections[i].signal, connections[i].callback, self,
                             G_CONNECT_SWAPPED);
}

/**
 * precis_session_new:
 * @desk: opens articles and makes briefings
 * @store: the library; need not be open yet
 *
 * Returns: (transfer full): a session without an article to read
 */
PrecisSession *
precis_session_new (PrecisDesk *desk, PrecisStore *store)
{
  PrecisSession *self = g_object_new (PRECIS_TYPE_SESSION, NULL);
  g_autoptr (PrecisCurator) curator = precis_curator_new (store);

  self->store = g_object_ref (store);
  self->intake = precis_intake_new (desk, store);
  self->browser = precis_browser_new (store);
  self->history = precis_history_new (curator);
  self->corrector = precis_corrector_new (store, self->intake, self->history);
  self->admission = precis_admission_new (desk, self->intake, store);
  self->loader = precis_loader_new (desk, self->intake, store);
  self->has_library = find_articles (self) || g_file_test (precis_store_get_path (store), G_FILE_TEST_EXISTS);
  connect (self);
  state_cb (self);
  return self;
}

PrecisBrowser *
precis_session_get_browser (PrecisSession *self)
{
  return self->browser;
}

PrecisHistory *
precis_session_get_history (PrecisSession *self)
{
  return self->history;
}

PrecisCorrector *
precis_session_get_corrector (PrecisSession *self)
{
  return self->corrector;
}

/**
 * precis_session_get_item:
 * @self: the session
 *
 * Returns: (transfer none) (nullable): the article to read
 */
PrecisItem *
precis_session_get_item (PrecisSession *self)
{
  return self->loader ? precis_loader_get_item (self->loader) : NULL;
}

/**
 * precis_session_open:
 * @self: the session
 * @sources: list of PrecisSource
 *
 * Opens articles after those that are being opened. The first one that opens is selected as soon as it is
 * read.
 */
void
precis_session_open (PrecisSession *self, GListModel *sources)
{
  precis_admission_open (self->admission, sources);
}

/**
 * precis_session_read:
 * @self: the session
 * @id: number of an article in the library
 *
 * Selects an article, where the user is if it is there, else among all articles.
 */
void
precis_session_read (PrecisSession *self, gint64 id)
{
  if (precis_article_list_find (precis_browser_get_list (self->browser), id) == GTK_INVALID_LIST_POSITION)
    {
      precis_browser_search (self->browser, NULL);
      precis_browser_go (self->browser, PRECIS_SHELF_ALL, 0);
    }
  precis_browser_select (self->browser, id);
}

/**
 * precis_session_cancel:
 * @self: the session
 *
 * Gives up what is being opened.
 */
void
precis_session_cancel (PrecisSession *self)
{
  precis_admission_cancel (self->admission);
}

/**
 * precis_session_clear:
 * @self: the session
 *
 * Lets go of the article that is being read, and of what could not be opened.
 */
void
precis_session_clear (PrecisSession *self)
{
  set_failed (self, NULL, NULL);
  precis_browser_select (self->browser, 0);
  precis_loader_load (self->loader, 0);
}
