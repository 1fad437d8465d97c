/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-batch.h"
#include "precis-command.h"
#include "precis-desk.h"
#include "precis-export.h"
#include "precis-limits.h"
#include "precis-terminal.h"

typedef struct
{
  PrecisDesk *desk;
  char      **sources;   /* what is left of the arguments */
  const char *url;
  gboolean    from_list;
  gboolean    failed;
} Extract;

static char *
next_source (gpointer data)
{
  Extract *extract = data;

  if (*extract->sources)
    return g_strdup (*extract->sources++);
  return extract->from_list ? precis_terminal_read_line () : NULL;
}

/* @line is a file or, in a list, a file, a tab and its address. */
static gpointer
extract_source (const char *line, gpointer data, GError **error)
{
  Extract *extract = data;
  g_auto (GStrv) fields = g_strsplit (line, "\t", 2);
  const char *name = extract->from_list ? fields[0] : line;
  const char *url = extract->from_list && fields[0] && fields[1] && *fields[1] ? fields[1] : extract->url;
  g_autoptr (PrecisSource) source = precis_command_find_source (name ? name : "", url, extract->from_list, error);
  g_autoptr (PrecisArticle) article = source ? precis_desk_open (extract->desk, source, NULL, error) : NULL;

  return article ? precis_export_article (article) : NULL;
}

static gboolean
take_article (const char *name, gpointer result, const GError *error, gpointer data)
{
  Extract *extract = data;
  g_autofree char *text = result, *line = NULL;

  if (text)
    return precis_terminal_write (text);
  extract->failed = TRUE;
  precis_terminal_tell (name, error->message);
  if (!extract->from_list)
    return TRUE;
  line = precis_export_error (name, error->message);
  return precis_terminal_write (line);
}

PrecisExit
precis_command_extract (int argc, char **argv)
{
  g_autofree char *url = NULL;
  gboolean from_list = FALSE;
  const GOptionEntry entries[] = {
    { "url", 0, 0, G_OPTION_ARG_STRING, &url, N_("The address that the article came from"), N_("ADDRESS") },
    { "from-list", 0, 0, G_OPTION_ARG_NONE, &from_list,
      N_("Read files from standard input, a line each, with their addresses after a tab"), NULL },
    { NULL }
  };
  Extract extract = { 0 };
  PrecisBatch batch = { next_source, extract_source, take_article, g_free, &extract };

  if (!precis_command_parse (entries, &argc, &argv))
    return PRECIS_EXIT_USAGE;
  extract.sources = argv + 1 + (argc > 1 && g_str_equal (argv[1], "--"));
  extract.from_list = from_list;
  extract.url = url;
  if (!*extract.sources && !from_list)
    {
      precis_terminal_tell (argv[0], _("Name at least one file, or - for standard input."));
      return PRECIS_EXIT_USAGE;
    }
  extract.desk = precis_desk_new ();
  precis_batch_run (&batch, MIN (g_get_num_processors (), PRECIS_MAX_JOBS));
  g_clear_object (&extract.desk);
  return extract.failed ? PRECIS_EXIT_SOME_FAILED : PRECIS_EXIT_OK;
}
