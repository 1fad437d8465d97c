/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gstdio.h>

#include "precis-library-private.h"

/* A library of a few articles, put in as rows, so that these tests stand on the schema alone. Days: 20000 is 2024-10-04. */
static const char search_rows[] =
  "INSERT INTO articles (id, url, title, byline, site, language, label, gist, hash, day, added, is_read, is_starred,"
  "                      is_archived, is_noted, has_quotes, trashed) VALUES"
  " (1, 'https://www.lenz-courier.example/quay/1', 'Harbour strike', 'By Ada Moreau', 'The Lenz Courier', 'en',"
  "  'Harbour strike', 'Dockers refuse.', x'01', 20000, 100, 0, 1, 0, 0, 1, NULL),"
  " (2, 'http://news.example/courts/mine', 'Court halts mine', 'Élise Tamm', NULL, 'en',"
  "  'Court halts mine', NULL, x'02', 20001, 200, 1, 0, 0, 1, 0, NULL),"
  " (3, NULL, NULL, NULL, NULL, 'de', 'Streik im Hafen', NULL, x'03', 20002, 300, 0, 0, 1, 0, 0, NULL),"
  " (4, 'https://news.example/old?site=lenz', 'An old quarrel', NULL, 'News', 'en', 'An old quarrel', NULL, x'04', NULL, 400,"
  "  1, 1, 0, 0, 0, NULL),"
  " (5, NULL, 'Harbour fire', NULL, NULL, 'en', 'Harbour fire', NULL, x'05', 20003, 500, 0, 0, 0, 0, 0, 900);"
  "INSERT INTO texts (article, text, blocks) VALUES"
  " (1, 'Dock workers in Port Lenz refuse the offer.' || char (10) || 'The strike could stop grain exports.', x''),"
  " (2, 'A judge in Lenz halted the mine. Élise Tamm fears a long, risk-averse delay.', x''),"
  " (3, 'Die Hafenarbeiter streiken. Der Ärger wächst.', x''),"
  " (4, 'The grain quarrel is old; the strike is not.', x''),"
  " (5, 'Fire in the harbour.', x'');"
  "INSERT INTO notes (article, start, end, quote, text, created) VALUES (2, 0, 7, 'A judge', 'call the harbour office', 0);"
  "INSERT INTO words (rowid, title, text, notes) SELECT article, title, text, notes FROM searchable;"
  "INSERT INTO entities (id, type, name, key) VALUES"
  " (1, 0, 'Ada Kessler', 'ada kessler'), (2, 2, 'Port Lenz', 'port lenz'), (3, 1, 'Lenz Dockers', 'lenz dockers'),"
  " (4, 0, 'Élise Tamm', 'elise tamm'), (5, 0, 'Lenz', 'lenz');"
  "INSERT INTO names (rowid, name) SELECT id, name FROM entities;"
  "INSERT INTO mentions (article, entity, weight, count, spans) VALUES (1, 1, 1, 1, x''), (1, 2, 1, 1, x''), (1, 3, 1, 1, x''),"
  " (2, 4, 1, 1, x''), (2, 5, 1, 1, x''), (5, 2, 1, 1, x'');"
  /* risk: failure, economic, possible; obstacle: opposition, political, stated; risk: unknown, legal, claimed */
  "INSERT INTO concerns (article, n, kind, type, category, certainty, score, phrase, start, end) VALUES"
  " (1, 0, 0, 1, 4, 2, 1, 'could stop grain exports', 0, 1), (1, 1, 1, 4, 2, 0, 1, 'refuse the offer', 0, 1),"
  " (2, 0, 0, 3, 3, 4, 1, 'fears a long, risk-averse delay', 0, 1);"
  "INSERT INTO moments (article, n, date, precision, start, end) VALUES (2, 0, '2024-10-05', 4, 0, 1);"
  "INSERT INTO revisions (article, replaced, hash, text, size) VALUES (4, 0, x'', x'', 0);"
  "INSERT INTO duplicates (article, other, overlap) VALUES (1, 4, 0.9);"
  "INSERT INTO tags (id, name, key) VALUES (1, 'Labour', 'labour'), (2, '☀', '☀'), (3, 'Empty', 'empty');"
  "INSERT INTO article_tags (article, tag) VALUES (1, 1), (4, 1), (3, 2), (4, 2);"
  "INSERT INTO dossiers (id, name, key, created) VALUES (1, 'Quay Affair', 'quay affair', 0);"
  "INSERT INTO dossier_articles (dossier, article, position) VALUES (1, 2, 1.0), (1, 4, 1.5), (1, 1, 2.0), (1, 5, 0.5);"
  "INSERT INTO feeds (id, url, title, created) VALUES (1, 'https://lenz-courier.example/feed.xml', 'Courier: Ports', 0);"
  "INSERT INTO entries (feed, guid, article, seen) VALUES (1, 'a', 1, 0), (1, 'b', NULL, 0), (1, 'c', 3, 0);"
  "INSERT INTO jobs (article, state, reason) VALUES (3, 0, NULL), (4, 2, 'It took too long.');"
  "INSERT INTO searches (id, name, query, created) VALUES (1, 'Unread strikes', 'strike OR streik*', 0), (2, 'Signs', '!!!', 0),"
  " (3, 'Bin', 'is:trashed', 0), (4, 'No words', '', 0);";

typedef struct
{
  char          *folder;
  PrecisLibrary *library;
} SearchFixture;

static inline void
search_fixture_set_up (SearchFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("precis-search-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "library.db", NULL);
  fixture->library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  g_assert_no_error (error);
  precis_database_execute (fixture->library->database, search_rows, &error);
  g_assert_no_error (error);
}

static inline void
search_fixture_tear_down (SearchFixture *fixture, gconstpointer data)
{
  static const char * const names[] = { "library.db", "library.db-wal", "library.db-shm" };

  precis_library_close (fixture->library);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

/* "3 1" */
static inline char *
join_ids (GArray *ids)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ids->len; i++)
    g_string_append_printf (text, i ? " %" G_GINT64_FORMAT : "%" G_GINT64_FORMAT, g_array_index (ids, gint64, i));
  return g_string_free (text, FALSE);
}
