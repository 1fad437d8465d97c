/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n.h>

#include "precis-cli.h"
#include "precis-command.h"
#include "precis-terminal.h"

static const PrecisCommand commands[] = {
  { "brief", N_("SOURCE…"), N_("Print the briefing of each article"), precis_command_brief },
  { "extract", N_("FILE…"), N_("Print the title, facts and text of each article as JSON"), precis_command_extract },
  { "tag-names", "", N_("Tag the names in tokens on standard input"), precis_command_tag_names },
  { "add", N_("SOURCE…"), N_("Bring articles to the library"), precis_command_add },
  { "list", "", N_("List the articles of the library"), precis_command_list },
  { "search", N_("QUERY"), N_("Find articles of the library"), precis_command_search },
  { "show", N_("ID…"), N_("Print the briefing, the text or the original of articles of the library"), precis_command_show },
  { "entity", N_("NAME"), N_("List the articles that name somebody or something"), precis_command_entity },
  { "entities", N_("[NAME [VALUE]]"), N_("List the corrections of names, or correct one"), precis_command_entities },
  { "remove", N_("ID…"), N_("Move articles to the trash"), precis_command_remove },
  { "star", N_("ID…"), N_("Star articles"), precis_command_star },
  { "archive", N_("ID…"), N_("Archive articles"), precis_command_archive },
  { "read", N_("ID…"), N_("Mark articles as read"), precis_command_read },
  { "tag", N_("[NAME [ID…]]"), N_("Tag articles, or list the tags"), precis_command_tag },
  { "dossier", N_("[NAME [ID…]]"), N_("Put articles in a dossier, or list the dossiers"), precis_command_dossier },
  { "note", N_("ID [TEXT]"), N_("Add a note to an article, or list its notes"), precis_command_note },
  { "export", N_("[ID…] FOLDER"), N_("Export the library, or a part of it, to a folder of files"), precis_command_export },
  { "import", N_("FOLDER|FILE…"), N_("Bring an export, or files with articles, to the library"), precis_command_import },
  { "undo", N_("[CHANGE]"), N_("Undo the last change, or another one"), precis_command_undo },
  { "check", "", N_("Look for damage in the library"), precis_command_check },
};

static const PrecisCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];
  return NULL;
}

static void
print_help (void)
{
  g_print ("%s\n\n", _("Usage: precis-cli COMMAND [OPTION…] [ARGUMENT…]"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *usage = g_strdup_printf ("%s %s", commands[i].name,
                                                *commands[i].arguments ? _(commands[i].arguments) : "");

      g_print ("  %-22s %s\n", usage, _(commands[i].summary));
    }
  g_print ("\n%s\n", _("precis-cli COMMAND --help lists the options of a command."));
}

/**
 * precis_command_parse:
 * @entries: the options of a command
 * @argc: (inout): arguments
 * @argv: (inout): the same, the first the command's name; options that were read are taken out
 *
 * Reads the options of a command and tells what is wrong with them.
 *
 * Returns: whether the command may go on
 */
gboolean
precis_command_parse (const GOptionEntry *entries, int *argc, char ***argv)
{
  const PrecisCommand *command = find_command ((*argv)[0]);
  g_autoptr (GOptionContext) context = g_option_context_new (*command->arguments ? _(command->arguments) : NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, _(command->summary));
  if (entries)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;
  precis_terminal_tell (command->name, error->message);
  return FALSE;
}

/* A standard stream that is closed stays so: else the next file that is opened would have its number, and get what is
 * printed. */
static void
reserve_streams (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) < 0 && errno == EBADF)
      open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY); /* cannot be read from, or written to */
}

static void
prepare (void)
{
  reserve_streams ();
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  signal (SIGPIPE, SIG_IGN);
}

static PrecisExit
run_command (int argc, char **argv)
{
  const PrecisCommand *command = find_command (argv[1]);
  g_autofree char *program = NULL;

  if (!command)
    {
      precis_terminal_tell (argv[1], _("There is no such command; precis-cli --help lists them."));
      return PRECIS_EXIT_USAGE;
    }
  program = g_strdup_printf ("precis-cli %s", command->name);
  g_set_prgname (program);
  return command->run (argc - 1, argv + 1);
}

/**
 * precis_cli_run:
 * @argc: arguments
 * @argv: the same, in the locale's encoding
 *
 * The whole of precis-cli but main().
 *
 * Returns: the exit status: 0 all done, 1 some input failed or what came of it could not be written, 2 wrong usage
 */
int
precis_cli_run (int argc, char **argv)
{
  PrecisExit status = PRECIS_EXIT_OK;

  prepare ();
  if (argc < 2 || g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h") || g_str_equal (argv[1], "help"))
    {
      print_help ();
      status = argc < 2 ? PRECIS_EXIT_USAGE : PRECIS_EXIT_OK;
    }
  else if (g_str_equal (argv[1], "--version"))
    g_print ("precis-cli %s\n", PACKAGE_VERSION);
  else
    status = run_command (argc, argv);
  return status == PRECIS_EXIT_OK && (fflush (stdout) != 0 || ferror (stdout)) ? PRECIS_EXIT_SOME_FAILED : status;
}
