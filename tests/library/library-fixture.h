/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include <glib/gstdio.h>

#include "precis-article.h"
#include "precis-error.h"
#include "precis-library-articles.h"
#include "precis-library-changes.h"
#include "precis-library-private.h"

/* A library in a folder of its own, which goes with it. */
typedef struct
{
  char          *folder;
  char          *path;
  PrecisLibrary *library;
} Fixture;

static inline void
fixture_open (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->library = precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, &error);
  g_assert_no_error (error);
  g_assert_nonnull (fixture->library);
}

static inline void
fixture_make (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("precis-library-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "library.db", NULL);
}

static inline void
fixture_set_up (Fixture *fixture, gconstpointer data)
{
  fixture_make (fixture);
  fixture_open (fixture);
}

static inline void
fixture_tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  g_clear_pointer (&fixture->library, precis_library_close);
  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static inline void
fixture_run (Fixture *fixture, const char *script)
{
  g_autoptr (GError) error = NULL;

  precis_database_execute (fixture->library->database, script, &error);
  g_assert_no_error (error);
}

/* The first number that a query gives; -1 if it gives none. */
static inline gint64
fixture_ask (Fixture *fixture, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 value = -1;

  precis_database_get_int (fixture->library->database, sql, &value, &error, "");
  g_assert_no_error (error);
  return value;
}

/* An article of one paragraph a line. */
static inline PrecisArticle *
fixture_article (const char *url, const char *title, const char *text)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));

  for (const char *p = text; *p; p += strspn (p, "\n"))
    {
      guint32 start = p - text;

      p += strcspn (p, "\n");
      g_array_append_val (blocks, ((PrecisBlock) { PRECIS_BLOCK_PARAGRAPH, 0, { start, p - text } }));
    }
  return g_object_new (PRECIS_TYPE_ARTICLE, "url", url, "title", title, "text", text, "blocks", blocks,
                       "language", "en", "published", "2031-05-04", NULL);
}

static inline gint64
fixture_add (Fixture *fixture, const char *url, const char *text)
{
  g_autoptr (PrecisArticle) article = fixture_article (url, NULL, text);
  const PrecisDeposit deposit = { .article = article };
  g_autoptr (GError) error = NULL;
  gint64 id = precis_library_add_article (fixture->library, &deposit, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);
  return id;
}

/* How many articles the search index finds. */
static inline gint64
fixture_find (Fixture *fixture, const char *query)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count (*) FROM words ('%s')", query);

  return fixture_ask (fixture, sql);
}

/* Fails if the search index does not hold what the articles say. */
static inline void
fixture_check_words (Fixture *fixture)
{
  fixture_run (fixture, "INSERT INTO words (words, rank) VALUES ('integrity-check', 1);");
}

/* Takes the last change back; its label must be @label. */
static inline void
fixture_undo (Fixture *fixture, const char *label)
{
  g_autofree char *last = NULL;
  g_autoptr (GError) error = NULL;
  gint64 change = precis_library_last_change (fixture->library, FALSE, &last, &error);

  g_assert_cmpstr (last, ==, label);
  precis_library_undo (fixture->library, change, &error);
  g_assert_no_error (error);
}

#define FIXTURE_PAGE 4096

/* Writes rubbish over a part of the closed library's file. */
static inline void
fixture_damage (Fixture *fixture, gsize start, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *data = NULL;
  gsize length;

  g_file_get_contents (fixture->path, &data, &length, &error);
  g_assert_no_error (error);
  memset (data + start, 0x5a, MIN (size, length - start));
  g_file_set_contents (fixture->path, data, length, &error);
  g_assert_no_error (error);
}
