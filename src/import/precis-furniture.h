/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisFurniture:
 * @PRECIS_FURNITURE_NONE: a line of the article
 * @PRECIS_FURNITURE_LINE: page furniture; the article may go on after it ("Advertisement", "Read more: …")
 * @PRECIS_FURNITURE_LIST: page furniture that a list of links or a form follows ("Related posts")
 * @PRECIS_FURNITURE_END: what stands where an article is over ("Leave a Reply", "12 comments")
 *
 * What a line of text is to the article around it.
 */
typedef enum
{
  PRECIS_FURNITURE_NONE,
  PRECIS_FURNITURE_LINE,
  PRECIS_FURNITURE_LIST,
  PRECIS_FURNITURE_END,
} PrecisFurniture;

PrecisFurniture precis_furniture_classify (const char *line, gsize length);

G_END_DECLS
