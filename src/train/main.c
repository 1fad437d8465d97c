/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include "precis-train.h"
#include "precis-train-concerns.h"
#include "precis-train-lists.h"
#include "precis-train-names.h"
#include "precis-train-summary.h"

typedef struct
{
  const char      *name;
  const char      *purpose;
  PrecisTrainFunc  run;
} Command;

static const Command commands[] = {
  { "concerns", "trains the model of risks and obstacles", precis_train_concerns },
  { "lists", "compiles a list of names", precis_train_lists },
  { "names", "trains the model of the names", precis_train_names },
  { "summary", "trains the model of the summary", precis_train_summary },
  { NULL, NULL, NULL },
};

static int
tell_usage (void)
{
  g_printerr ("Usage: precis-train COMMAND …\n");
  for (const Command *c = commands; c->name; c++)
    g_printerr ("  %-8s %s\n", c->name, c->purpose);
  return 2;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_CTYPE, "");
  for (const Command *c = commands; argc > 1 && c->name; c++)
    if (g_str_equal (c->name, argv[1]))
      {
        if (c->run (argc - 1, argv + 1, &error))
          return 0;
        g_printerr ("precis-train %s: %s\n", c->name, error->message);
        return 1;
      }
  return tell_usage ();
}
