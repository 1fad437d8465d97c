/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-library-closures.h"

/* What is said of a kind of place. */
typedef struct
{
  const char *name; /* NULL if it has one of its own */
  const char *icon;
  const char *empty;
  const char *advice;
} Description;

static const Description descriptions[] = {
  [PRECIS_SHELF_INBOX] = { N_("Inbox"), "precis-inbox-symbolic", N_("Nothing in the Inbox"),
                           N_("Open, drop or paste an article. What you archive leaves the inbox.") },
  [PRECIS_SHELF_ALL] = { N_("All Articles"), "view-list-symbolic", N_("No Articles"),
                         N_("Open, drop or paste an article. It is kept here.") },
  [PRECIS_SHELF_STARRED] = { N_("Starred"), "starred-symbolic", N_("Nothing Starred"),
                             N_("Press S, and the article that you read gets a star.") },
  [PRECIS_SHELF_ARCHIVE] = { N_("Archive"), "precis-archive-symbolic", N_("Nothing in the Archive"),
                             N_("Press E, and the article that you read leaves the inbox for the archive.") },
  [PRECIS_SHELF_TRASH] = { N_("Trash"), "user-trash-symbolic", N_("The Trash Is Empty"),
                           N_("Articles that you delete stay here for 30 days.") },
  [PRECIS_SHELF_DOSSIER] = { NULL, "folder-symbolic", N_("Nothing in This Dossier"),
                             N_("Drag articles onto the list of places, or choose “Add to Dossier” in their menu.") },
  [PRECIS_SHELF_TAG] = { NULL, "precis-tag-symbolic", N_("Nothing with This Tag"),
                         N_("Choose “Tag” in the menu of an article.") },
  [PRECIS_SHELF_SEARCH] = { NULL, "folder-saved-search-symbolic", N_("Nothing Found"),
                            N_("No article fits this search yet.") },
  [PRECIS_SHELF_FEED] = { NULL, "precis-inbox-symbolic", N_("Nothing from This Feed"),
                          N_("Its articles will be here.") },
};

static const Description *
describe (PrecisShelf *shelf)
{
  return &descriptions[shelf ? precis_shelf_get_kind (shelf) : PRECIS_SHELF_INBOX];
}

char *
precis_closure_shelf_name (gpointer self, PrecisShelf *shelf)
{
  const char *name = describe (shelf)->name;

  return g_strdup (name ? _(name) : precis_shelf_get_name (shelf));
}

char *
precis_closure_shelf_icon (gpointer self, PrecisShelf *shelf)
{
  return g_strdup (describe (shelf)->icon);
}

/**
 * precis_closure_shelf_count:
 * @self: ignored
 * @shelf: (nullable): a place
 *
 * Returns: (transfer full): how full it is: of the inbox what is unread, of a search nothing
 */
char *
precis_closure_shelf_count (gpointer self, PrecisShelf *shelf)
{
  gboolean inbox = shelf && precis_shelf_get_kind (shelf) == PRECIS_SHELF_INBOX;
  guint count = !shelf ? 0 : inbox ? precis_shelf_get_unread (shelf) : precis_shelf_get_count (shelf);

  return count ? g_strdup_printf ("%'u", count) : g_strdup ("");
}

/**
 * precis_closure_shelf_spoken:
 * @self: ignored
 * @shelf: (nullable): a place
 *
 * Returns: (transfer full): its name, and how full it is, for a screen reader
 */
char *
precis_closure_shelf_spoken (gpointer self, PrecisShelf *shelf)
{
  g_autofree char *name = precis_closure_shelf_name (self, shelf);
  guint count = shelf ? precis_shelf_get_count (shelf) : 0, unread = shelf ? precis_shelf_get_unread (shelf) : 0;
  g_autofree char *articles = NULL;

  if (!shelf || precis_shelf_get_kind (shelf) == PRECIS_SHELF_SEARCH)
    return g_steal_pointer (&name);
  articles = g_strdup_printf (ngettext ("%u article", "%u articles", count), count);
  /* Translators: a place of the library, how many articles are there, how many of them are unread */
  return g_strdup_printf (_("%s, %s, %u unread"), name, articles, unread);
}

char *
precis_closure_empty_title (gpointer self, PrecisShelf *shelf)
{
  return g_strdup (_(describe (shelf)->empty));
}

char *
precis_closure_empty_text (gpointer self, PrecisShelf *shelf)
{
  return g_strdup (_(describe (shelf)->advice));
}

/**
 * precis_closure_is_narrowed:
 * @self: ignored
 * @shelf: (nullable): a place
 *
 * Returns: whether there may be more elsewhere
 */
gboolean
precis_closure_is_narrowed (gpointer self, PrecisShelf *shelf)
{
  return shelf && precis_shelf_get_kind (shelf) != PRECIS_SHELF_ALL;
}

gboolean
precis_closure_are_several (gpointer self, guint n)
{
  return n > 1;
}

char *
precis_closure_n_selected (gpointer self, guint n)
{
  return g_strdup_printf (ngettext ("%'u article selected", "%'u articles selected", n), n);
}

char *
precis_closure_n_opened (gpointer self, guint done, guint total)
{
  /* Translators: how many of how many articles have been opened */
  return g_strdup_printf (_("Opening articles: %'u of %'u"), done, total);
}

double
precis_closure_share_opened (gpointer self, guint done, guint total)
{
  return total ? (double) done / total : 0;
}

gboolean
precis_closure_is_troubled (gpointer self, PrecisStoreState state, const char *notice)
{
  return notice || state == PRECIS_STORE_READ_ONLY || state == PRECIS_STORE_FAILED;
}

/**
 * precis_closure_trouble:
 * @self: ignored
 * @state: of the library
 * @message: (nullable): why it is in that state
 * @notice: (nullable): what else there is to tell
 *
 * Returns: (transfer full): what that means to the user
 */
char *
precis_closure_trouble (gpointer self, PrecisStoreState state, const char *message, const char *notice)
{
  const char *meaning = notice ? notice : "";

  if (state == PRECIS_STORE_FAILED)
    meaning = _("Articles can be read, but are not kept.");
  else if (state == PRECIS_STORE_READ_ONLY)
    meaning = _("What is in it can be read; nothing is added or changed.");
  return g_strdup_printf ("%s %s", message ? message : "", meaning);
}
