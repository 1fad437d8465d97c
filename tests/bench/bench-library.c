/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "library-samples.h"
#include "precis-library-articles.h"
#include "precis-library-briefings.h"
#include "precis-library-cards.h"
#include "precis-library-shelves.h"
#include "precis-listing.h"
#include "precis-shingles.h"

#define N_ARTICLES 100000
#define BATCH      500
#define TURNS      41
#define ENGINE     1

typedef struct
{
  LibrarySamples *samples;
  PrecisLibrary  *library;
  const char     *path;
  PrecisQuery    *query;
  guint           n_articles;
  guint           next;       /* number of the next article to add */
} Bench;

typedef void (*Step) (Bench *bench);

/* Milliseconds that this process has had of the processor. */
static double
cpu_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
measure (Bench *bench, Step step, guint turns)
{
  double times[TURNS];

  for (guint i = 0; i < turns; i++)
    {
      double start = cpu_time ();

      step (bench);
      times[i] = cpu_time () - start;
    }
  qsort (times, turns, sizeof *times, compare_doubles);
  return times[turns / 2];
}

static void
report (const char *what, double value, double target, const char *unit)
{
  g_print ("%-52s %10.3f %-4s", what, value, unit);
  if (target > 0)
    g_print ("  wanted %g", target);
  g_print ("\n");
}

static void
check (gconstpointer result, GError *error)
{
  if (!result)
    g_error ("%s", error ? error->message : "nothing there");
}

static gint64
add_article (Bench *bench, guint n)
{
  g_autoptr (PrecisArticle) article = library_samples_make_article (bench->samples, n);
  gint64 bands[PRECIS_SHINGLES_N_BANDS];
  guint n_bands = precis_shingles_sketch (precis_article_get_text (article), bands);
  PrecisDeposit deposit = { .article = article, .bands = bands, .n_bands = n_bands, .added = 1500000000 + n };
  g_autoptr (GError) error = NULL;
  PrecisReceipt receipt;
  gint64 id = precis_library_add_article (bench->library, &deposit, &receipt, &error);

  check (GINT_TO_POINTER (id > 0), error);
  return id;
}

static void
add_with_briefing (Bench *bench, guint n)
{
  gint64 id = add_article (bench, n);
  g_autoptr (PrecisArticle) article = library_samples_make_article (bench->samples, n);
  g_autoptr (PrecisBriefing) briefing = library_samples_make_briefing (bench->samples, article, n);
  g_autoptr (GError) error = NULL;

  check (GINT_TO_POINTER (precis_library_keep_briefing (bench->library, id, briefing, ENGINE, &error)), error);
}

static void
open_library (Bench *bench, PrecisLibraryMode mode)
{
  g_autoptr (GError) error = NULL;

  bench->library = precis_library_open (bench->path, mode, &error);
  check (bench->library, error);
}

static void
run_batch (Bench *bench, guint first, guint n, void (*add) (Bench *bench, guint n))
{
  g_autoptr (GError) error = NULL;

  check (GINT_TO_POINTER (precis_library_begin (bench->library, &error)), error);
  for (guint i = first; i < first + n; i++)
    add (bench, i);
  check (GINT_TO_POINTER (precis_library_end (bench->library, TRUE, &error)), error);
}

/* In a process of its own, whose memory is not that of the program. */
static void
build (Bench *bench)
{
  int status;

  if (fork () == 0)
    {
      open_library (bench, PRECIS_LIBRARY_WRITE);
      for (guint i = 0; i < bench->n_articles; i += BATCH)
        run_batch (bench, i, MIN (BATCH, bench->n_articles - i), add_with_briefing);
      precis_library_close (bench->library);
      _exit (0);
    }
  wait (&status);
}

static GArray *
list (Bench *bench, PrecisOrder order, guint limit)
{
  PrecisListing listing = { .kind = PRECIS_SHELF_ALL, .query = bench->query, .order = order, .limit = limit };
  g_autoptr (GError) error = NULL;
  GArray *ids = precis_library_list (bench->library, &listing, &error);

  check (ids, error);
  return ids;
}

