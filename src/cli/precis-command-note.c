/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-enum-types.h"
#include "precis-error.h"
#include "precis-export-library.h"
#include "precis-intake.h"
#include "precis-lookup.h"
#include "precis-string.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisCommandLibrary  library;
  gint64                id;      /* of the article */
  char                 *text;    /* of the note, or NULL */
  char                 *quote;
  char                 *color_name;
  int                   color;
  char                 *remove_name;
  gint64                remove;  /* number of a note, or 0 */
} Note;

static gboolean
print_note (Note *self, PrecisNote *note, const char *text)
{
  g_autofree char *json = self->library.json ? precis_export_note (note, text) : NULL;
  g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, precis_note_get_id (note));
  const char *quote = precis_note_get_quote (note), *words = precis_note_get_text (note);
  const char *fields[] = { id, quote ? quote : "", words ? words : "", NULL };

  return json ? precis_terminal_write (json) : precis_command_library_print_row (fields);
}

static gboolean
list_notes (Note *self, PrecisArticle *article, GError **error)
{
  g_autoptr (GPtrArray) notes = precis_lookup_notes (self->library.store, self->id, error);

  for (guint i = 0; notes && i < notes->len; i++)
    if (!print_note (self, g_ptr_array_index (notes, i), precis_article_get_text (article)))
      break;
  return notes != NULL;
}

/* Where the words stand that the note is about; all zero for a note on the whole article. */
static gboolean
find_quote (Note *self, PrecisArticle *article, guint *start, guint *end, GError **error)
{
  const char *text = precis_article_get_text (article);
  const char *place = self->quote ? strstr (text, self->quote) : text;

  *start = place ? place - text : 0;
  *end = *start + (self->quote ? strlen (self->quote) : 0);
  if (!place)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("These words do not stand in the article."));
  return place != NULL;
}

static gboolean
add_note (Note *self, PrecisArticle *article, GError **error)
{
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_ADD_NOTE, NULL, 0);
  guint start, end;

  if (!find_quote (self, article, &start, &end, error))
    return FALSE;
  edit->note = g_object_new (PRECIS_TYPE_NOTE, "article", self->id, "start", start, "end", end, "quote", self->quote,
                             "color", self->color, "text", self->text, NULL);
  precis_command_library_apply (&self->library, edit);
  return TRUE;
}

static gboolean
work_on_article (Note *self, GError **error)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisIntake) intake = precis_intake_new (desk, self->library.store);
  g_autoptr (PrecisArticle) article = precis_intake_read (intake, self->id, NULL, error);

  if (!article)
    return FALSE;
  return self->text || self->quote ? add_note (self, article, error) : list_notes (self, article, error);
}

static void
run_note (Note *self, const char *number)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisEdit) edit = NULL;

  if (self->remove > 0)
    {
      edit = precis_edit_new (PRECIS_EDIT_REMOVE_NOTE, NULL, 0);
      edit->shelf = self->remove;
      precis_command_library_apply (&self->library, edit);
    }
  else if (!work_on_article (self, &error))
    precis_command_library_tell (&self->library, number, error);
}

/* What is wrong with the options and arguments, or %NULL. */
static const char *
check_options (Note *self, char **arguments)
{
  if (self->remove_name)
    return *arguments ? _("--remove takes the number of a note, and no article is named.")
           : precis_command_read_id (self->remove_name, &self->remove) ? NULL
           : _("--remove takes the number of a note.");
  if (!*arguments || !precis_command_read_id (*arguments, &self->id))
    return _("Name an article by its number.");
  if (self->color_name && !precis_enum_value (precis_note_color_get_type (), self->color_name, &self->color))
    return _("The color is one of yellow, green, blue and pink.");
  if (arguments[1])
    self->text = g_strjoinv (" ", arguments + 1);
  if ((self->text && !g_utf8_validate (self->text, -1, NULL)) || (self->quote && !g_utf8_validate (self->quote, -1, NULL)))
    return _("A note must be UTF-8.");
  return self->quote && !*self->quote ? _("Say which words the note is about.") : NULL;
}

static void
clear_note (Note *self)
{
  g_free (self->text);
  g_free (self->quote);
  g_free (self->color_name);
  g_free (self->remove_name);
}

PrecisExit
precis_command_note (int argc, char **argv)
{
  Note note = { { NULL } };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRIES (note.library),
    { "quote", 0, 0, G_OPTION_ARG_STRING, &note.quote, N_("Highlight these words of the article"), N_("WORDS") },
    { "color", 0, 0, G_OPTION_ARG_STRING, &note.color_name, N_("yellow (the default), green, blue or pink"), N_("COLOR") },
    { "remove", 0, 0, G_OPTION_ARG_STRING, &note.remove_name, N_("Remove a note"), N_("NOTE") },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  char **arguments;
  const char *wrong;

  if (precis_command_parse (entries, &argc, &argv) && precis_command_library_read_format (&note.library, argv[0]))
    {
      arguments = precis_command_arguments (argc, argv);
      wrong = check_options (&note, arguments);
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if (precis_command_library_open (&note.library, PRECIS_COMMAND_READS))
        run_note (&note, *arguments);
      status = wrong ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  clear_note (&note);
  return MAX (status, precis_command_library_close (&note.library));
}
