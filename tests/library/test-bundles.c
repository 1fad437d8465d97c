/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-bundles.h"
#include "precis-library-dossiers.h"
#include "precis-library-notes.h"
#include "precis-library-repairs.h"
#include "precis-note.h"

#define URL  "https://news.example/talks"
#define TEXT "Velland and Tarsa resume talks.\nThe fees are open."

static PrecisBundle *
make_bundle (const char *url, const char *text)
{
  PrecisBundle *bundle = precis_bundle_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));
  guint end = 0;

  for (guint i = 0; lines[i]; i++)
    {
      PrecisBlock block = { PRECIS_BLOCK_PARAGRAPH, 0, { end, end + strlen (lines[i]) } };

      end = block.span.end + 1;
      g_array_append_val (blocks, block);
    }
  bundle->id = 40;
  bundle->added = 1600000000;
  bundle->article = g_object_new (PRECIS_TYPE_ARTICLE, "url", url, "text", text, "blocks", blocks, "language", "en", NULL);
  return bundle;
}

static void
add_note (PrecisBundle *bundle, guint start, guint end, const char *quote, const char *text)
{
  g_ptr_array_add (bundle->notes, g_object_new (PRECIS_TYPE_NOTE, "start", start, "end", end, "quote", quote, "text", text,
                                                "created", (gint64) 1650000000, NULL));
}

static void
add_revision (PrecisBundle *bundle, const char *text)
{
  PrecisBundleRevision revision = { 1610000000, (char *) "Talks", NULL, NULL, (char *) text };

  precis_bundle_add_revision (bundle, &revision);
}

static gint64
merge (Fixture *fixture, const PrecisBundle *bundle, PrecisReceipt expected)
{
  g_autoptr (GError) error = NULL;
  PrecisReceipt receipt;
  gint64 id = precis_library_merge_bundle (fixture->library, bundle, NULL, 0, &receipt, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);
  g_assert_cmpint (receipt, ==, expected);
  return id;
}

static PrecisBundle *
get (Fixture *fixture, gint64 id)
{
  g_autoptr (GError) error = NULL;
  PrecisBundle *bundle = precis_library_get_bundle (fixture->library, id, G_MAXSIZE, &error);

  g_assert_no_error (error);
  return bundle;
}

static void
assert_text (const PrecisBundle *bundle, const char *text)
{
  g_assert_cmpstr (precis_article_get_text (bundle->article), ==, text);
}

static void
test_new (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisBundle) bundle = make_bundle (URL, TEXT), read = NULL;
  gint64 found = 0;

  bundle->read = bundle->archived = TRUE;
  bundle->place = 12;
  bundle->original = g_bytes_new ("a\0b", 3);
  bundle->type = g_strdup ("text/plain");
  g_ptr_array_add (bundle->tags, g_strdup ("Energy"));
  add_note (bundle, 0, 7, "Velland", "who else?");
  add_revision (bundle, "Older");
  read = get (fixture, merge (fixture, bundle, PRECIS_RECEIPT_NEW));
  assert_text (read, TEXT);
  g_assert_true (read->read && read->archived && !read->starred && read->trashed == 0);
  g_assert_cmpint (read->added, ==, 1600000000);
  g_assert_cmpuint (read->place, ==, 12);
  g_assert_cmpstr (read->tags->pdata[0], ==, "Energy");
  g_assert_cmpuint (read->notes->len, ==, 1);
  g_assert_cmpint (precis_note_get_created (read->notes->pdata[0]), ==, 1650000000);
  g_assert_cmpstr (((PrecisBundleRevision *) read->revisions->pdata[0])->text, ==, "Older");
  g_assert_true (g_bytes_equal (read->original, bundle->original));
  g_assert_true (precis_database_get_int (fixture->library->database, "SELECT count(*) FROM words WHERE words MATCH 'else'",
                                          &found, NULL, ""));
  g_assert_cmpint (found, ==, 1);
}

