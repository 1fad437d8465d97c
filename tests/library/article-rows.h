/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "library-fixture.h"

/* Puts an article into the library that waits for its briefing, with the least that others refer to. */
static inline gint64
add_article_row (Fixture *fixture, const char *text)
{
  PrecisDatabase *database = fixture->library->database;
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autoptr (GBytes) digest = g_bytes_new (hash, strlen (hash));
  g_autoptr (GBytes) blocks = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;
  gint64 id;

  precis_database_run (database, "INSERT INTO articles (label, hash, added) VALUES (?, ?, 1)", &error, "sb", text, digest);
  g_assert_no_error (error);
  id = precis_database_last_id (database);
  precis_database_run (database, "INSERT INTO texts (article, text, blocks) VALUES (?, ?, ?)", &error, "isb", id, text, blocks);
  g_assert_no_error (error);
  precis_database_run (database, "INSERT INTO jobs (article) VALUES (?)", &error, "i", id);
  g_assert_no_error (error);
  return id;
}
