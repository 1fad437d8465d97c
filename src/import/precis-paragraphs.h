/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisParagraph:
 * @text: one line, without white space at its ends; never empty
 * @apart: a blank line follows
 */
typedef struct
{
  char     *text;
  gboolean  apart;
} PrecisParagraph;

GArray *precis_paragraphs_split (const char *text);

G_END_DECLS
