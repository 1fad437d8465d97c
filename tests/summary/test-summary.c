/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-key-point.h"
#include "precis-limits.h"
#include "precis-summary.h"

#define TITLE "Ferry to Torvik sinks in storm"

static const char story[] =
  TITLE "\n"
  "A ferry with 120 people on board sank off Torvik on Monday after a storm broke its rudder, "
  "the coast guard said.\n"
  "All passengers were rescued. \"We were lucky,\" said Captain Mira Olsund, who left the ship last.\n"
  "What happens next on the island\n"
  "Torvik has no other link to the mainland, and food will run short within a week unless a second ferry "
  "is found.\n"
  "But the only ship of that size is being repaired. It may be ready by Friday.\n"
  "The company that runs the ferry denied that it had put off repairs to save money.\n";

static GArray *
blocks_of (const char *text, const char *heading)
{
  GArray *blocks = g_array_new (FALSE, TRUE, sizeof (PrecisBlock));
  guint32 length = strlen (text);

  for (guint32 start = 0; start < length;)
    {
      PrecisBlock block = { PRECIS_BLOCK_PARAGRAPH, 0, { start, start + strcspn (text + start, "\n") } };

      if (heading && g_str_has_prefix (text + start, heading))
        block.kind = PRECIS_BLOCK_HEADING;
      g_array_append_val (blocks, block);
      start = block.span.end + 1;
    }
  return blocks;
}

static GPtrArray *
summarise (const char *text, const char *language, GCancellable *cancellable, GError **error)
{
  g_autoptr (GArray) blocks = blocks_of (text, "What happens next");
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "title", TITLE, "text", text,
                                                    "language", language, "blocks", blocks, NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, cancellable);

  return precis_summary_find (reading, error);
}

/* Every point is its slice, they follow the text, ranks are complete, and a better rank never has a lower
 * score. */
static void
check_points (GPtrArray *points, const char *text)
{
  double scores[PRECIS_MAX_POINTS];
  guint32 seen = 0, end = 0;

  g_assert_nonnull (points);
  g_assert_cmpuint (points->len, <=, PRECIS_MAX_POINTS);
  for (guint i = 0; i < points->len; i++)
    {
      PrecisKeyPoint *point = g_ptr_array_index (points, i);
      PrecisSpan span = { precis_key_point_get_start (point), precis_key_point_get_end (point) };
      g_autofree char *slice = precis_span_slice (span, text);

      g_assert_cmpstr (precis_key_point_get_text (point), ==, slice);
      g_assert_cmpuint (span.start, >=, end);
      end = span.end;
      g_assert_cmpuint (precis_key_point_get_rank (point), <, points->len);
      seen |= 1u << precis_key_point_get_rank (point);
      scores[precis_key_point_get_rank (point)] = precis_key_point_get_score (point);
    }
  g_assert_cmphex (seen, ==, (1u << points->len) - 1);
  for (guint rank = 0; rank < points->len; rank++)
    {
      g_assert_cmpfloat (scores[rank], >=, 0);
      g_assert_cmpfloat (scores[rank], <=, rank ? scores[rank - 1] : 1);
    }
}

static void
test_story (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) points = summarise (story, "en", NULL, &error);

  g_assert_no_error (error);
  check_points (points, story);
  g_assert_cmpuint (points->len, >=, 6);
  for (guint i = 0; i < points->len; i++)
    {
      PrecisKeyPoint *point = g_ptr_array_index (points, i);

      g_assert_cmpstr (precis_key_point_get_text (point), !=, TITLE);
      g_assert_false (g_str_has_prefix (precis_key_point_get_text (point), "What happens next"));
      if (precis_key_point_get_rank (point) == 0)
        g_assert_true (g_str_has_prefix (precis_key_point_get_text (point), "A ferry with 120 people"));
    }
}

static void
test_hard (void)
{
  g_autofree char *many = g_strnfill (200000, 'a');
  g_autofree char *lines = g_strnfill (100000, '\n');
  const char *rows[] = {
    "", "\n\n", "Word", TITLE, "no full stop and no capital in this whole text", "????", "\"", "—", "— «Ω»\nA ferry sank.", many, lines,
  };

  for (gsize i = 0; i < 200000; i += 2)
    many[i] = i % 100 ? 'b' : '.', many[i + 1] = ' ';
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) points = summarise (rows[i], "en", NULL, &error);

      g_assert_no_error (error);
      check_points (points, rows[i]);
    }
}

static void
test_other_language (void)
{
  static const char text[] = "Die Fähre nach Torvik ist am Montag im Sturm gesunken.\n"
                             "Alle Menschen an Bord wurden gerettet.\n"
                             "Die Fähre hatte zuvor das Ruder im Sturm verloren.\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) points = summarise (text, "de", NULL, &error);

  g_assert_no_error (error);
  check_points (points, text);
  g_assert_cmpuint (points->len, ==, 3);
  g_assert_cmpuint (precis_key_point_get_rank (g_ptr_array_index (points, 0)), ==, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (summarise (story, "en", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary/story", test_story);
  g_test_add_func ("/summary/hard", test_hard);
  g_test_add_func ("/summary/other-language", test_other_language);
  g_test_add_func ("/summary/cancelled", test_cancelled);
  return g_test_run ();
}