static void
list_cards (Bench *bench, PrecisOrder order, guint limit)
{
  g_autoptr (GArray) ids = list (bench, order, limit);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = precis_library_get_cards (bench->library, (gint64 *) ids->data, ids->len,
                                                          bench->query, &error);

  check (cards, error);
}

static void
list_page (Bench *bench)
{
  PrecisListing listing = { .kind = PRECIS_SHELF_ALL, .after = bench->n_articles / 2, .limit = 50 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = precis_library_list (bench->library, &listing, &error);
  g_autoptr (GPtrArray) cards = precis_library_get_cards (bench->library, (gint64 *) ids->data, ids->len, NULL,
                                                          &error);

  check (cards, error);
}

static void
search_newest (Bench *bench)
{
  list_cards (bench, PRECIS_ORDER_NEWEST, 12);
}

static void
search_best (Bench *bench)
{
  g_array_unref (list (bench, PRECIS_ORDER_BEST, 50));
}

static void
list_ids (Bench *bench)
{
  g_array_unref (list (bench, PRECIS_ORDER_NEWEST, 0));
}

static void
count_ids (Bench *bench)
{
  PrecisListing listing = { .kind = PRECIS_SHELF_ALL, .query = bench->query };
  gint64 count;

  precis_library_count (bench->library, &listing, &count, NULL);
}

static void
open_article (Bench *bench)
{
  gint64 id = 1 + bench->next++ * 7919 % bench->n_articles;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_library_get_article (bench->library, id, &error);
  g_autoptr (PrecisBriefing) briefing = NULL;

  check (article, error);
  briefing = precis_library_get_briefing (bench->library, id, article, ENGINE, &error);
  check (briefing, error);
}

static void
read_shelves (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) shelves = precis_library_get_shelves (bench->library, &error);

  check (shelves, error);
}

/* What the window reads before it shows its list. */
static void
start (Bench *bench)
{
  open_library (bench, PRECIS_LIBRARY_WRITE);
  read_shelves (bench);
  list_cards (bench, PRECIS_ORDER_NEWEST, 20);
  precis_library_close (bench->library);
}

static void
measure_search (Bench *bench, const char *how, const char *text, Step step, double target)
{
  g_autofree char *what = g_strdup_printf ("%s: %s", how, text);

  bench->query = precis_query_parse (text, NULL);
  report (what, measure (bench, step, TURNS), target, "ms");
  g_clear_pointer (&bench->query, precis_query_unref);
}

static void
measure_searches (Bench *bench)
{
  const char *often = library_samples_get_word (bench->samples, 0.3);
  const char *seldom = library_samples_get_word (bench->samples, 0.05);
  const char *other = library_samples_get_word (bench->samples, 0.04);
  g_autofree char *both = g_strdup_printf ("%s %s", seldom, other);
  g_autofree char *either = g_strdup_printf ("%s OR %s", seldom, other);
  g_autofree char *mixed = g_strdup_printf ("%s is:unread site:paper", often);
  g_autofree char *beginning = g_strdup_printf ("%.4s*", seldom);

  measure_search (bench, "newest first, 12 snippets", often, search_newest, 3);
  measure_search (bench, "newest first, 12 snippets", both, search_newest, 3);
  measure_search (bench, "newest first, 12 snippets", mixed, search_newest, 3);
  measure_search (bench, "newest first, 12 snippets", beginning, search_newest, 3);
  measure_search (bench, "newest first, 12 snippets", "risk:legal", search_newest, 3);
  measure_search (bench, "newest first, 12 snippets", "site:paper", search_newest, 3);
  measure_search (bench, "ranked, 50 numbers", both, search_best, 10);
  measure_search (bench, "ranked, 50 numbers", either, search_best, 0);
  measure_search (bench, "ranked, 50 numbers", often, search_best, 0);
  measure_search (bench, "all numbers", often, list_ids, 0);
  measure_search (bench, "all numbers", "risk:legal", list_ids, 0);
  measure_search (bench, "all numbers", "has:risk", list_ids, 0);
  measure_search (bench, "all numbers", "-has:date", list_ids, 0);
  measure_search (bench, "all numbers", "person:ba*", list_ids, 0);
  measure_search (bench, "all numbers", "author:ba*", list_ids, 0);
  measure_search (bench, "all numbers", "site:paper7.example", list_ids, 0);
  measure_search (bench, "all numbers", "on:2023", list_ids, 0);
  measure_search (bench, "count", "is:unread", count_ids, 0);
}