/* Tags, notes, revisions and states are united; nothing of either side is lost, and nothing doubles. */
static void
test_union (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisBundle) mine = make_bundle (URL, TEXT), other = make_bundle (NULL, TEXT), read = NULL;
  gint64 id;

  mine->read = TRUE;
  g_ptr_array_add (mine->tags, g_strdup ("Energy"));
  add_note (mine, 0, 7, "Velland", NULL);
  other->starred = other->archived = TRUE;
  g_ptr_array_add (other->tags, g_strdup ("ENERGY"));
  g_ptr_array_add (other->tags, g_strdup ("Fees"));
  add_note (other, 0, 7, "Velland", NULL);
  add_note (other, 12, 17, "Tarsa", "and they?");
  id = merge (fixture, mine, PRECIS_RECEIPT_NEW);
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (merge (fixture, other, PRECIS_RECEIPT_SAME), ==, id);
  read = get (fixture, id);
  g_assert_true (read->read && read->starred);
  g_assert_false (read->archived);
  g_assert_cmpuint (read->tags->len, ==, 2);
  g_assert_cmpuint (read->notes->len, ==, 2);
  g_assert_cmpstr (precis_article_get_url (read->article), ==, URL);
}

/* The library has the older text: the newer one takes its place. */
static void
test_newer (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisBundle) old = make_bundle (URL, "The fees are open."), new = make_bundle (URL, TEXT), read = NULL;
  gint64 id = merge (fixture, old, PRECIS_RECEIPT_NEW);

  add_revision (new, "The fees are open.");
  add_note (new, 32, 36, "The ", "which?");
  g_assert_cmpint (merge (fixture, new, PRECIS_RECEIPT_REVISED), ==, id);
  g_assert_cmpint (merge (fixture, new, PRECIS_RECEIPT_SAME), ==, id);
  read = get (fixture, id);
  assert_text (read, TEXT);
  g_assert_cmpuint (read->revisions->len, ==, 1);
  g_assert_cmpuint (read->notes->len, ==, 1);
  g_assert_cmpuint (precis_note_get_start (read->notes->pdata[0]), ==, 32);
}

/* The library has the newer text, or another one: it stays, the other is kept beside it, and notes find their words. */
static void
test_older (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisBundle) old = make_bundle (URL, "The fees are open."), new = make_bundle (URL, TEXT), read = NULL;
  gint64 id;

  if (data)
    add_revision (new, "The fees are open.");
  id = merge (fixture, new, PRECIS_RECEIPT_NEW);
  add_note (old, 4, 8, "fees", "how much?");
  add_note (old, 13, 17, "oxen", "gone");
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (merge (fixture, old, PRECIS_RECEIPT_SAME), ==, id);
  read = get (fixture, id);
  assert_text (read, TEXT);
  g_assert_cmpuint (read->revisions->len, ==, 1);
  g_assert_cmpstr (((PrecisBundleRevision *) read->revisions->pdata[0])->text, ==, "The fees are open.");
  g_assert_cmpuint (read->notes->len, ==, 2);
  g_assert_cmpuint (precis_note_get_end (read->notes->pdata[0]), ==, 0);
  g_assert_cmpuint (precis_note_get_start (read->notes->pdata[1]), ==, 36);
}

