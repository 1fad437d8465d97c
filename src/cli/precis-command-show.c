/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <unistd.h>

#include <glib/gi18n.h>

#include "precis-command-library.h"
#include "precis-export-enum-types.h"
#include "precis-export.h"
#include "precis-intake.h"
#include "precis-limits.h"
#include "precis-lookup.h"
#include "precis-string.h"
#include "precis-terminal.h"

#define DEFAULT_POINTS 5

typedef struct
{
  PrecisCommandLibrary  library;
  PrecisIntake         *intake;
  PrecisExportFormat    format;
  int                   points;
  gboolean              text;
  gboolean              original;
  gboolean              begun;    /* something was printed */
} Show;

/* The text without what could steer a terminal: an article's text may hold marks of direction. */
static void
print_text (PrecisArticle *article)
{
  g_auto (GStrv) blocks = g_strsplit (precis_article_get_text (article), "\n", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; blocks[i]; i++)
    {
      g_autofree char *block = precis_string_one_line (blocks[i], G_MAXUINT - 1);

      g_string_append_printf (out, "%s\n", block);
    }
  precis_terminal_write (out->str);
}

static gboolean
print_original (Show *show, gint64 id, GError **error)
{
  g_autoptr (GBytes) bytes = precis_lookup_original (show->library.store, id, error);

  if (!bytes)
    return FALSE;
  precis_terminal_write_bytes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  return TRUE;
}

static void
print_briefing (Show *show, PrecisBriefing *briefing)
{
  const char *source = precis_article_get_source (precis_briefing_get_article (briefing));
  PrecisExportOptions options = { show->points, precis_terminal_width (), precis_terminal_color (), source };
  g_autofree char *text = precis_export (briefing, show->format, &options);

  precis_terminal_write (show->begun ? precis_export_separator (show->format) : precis_export_prologue (show->format));
  precis_terminal_write (text);
  show->begun = TRUE;
}

static gboolean
show_article (Show *show, gint64 id, GError **error)
{
  g_autoptr (PrecisArticle) article = NULL;
  g_autoptr (PrecisBriefing) briefing = NULL;

  if (show->original)
    return print_original (show, id, error);
  article = precis_intake_read (show->intake, id, NULL, error);
  if (!article)
    return FALSE;
  if (show->text)
    print_text (article);
  else if ((briefing = precis_intake_brief (show->intake, id, article, NULL, error)))
    print_briefing (show, briefing);
  return show->text || briefing;
}

static void
run_show (Show *show, GArray *ids)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();

  show->intake = precis_intake_new (desk, show->library.store);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);
      g_autoptr (GError) error = NULL;

      if (!show_article (show, id, &error))
        precis_command_library_tell (&show->library, number, error);
    }
  if (show->begun)
    precis_terminal_write (precis_export_epilogue (show->format));
  g_clear_object (&show->intake);
}

/* What is wrong with the options, or %NULL. */
static const char *
check_options (Show *show)
{
  int value = PRECIS_EXPORT_TEXT;

  if (show->library.format && !precis_enum_value (precis_export_format_get_type (), show->library.format, &value))
    return _("The format is one of text, markdown, html, json and csv.");
  if (show->points < 1 || show->points > PRECIS_MAX_POINTS)
    return _("The number of points is 1 to 20.");
  if (show->text + show->original + (show->library.format != NULL) > 1)
    return _("Name one of --format, --text and --original only.");
  if (show->original && isatty (STDOUT_FILENO))
    return _("An original may steer the terminal. Send it to a file.");
  show->format = value;
  return NULL;
}

PrecisExit
precis_command_show (int argc, char **argv)
{
  Show show = { { NULL }, .points = DEFAULT_POINTS };
  const GOptionEntry entries[] = {
    PRECIS_COMMAND_LIBRARY_ENTRY (show.library),
    { "format", 0, 0, G_OPTION_ARG_STRING, &show.library.format,
      N_("Of the briefing: text (the default), markdown, html, json or csv"), N_("FORMAT") },
    { "points", 0, 0, G_OPTION_ARG_INT, &show.points, N_("Sentences of the summary, 1 to 20 (default 5)"), "N" },
    { "text", 0, 0, G_OPTION_ARG_NONE, &show.text, N_("The article’s text alone"), NULL },
    { "original", 0, 0, G_OPTION_ARG_NONE, &show.original, N_("The bytes that the article was made of"), NULL },
    { NULL }
  };
  PrecisExit status = PRECIS_EXIT_USAGE;
  g_autoptr (GArray) ids = NULL;
  const char *wrong = NULL;

  if (precis_command_parse (entries, &argc, &argv))
    {
      wrong = check_options (&show);
      if (wrong)
        precis_terminal_tell (argv[0], wrong);
      else if ((ids = precis_command_read_ids (argv[0], precis_command_arguments (argc, argv))))
        {
          status = PRECIS_EXIT_OK;
          if (precis_command_library_open (&show.library, PRECIS_COMMAND_READS))
            run_show (&show, ids);
        }
    }
  return MAX (status, precis_command_library_close (&show.library));
}