static void
add_one (Bench *bench)
{
  add_article (bench, bench->next++);
}

static void
make_only (Bench *bench)
{
  g_autoptr (PrecisArticle) article = library_samples_make_article (bench->samples, bench->next++);
  gint64 bands[PRECIS_SHINGLES_N_BANDS];

  precis_shingles_sketch (precis_article_get_text (article), bands);
}

/* What making the samples takes is not the library's. */
static void
measure_adding (Bench *bench)
{
  double making, one, begun;

  bench->next = bench->n_articles + g_random_int_range (0, G_MAXINT / 2);
  making = measure (bench, make_only, TURNS);
  one = measure (bench, add_one, TURNS);
  report ("add one article, without its syncs", one - making, 2, "ms");
  begun = cpu_time ();
  run_batch (bench, bench->next, 2000, (void (*) (Bench *, guint)) add_article);
  report ("index in batches, articles a second", 2000 / ((cpu_time () - begun) / 1000 - 2 * making), 2000, "");
}

static double
resident_mib (void)
{
  g_autofree char *statm = NULL;

  if (!g_file_get_contents ("/proc/self/statm", &statm, NULL, NULL))
    return 0;
  return g_ascii_strtoll (g_strstr_len (statm, -1, " "), NULL, 10) * sysconf (_SC_PAGESIZE) / 1048576.0;
}

static double
measure_empty (Bench *bench, const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "empty.db", NULL);
  Bench empty = { bench->samples, NULL, path, NULL, 0, 0 };
  double time;

  start (&empty);
  time = measure (&empty, start, TURNS);
  g_unlink (path);
  return time;
}

static void
measure_all (Bench *bench, const char *folder)
{
  double empty = measure_empty (bench, folder);

  report ("start, beyond that of an empty library", measure (bench, start, TURNS) - empty, 20, "ms");
  open_library (bench, PRECIS_LIBRARY_WRITE);
  report ("resident before", resident_mib (), 0, "MiB");
  report ("page of 50 cards in the middle", measure (bench, list_page, TURNS), 0.3, "ms");
  report ("all numbers of All", measure (bench, list_ids, TURNS), 0, "ms");
  report ("an article with its briefing", measure (bench, open_article, TURNS), 1, "ms");
  report ("the shelves with their counts", measure (bench, read_shelves, TURNS), 0, "ms");
  measure_searches (bench);
  measure_adding (bench);
  report ("resident at the end", resident_mib (), 120, "MiB");
  precis_library_close (bench->library);
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name; (name = g_dir_read_name (dir));)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

/* Usage: bench-library [FILE [ARTICLES]]. FILE is made if it is not there, and kept; each run adds some 2,000 articles
 * to it. */
int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("precis-bench-XXXXXX", NULL);
  g_autofree char *path = argc > 1 ? g_strdup (argv[1]) : g_build_filename (folder, "library.db", NULL);
  g_autoptr (LibrarySamples) samples = library_samples_new ();
  Bench bench = { samples, NULL, path, NULL, argc > 2 ? atoi (argv[2]) : N_ARTICLES, 0 };
  double begun = g_get_monotonic_time ();

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      build (&bench);
      report ("making the library", (g_get_monotonic_time () - begun) / G_USEC_PER_SEC, 0, "s");
    }
  measure_all (&bench, folder);
  remove_folder (folder);
  return 0;
}