/* What was deleted there does not delete what is here; what was deleted here comes back. */
static void
test_trash (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisBundle) there = make_bundle (URL, TEXT), here = make_bundle (URL, TEXT), first = NULL, second = NULL,
                           third = NULL;
  gint64 id;

  there->trashed = 1650000000;
  id = merge (fixture, there, PRECIS_RECEIPT_NEW);
  first = get (fixture, id);
  g_assert_cmpint (first->trashed, ==, 1650000000);
  merge (fixture, there, PRECIS_RECEIPT_SAME);
  second = get (fixture, id);
  g_assert_cmpint (second->trashed, ==, 1650000000);
  merge (fixture, here, PRECIS_RECEIPT_RESTORED);
  merge (fixture, there, PRECIS_RECEIPT_SAME);
  third = get (fixture, id);
  g_assert_cmpint (third->trashed, ==, 0);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (precis_library_get_bundle (fixture->library, 7, 0, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

static PrecisCatalogueDossier *
merge_dossier (Fixture *fixture, const char *note, const gint64 *ids, guint n, PrecisCatalogue **catalogue)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (precis_library_merge_dossier (fixture->library, "Talks", note, ids, n, &error));
  g_assert_no_error (error);
  g_clear_pointer (catalogue, precis_catalogue_free);
  *catalogue = precis_library_get_catalogue (fixture->library, &error);
  g_assert_no_error (error);
  g_assert_cmpuint ((*catalogue)->dossiers->len, ==, 1);
  return (*catalogue)->dossiers->pdata[0];
}

static void
test_dossier (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisCatalogue) catalogue = NULL;
  PrecisCatalogueDossier *dossier;
  gint64 ids[3];

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *text = g_strdup_printf ("Text %u", i);
      g_autoptr (PrecisBundle) bundle = make_bundle (NULL, text);

      ids[2 - i] = merge (fixture, bundle, PRECIS_RECEIPT_NEW);
    }
  dossier = merge_dossier (fixture, "Mine", ids, 2, &catalogue);
  g_assert_cmpstr (dossier->note, ==, "Mine");
  for (guint i = 0; i < 2; i++)
    {
      dossier = merge_dossier (fixture, "Theirs", ids, 3, &catalogue);
      g_assert_cmpstr (dossier->note, ==, "Mine\n\nTheirs");
      g_assert_cmpmem (dossier->articles->data, dossier->articles->len * sizeof (gint64), ids, sizeof ids);
    }
}

/* What no library could hold does not keep the rest from coming in. */
static void
test_refused_names (Fixture *fixture, gconstpointer data)
{
  g_autofree char *endless = g_strnfill (5000, 'x');
  g_autoptr (PrecisCatalogue) catalogue = precis_catalogue_new (), read = NULL;
  g_autoptr (PrecisBundle) bundle = make_bundle (NULL, TEXT), kept = NULL;
  g_autoptr (GError) error = NULL;

  precis_catalogue_add_search (catalogue, endless, "a");
  precis_catalogue_add_search (catalogue, "Good", "a");
  g_ptr_array_add (catalogue->repairs, precis_repair_new (PRECIS_REPAIR_IGNORE, endless, NULL));
  g_ptr_array_add (catalogue->repairs, precis_repair_new (PRECIS_REPAIR_IGNORE, "Courier", NULL));
  for (guint i = 0; i < 2; i++)
    g_assert_true (precis_library_merge_catalogue (fixture->library, catalogue, &error));
  g_assert_true (precis_library_merge_dossier (fixture->library, endless, NULL, NULL, 0, &error));
  read = precis_library_get_catalogue (fixture->library, &error);
  g_assert_cmpuint (read->searches->len, ==, 1);
  g_assert_cmpuint (read->repairs->len, ==, 1);
  g_assert_cmpuint (read->dossiers->len, ==, 0);
  g_ptr_array_add (bundle->tags, g_steal_pointer (&endless));
  g_ptr_array_add (bundle->tags, g_strdup ("Good"));
  kept = get (fixture, merge (fixture, bundle, PRECIS_RECEIPT_NEW));
  g_assert_cmpuint (kept->tags->len, ==, 1);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    gboolean    known;
    void (*test) (Fixture *fixture, gconstpointer data);
  } rows[] = {
    { "/bundles/new", FALSE, test_new },
    { "/bundles/union", FALSE, test_union },
    { "/bundles/newer", FALSE, test_newer },
    { "/bundles/older", TRUE, test_older },
    { "/bundles/other", FALSE, test_older },
    { "/bundles/trash", FALSE, test_trash },
    { "/bundles/missing", FALSE, test_missing },
    { "/bundles/dossier", FALSE, test_dossier },
    { "/bundles/refused-names", FALSE, test_refused_names },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add (rows[i].name, Fixture, GINT_TO_POINTER (rows[i].known), fixture_set_up, rows[i].test, fixture_tear_down);
  return g_test_run ();
}
