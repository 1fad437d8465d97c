/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-curator.h"

/**
 * precis_edit_new:
 * @kind: what is to be done
 * @ids: (array length=n) (nullable): numbers of articles, copied
 * @n: of them
 *
 * Returns: (transfer full): an edit, whose other members are for the caller to set
 */
PrecisEdit *
precis_edit_new (PrecisEditKind kind, const gint64 *ids, guint n)
{
  PrecisEdit *self = g_new0 (PrecisEdit, 1);

  self->kind = kind;
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (n > 0)
    g_array_append_vals (self->ids, ids, n);
  return self;
}

void
precis_edit_free (PrecisEdit *self)
{
  g_array_unref (self->ids);
  g_free (self->name);
  g_free (self->query);
  g_clear_object (&self->note);
  g_clear_object (&self->repair);
  g_free (self);
}

static char *
label_state (PrecisState state, gboolean on, guint n)
{
  switch (state)
    {
    case PRECIS_STATE_READ:
      return on ? g_strdup_printf (ngettext ("%u article marked as read", "%u articles marked as read", n), n)
                : g_strdup_printf (ngettext ("%u article marked as unread", "%u articles marked as unread", n), n);
    case PRECIS_STATE_STARRED:
      return on ? g_strdup_printf (ngettext ("%u article starred", "%u articles starred", n), n)
                : g_strdup_printf (ngettext ("Star taken from %u article", "Stars taken from %u articles", n), n);
    case PRECIS_STATE_ARCHIVED:
      return on ? g_strdup_printf (ngettext ("%u article archived", "%u articles archived", n), n)
                : g_strdup_printf (ngettext ("%u article moved back to the inbox",
                                             "%u articles moved back to the inbox", n), n);
    case PRECIS_STATE_TRASHED:
    default:
      return on ? g_strdup_printf (ngettext ("%u article moved to the trash", "%u articles moved to the trash", n), n)
                : g_strdup_printf (ngettext ("%u article restored", "%u articles restored", n), n);
    }
}

static char *
label_articles (const PrecisEdit *self)
{
  guint n = self->ids->len;

  switch (self->kind)
    {
    case PRECIS_EDIT_STATE:
      return label_state (self->state, self->on, n);
    case PRECIS_EDIT_TAG:
      return g_strdup_printf (ngettext ("%u article tagged “%s”", "%u articles tagged “%s”", n), n, self->name);
    case PRECIS_EDIT_UNTAG:
      return g_strdup_printf (ngettext ("Tag “%2$s” taken from %1$u article", "Tag “%2$s” taken from %1$u articles", n),
                              n, self->name);
    case PRECIS_EDIT_PUT_IN_DOSSIER:
      return g_strdup_printf (ngettext ("%u article put in a dossier", "%u articles put in a dossier", n), n);
    case PRECIS_EDIT_TAKE_OUT:
      return g_strdup_printf (ngettext ("%u article taken out of a dossier", "%u articles taken out of a dossier", n), n);
    default:
      return g_strdup_printf (ngettext ("%u article deleted for good", "%u articles deleted for good", n), n);
    }
}

/**
 * precis_edit_dup_label:
 * @self: an edit
 *
 * Returns: (transfer full): what it does, in the user's words: "3 articles archived"
 */
char *
precis_edit_dup_label (const PrecisEdit *self)
{
  switch (self->kind)
    {
    case PRECIS_EDIT_RENAME_TAG:
      return g_strdup_printf (_("Tag renamed “%s”"), self->name);
    case PRECIS_EDIT_REMOVE_TAG:
      return g_strdup (_("Tag removed"));
    case PRECIS_EDIT_ADD_DOSSIER:
      return g_strdup_printf (_("Dossier “%s” added"), self->name);
    case PRECIS_EDIT_RENAME_DOSSIER:
      return g_strdup_printf (_("Dossier renamed “%s”"), self->name);
    case PRECIS_EDIT_DOSSIER_NOTE:
      return g_strdup (_("Note of a dossier changed"));
    case PRECIS_EDIT_REMOVE_DOSSIER:
      return g_strdup (_("Dossier removed"));
    case PRECIS_EDIT_SAVE_SEARCH:
      return g_strdup_printf (_("Search “%s” saved"), self->name);
    case PRECIS_EDIT_RENAME_SEARCH:
      return g_strdup_printf (_("Search renamed “%s”"), self->name);
    case PRECIS_EDIT_FORGET_SEARCH:
      return g_strdup (_("Saved search removed"));
    case PRECIS_EDIT_ADD_NOTE:
      return g_strdup (_("Note added"));
    case PRECIS_EDIT_CHANGE_NOTE:
      return g_strdup (_("Note changed"));
    case PRECIS_EDIT_REMOVE_NOTE:
      return g_strdup (_("Note removed"));
    case PRECIS_EDIT_ADD_REPAIR:
      return g_strdup_printf (_("Name “%s” corrected"), precis_repair_get_name (self->repair));
    case PRECIS_EDIT_REMOVE_REPAIR:
      return g_strdup (_("Correction of a name removed"));
    default:
      return label_articles (self);
    }
}
