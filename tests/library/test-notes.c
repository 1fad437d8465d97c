/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-notes.h"
#include "precis-limits.h"

#define TEXT "The ferry to Örrel waits.\nThe ferry does not sail."

static PrecisNote *
make_note (gint64 id, gint64 article, guint start, guint end, const char *quote, const char *text)
{
  return g_object_new (PRECIS_TYPE_NOTE, "id", id, "article", article, "start", start, "end", end, "quote",
                       quote, "color", PRECIS_NOTE_BLUE, "text", text, NULL);
}

static gint64
add (Fixture *fixture, guint start, guint end, const char *quote, const char *text)
{
  g_autoptr (PrecisNote) note = make_note (0, 1, start, end, quote, text);
  g_autoptr (GError) error = NULL;
  gint64 id = precis_library_add_note (fixture->library, note, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);
  return id;
}

/* All notes as "start-end quote text" each, with a bar between them. */
static void
assert_notes (Fixture *fixture, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) notes = precis_library_get_notes (fixture->library, 1, &error);
  g_autoptr (GString) line = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < notes->len; i++)
    {
      PrecisNote *note = g_ptr_array_index (notes, i);
      const char *quote = precis_note_get_quote (note), *text = precis_note_get_text (note);

      g_string_append_printf (line, "%s%u-%u %s %s", i ? "|" : "", precis_note_get_start (note),
                              precis_note_get_end (note), quote ? quote : "-", text ? text : "-");
    }
  g_assert_cmpstr (line->str, ==, expected);
  g_assert_cmpint (fixture_ask (fixture, "SELECT is_noted FROM articles"), ==, notes->len > 0);
  fixture_check_words (fixture);
}

static void
test_life (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisNote) changed = NULL;
  g_autoptr (GError) error = NULL;
  gint64 note;

  fixture_add (fixture, NULL, TEXT);
  assert_notes (fixture, "");
  note = add (fixture, 4, 9, NULL, NULL);
  add (fixture, 0, 0, NULL, " Ask\nagain \x01");
  assert_notes (fixture, "0-0 - Ask\nagain|4-9 ferry -");
  g_assert_cmpint (fixture_find (fixture, "again"), ==, 1);
  changed = make_note (note, 0, 13, 19, NULL, "Where?");
  g_assert_true (precis_library_change_note (fixture->library, changed, &error));
  assert_notes (fixture, "0-0 - Ask\nagain|13-19 Örrel Where?");
  g_assert_cmpint (fixture_find (fixture, "where"), ==, 1);
  g_assert_true (precis_library_remove_note (fixture->library, note, &error));
  assert_notes (fixture, "0-0 - Ask\nagain");
  g_assert_cmpint (fixture_find (fixture, "where"), ==, 0);
  fixture_undo (fixture, "Note removed");
  fixture_undo (fixture, "Note changed");
  assert_notes (fixture, "0-0 - Ask\nagain|4-9 ferry -");
  fixture_undo (fixture, "Note added");
  fixture_undo (fixture, "Highlight added");
  assert_notes (fixture, "");
}

static void
test_anchor (Fixture *fixture, gconstpointer data)
{
  fixture_add (fixture, NULL, TEXT);
  add (fixture, 31, 36, "ferry", NULL);
  add (fixture, 30, 35, "ferry", NULL); /* the text was another one: the nearest */
  add (fixture, 400, 405, "ferry", NULL);
  add (fixture, 5, 10, "ferry", NULL);
  assert_notes (fixture, "4-9 ferry -|31-36 ferry -|31-36 ferry -|31-36 ferry -");
}

/* Whatever the file holds, a place is one of the text. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  fixture_add (fixture, NULL, TEXT);
  fixture_run (
    fixture,
    "INSERT INTO notes (article, start, end, color, created) VALUES (1, -5, 3, 9, 0), (1, 3, 1, -1, 0),"
    " (1, 0, 9999999999, 0, 0), (1, 14, 20, 0, 0), (1, 4, 9, 0, 0); UPDATE articles SET is_noted = 1;");
  assert_notes (fixture, "0-0 - -|0-0 - -|0-0 - -|4-9 - -|0-0 - -");
}

static void
test_bad (Fixture *fixture, gconstpointer data)
{
  g_autofree char *words = g_strnfill (PRECIS_MAX_NOTE + 1, 'x');
  const struct
  {
    gint64      article;
    guint       start;
    guint       end;
    const char *quote;
    const char *text;
    int         code;
  } rows[] = {
    { 9, 4, 9, NULL, "Ask", PRECIS_ERROR_NOT_FOUND },
    { 1, 0, 0, NULL, NULL, PRECIS_ERROR_EMPTY },
    { 1, 0, 0, NULL, " \n\x01 ", PRECIS_ERROR_EMPTY },
    { 1, 9, 4, NULL, "Ask", PRECIS_ERROR_MALFORMED },
    { 1, 4, 4, NULL, "Ask", PRECIS_ERROR_MALFORMED },
    { 1, 4, 4000, NULL, "Ask", PRECIS_ERROR_MALFORMED },
    { 1, 14, 19, NULL, "Ask", PRECIS_ERROR_MALFORMED }, /* within a character */
    { 1, 4, 9, "train", "Ask", PRECIS_ERROR_MALFORMED },
    { 1, 4, 9, NULL, "\xff", PRECIS_ERROR_MALFORMED },
    { 1, 4, 9, NULL, words, PRECIS_ERROR_TOO_LARGE },
    { 2, 0, PRECIS_MAX_NOTE + 1, NULL, "Ask", PRECIS_ERROR_TOO_LARGE },
  };
  g_autoptr (GError) error = NULL;

  fixture_add (fixture, NULL, TEXT);
  fixture_add (fixture, NULL, words);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisNote) note =
        make_note (0, rows[i].article, rows[i].start, rows[i].end, rows[i].quote, rows[i].text);

      g_assert_cmpint (precis_library_add_note (fixture->library, note, &error), ==, 0);
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
      g_clear_error (&error);
      g_assert_false (precis_library_change_note (fixture->library, note, &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
      g_clear_error (&error);
    }
  g_assert_false (precis_library_remove_note (fixture->library, 7, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_library_get_notes (fixture->library, 7, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM changes"), ==, 0);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/notes/life", test_life);
  ADD ("/notes/anchor", test_anchor);
  ADD ("/notes/damaged", test_damaged);
  ADD ("/notes/bad", test_bad);
  return g_test_run ();
}
