/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisSource:
 *
 * Where an article is to come from: a file, or bytes that the user handed over (pasted text, standard input).
 * Immutable; any thread.
 *
 * - file: the file, or %NULL
 * - bytes: the bytes, or %NULL; exactly one of the two is set
 * - label: what to call it before its title is known: a file's display name, "Pasted text", "Standard input"
 * - url: the address that the user says the article has, or %NULL
 */
#define PRECIS_TYPE_SOURCE (precis_source_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSource, precis_source, PRECIS, SOURCE, GObject)

PrecisSource *precis_source_new_for_file  (GFile *file, const char *url);
PrecisSource *precis_source_new_for_bytes (GBytes *bytes, const char *label, const char *url);

GFile        *precis_source_get_file      (PrecisSource *self);
GBytes       *precis_source_get_bytes     (PrecisSource *self);
const char   *precis_source_get_label     (PrecisSource *self);
const char   *precis_source_get_url       (PrecisSource *self);
GBytes       *precis_source_read          (PrecisSource *self, GCancellable *cancellable, GError **error);

G_END_DECLS
