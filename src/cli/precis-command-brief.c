/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-batch.h"
#include "precis-command.h"
#include "precis-desk.h"
#include "precis-export-enum-types.h"
#include "precis-export.h"
#include "precis-limits.h"
#include "precis-string.h"
#include "precis-terminal.h"

#define DEFAULT_POINTS 5

typedef struct
{
  PrecisDesk          *desk;
  PrecisExportFormat   format;
  PrecisExportOptions  options;
  const char          *url;
  gboolean             from_list;
  char               **sources;   /* what is left of the arguments */
  gboolean             several;
  gboolean             begun;     /* something was printed */
  gboolean             failed;
} Brief;

static char *
next_source (gpointer data)
{
  Brief *brief = data;
  char *line;

  if (*brief->sources)
    return g_strdup (*brief->sources++);
  if (!brief->from_list)
    return NULL;
  while ((line = precis_terminal_read_line ()) && !*line)
    g_free (line);
  return line;
}

static gpointer
brief_source (const char *name, gpointer data, GError **error)
{
  Brief *brief = data;
  PrecisExportOptions options = brief->options;
  g_autoptr (PrecisSource) source = precis_command_find_source (name, brief->url, brief->from_list, error);
  g_autoptr (PrecisArticle) article = source ? precis_desk_open (brief->desk, source, NULL, error) : NULL;
  g_autoptr (PrecisBriefing) briefing = article ? precis_desk_brief (brief->desk, article, NULL, error) : NULL;
  g_autofree char *shown = g_filename_display_name (name);

  options.source = shown;
  return briefing ? precis_export (briefing, brief->format, &options) : NULL;
}

static gboolean
print_briefing (Brief *brief, const char *text)
{
  const char *before = brief->begun ? precis_export_separator (brief->format) : precis_export_prologue (brief->format);

  brief->begun = TRUE;
  return precis_terminal_write (before) && precis_terminal_write (text);
}

static gboolean
take_briefing (const char *name, gpointer result, const GError *error, gpointer data)
{
  Brief *brief = data;
  g_autofree char *text = result, *line = NULL;

  if (text)
    return print_briefing (brief, text);
  brief->failed = TRUE;
  precis_terminal_tell (name, error->message);
  if (brief->format != PRECIS_EXPORT_JSON || !brief->several)
    return TRUE;
  line = precis_export_error (name, error->message);
  return print_briefing (brief, line);
}

static PrecisExit
run_brief (Brief *brief, guint jobs)
{
  PrecisBatch batch = { next_source, brief_source, take_briefing, g_free, brief };

  brief->options.width = precis_terminal_width ();
  brief->options.color = precis_terminal_color ();
  precis_batch_run (&batch, jobs);
  if (brief->begun)
    precis_terminal_write (precis_export_epilogue (brief->format));
  return brief->failed ? PRECIS_EXIT_SOME_FAILED : PRECIS_EXIT_OK;
}

/* What is wrong with the options, or %NULL. */
static const char *
check_options (Brief *brief, const char *format, int points, int jobs)
{
  int value = PRECIS_EXPORT_TEXT;

  if (format && !precis_enum_value (precis_export_format_get_type (), format, &value))
    return _("The format is one of text, markdown, html, json and csv.");
  if (points < 1 || points > PRECIS_MAX_POINTS)
    return _("The number of points is 1 to 20.");
  if (jobs < 1 || jobs > PRECIS_MAX_JOBS)
    return _("The number of jobs is 1 to 64.");
  if (!*brief->sources && !brief->from_list)
    return _("Name at least one file, or - for standard input.");
  brief->format = value;
  brief->options.points = points;
  return NULL;
}

PrecisExit
precis_command_brief (int argc, char **argv)
{
  g_autofree char *format = NULL, *url = NULL;
  int points = DEFAULT_POINTS, jobs = MIN (g_get_num_processors (), PRECIS_MAX_JOBS);
  gboolean from_list = FALSE;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, N_("text (the default), markdown, html, json or csv"), N_("FORMAT") },
    { "points", 0, 0, G_OPTION_ARG_INT, &points, N_("Sentences of the summary, 1 to 20 (default 5)"), "N" },
    { "url", 0, 0, G_OPTION_ARG_STRING, &url, N_("The address that the article came from"), N_("ADDRESS") },
    { "from-list", 0, 0, G_OPTION_ARG_NONE, &from_list, N_("Read more sources from standard input, a line each"), NULL },
    { "jobs", 0, 0, G_OPTION_ARG_INT, &jobs, N_("Work on so many articles at once"), "N" },
    { NULL }
  };
  Brief brief = { 0 };
  const char *wrong;
  PrecisExit status = PRECIS_EXIT_USAGE;

  if (!precis_command_parse (entries, &argc, &argv))
    return status;
  brief.sources = argv + 1 + (argc > 1 && g_str_equal (argv[1], "--"));
  brief.from_list = from_list;
  brief.several = from_list || (*brief.sources && brief.sources[1]);
  brief.url = url;
  wrong = check_options (&brief, format, points, jobs);
  if (wrong)
    {
      precis_terminal_tell (argv[0], wrong);
      return status;
    }
  brief.desk = precis_desk_new ();
  status = run_brief (&brief, jobs);
  g_clear_object (&brief.desk);
  return status;
}
