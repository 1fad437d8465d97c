/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "precis-error.h"
#include "precis-limits.h"

#include "precis-html-scan.h"
#include "precis-html-tag.h"

#define MAX_JSON        64                /* JSON-LD scripts that are kept */
#define MAX_DATE        40                /* bytes of a script's date */

/* Elements whose content is never read. */
static const char * const skipped[] = { "script", "style", "noscript", "iframe", "svg", "template",
                                        "textarea", "select", "button", "canvas", "audio", "video", "object",
                                        "math", "noembed", "noframes" };

static const char * const voids[] = { "area", "base", "br", "col", "embed", "hr", "img", "input", "link",
                                      "meta", "param", "source", "track", "wbr", NULL };

/* Elements that an element of the same kind closes, up to the element that may hold several. */
static const struct
{
  const char *names[3];
  const char *holders[3];
} implied[] = {
  { { "p" }, { "div", "td", "li" } },
  { { "li" }, { "ul", "ol" } },
  { { "dt", "dd" }, { "dl" } },
  { { "td", "th" }, { "tr", "table" } },
  { { "tr" }, { "table" } },
  { { "tbody", "thead", "tfoot" }, { "table" } },
  { { "option" }, { "select" } },
};

/* What Windows-1252 has between 0x80 and 0x9F. */
static const gunichar windows_characters[32] = {
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

typedef struct
{
  const char     *p;
  const char     *end;
  PrecisHtmlScan *scan;
  char            stack[PRECIS_MAX_HTML_DEPTH][PRECIS_HTML_TAG_NAME]; /* names of the open elements */
  guint           depth;
  guint           n_dropped; /* elements open beyond it */
  guint           n_elements;
  gboolean        unclosed[G_N_ELEMENTS (skipped)]; /* there is no end tag ahead */
  gboolean        passed_subset; /* the document type's declarations, which come but once */
} Scanner;

static gboolean
is_among (const char *name, const char * const *names, guint n)
{
  for (guint i = 0; i < n && names[i]; i++)
    if (strcmp (name, names[i]) == 0)
      return TRUE;
  return FALSE;
}

/* Whether the end of an element called @name may go unsaid. */
static gboolean
has_implied_end (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (implied); i++)
    if (is_among (name, implied[i].names, G_N_ELEMENTS (implied[i].names)))
      return TRUE;
  return FALSE;
}

/* Closes the open element that one called @name implies the end of. */
static void
close_implied (Scanner *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (implied); i++)
    {
      if (!is_among (name, implied[i].names, G_N_ELEMENTS (implied[i].names)))
        continue;
      for (guint d = self->depth; d > 0; d--)
        {
          if (is_among (self->stack[d - 1], implied[i].holders, G_N_ELEMENTS (implied[i].holders)))
            return;
          if (is_among (self->stack[d - 1], implied[i].names, G_N_ELEMENTS (implied[i].names)))
            {
              self->depth = d - 1;
              return;
            }
        }
    }
}

/* Whether the element is kept: beyond the depth that the parser bears, only its content is. */
static gboolean
open_element (Scanner *self, const char *name)
{
  close_implied (self, name);
  if (g_strv_contains (voids, name))
    return TRUE;
  if (self->depth == PRECIS_MAX_HTML_DEPTH)
    {
      self->n_dropped += !has_implied_end (name);
      return FALSE;
    }
  g_strlcpy (self->stack[self->depth++], name, PRECIS_HTML_TAG_NAME);
  return TRUE;
}

static gboolean
close_element (Scanner *self, const char *name)
{
  if (self->n_dropped > 0)
    {
      self->n_dropped -= !has_implied_end (name);
      return FALSE;
    }
  for (guint d = self->depth; d > 0; d--)
    if (strcmp (self->stack[d - 1], name) == 0)
      {
        self->depth = d - 1;
        return TRUE;
      }
  return FALSE;
}

/* The reference at @p if it means a character of Windows-1252 ("&#146;"), as old pages have it and browsers
 * read it: its length, or 0. */
static gsize
append_windows_reference (const char *p, const char *end, GString *markup)
{
  guint code;

  if (end - p < 6 || p[1] != '#' || p[5] != ';' || p[2] != '1')
    return 0;
  if (!g_ascii_isdigit (p[3]) || !g_ascii_isdigit (p[4]))
    return 0;
  code = 100 + (p[3] - '0') * 10 + (p[4] - '0');
  if (code < 0x80 || code > 0x9F || windows_characters[code - 0x80] == 0)
    return 0;
  g_string_append_unichar (markup, windows_characters[code - 0x80]);
  return 6;
}

static void
append_text (GString *markup, const char *p, const char *end)
{
  while (p < end)
    {
      const char *reference = memchr (p, '&', end - p);
      gsize length;

      g_string_append_len (markup, p, (reference ? reference : end) - p);
      if (!reference)
        break;
      length = append_windows_reference (reference, end, markup);
      if (length == 0)
        g_string_append_c (markup, '&');
      p = reference + MAX (length, 1);
    }
}

/* The end tag of @name behind @p. */
static const char *
find_end_tag (const char *p, const char *end, const char *name)
{
  gsize length = strlen (name);

  while (p < end && (p = memchr (p, '<', end - p)))
    {
      if ((gsize) (end - p) > length + 2 && p[1] == '/' && g_ascii_strncasecmp (p + 2, name, length) == 0
          && !g_ascii_isalnum (p[2 + length]))
        return p;
      p++;
    }
  return NULL;
}

static void
find_script_date (PrecisHtmlScan *scan, const char *script, gsize length)
{
  static const char key[] = "\"datePublished\"";
  const char *found = g_strstr_len (script, length, key);
  const char *end = script + length;
  const char *value;

  if (!found || scan->script_date)
    return;
  for (found += sizeof key - 1; found < end && strchr (": \t\n", *found); found++)
    ;
  if (found >= end || *found != '"')
    return;
  value = found + 1;
  found = memchr (value, '"', MIN (end - value, MAX_DATE));
  if (found)
    scan->script_date = g_strndup (value, found - value);
}

static void
keep_script (Scanner *self, const PrecisHtmlTag *tag, const char *content, gsize length)
{
  g_autofree char *type = precis_html_tag_dup_attribute (tag, "type");

  if (type && g_ascii_strncasecmp (type, "application/ld+json", 19) == 0)
    {
      if (self->scan->json->len < MAX_JSON)
        g_ptr_array_add (self->scan->json, g_strndup (content, length));
    }
  else
    find_script_date (self->scan, content, length);
}

/* Passes over an element with its content; FALSE if @tag is none such. A script or style that is never closed
 * ends with the page, of others just the tag goes. */
static gboolean
skip_element (Scanner *self, const PrecisHtmlTag *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (skipped); i++)
    {
      const char *close;

      if (strcmp (tag->name, skipped[i]) != 0)
        continue;
      self->p = tag->end;
      if (tag->closing)
        return TRUE;
      close = self->unclosed[i] ? NULL : find_end_tag (tag->end, self->end, tag->name);
      self->unclosed[i] = !close;
      if (i == 0)
        keep_script (self, tag, tag->end, (close ? close : self->end) - tag->end);
      if (close || i < 2)
        self->p = close ? close : self->end;
      return TRUE;
    }
  return FALSE;
}

/* The end of the declaration at hand, with the declarations that a document type may hold in brackets. */
static const char *
find_declaration_end (Scanner *self)
{
  const char *close = memchr (self->p, '>', self->end - self->p);
  const char *subset = close && !self->passed_subset ? memchr (self->p, '[', close - self->p) : NULL;
  const char *subset_end;

  if (!subset || g_ascii_strncasecmp (self->p, "<!doctype", 9) != 0)
    return close;
  self->passed_subset = TRUE;
  subset_end = g_strstr_len (subset, self->end - subset, "]>");
  return subset_end ? subset_end + 1 : close;
}

/* Comments, declarations and processing instructions go. */
static void
skip_declaration (Scanner *self)
{
  const char *close;

  if (self->end - self->p >= 4 && memcmp (self->p, "<!--", 4) == 0)
    {
      close = g_strstr_len (self->p + 2, self->end - self->p - 2, "-->");
      self->p = close ? close + 3 : self->end;
      return;
    }
  close = find_declaration_end (self);
  self->p = close ? close + 1 : self->end;
}

static void
read_tag (Scanner *self, const PrecisHtmlTag *tag)
{
  if (skip_element (self, tag))
    return;
  self->p = tag->end;
  self->n_elements += !tag->closing;
  if (tag->closing ? close_element (self, tag->name) : open_element (self, tag->name))
    precis_html_tag_write (tag, self->scan->markup);
  else
    g_string_append_c (self->scan->markup, ' ');
}

static void
read_markup (Scanner *self)
{
  PrecisHtmlTag tag;

  if (self->p + 1 < self->end && (self->p[1] == '!' || self->p[1] == '?'))
    skip_declaration (self);
  else if (precis_html_tag_read (self->p, self->end, &tag))
    read_tag (self, &tag);
  else
    {
      g_string_append (self->scan->markup, "&lt;");
      self->p++;
    }
}

/**
 * precis_html_scan:
 * @html: a page, decoded
 * @length: bytes of @html
 * @scan: (out caller-allocates): the page, made safe; precis_html_scan_clear() frees it
 * @error: %PRECIS_ERROR_TOO_LARGE beyond PRECIS_MAX_HTML_ELEMENTS
 *
 * Writes a page anew for the parser: without scripts, styles, forms' controls, comments and declarations,
 * with the few attributes that are looked at, and nested no deeper than PRECIS_MAX_HTML_DEPTH; what is deeper
 * keeps its text. The parser alone would take minutes for thousands of attributes and lose a deep page's
 * text. Linear time.
 *
 * Returns: whether the page can be read
 */
gboolean
precis_html_scan (const char *html, gsize length, PrecisHtmlScan *scan, GError **error)
{
  Scanner self = { .p = html, .end = html + length, .scan = scan };

  *scan = (PrecisHtmlScan) { g_string_sized_new (length / 2), g_ptr_array_new_with_free_func (g_free), NULL };
  while (self.p < self.end && self.n_elements <= PRECIS_MAX_HTML_ELEMENTS)
    {
      const char *tag = memchr (self.p, '<', self.end - self.p);

      append_text (scan->markup, self.p, tag ? tag : self.end);
      self.p = tag ? tag : self.end;
      if (tag)
        read_markup (&self);
    }
  if (self.n_elements <= PRECIS_MAX_HTML_ELEMENTS)
    return TRUE;
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("This page has more than %d elements."),
               PRECIS_MAX_HTML_ELEMENTS);
  return FALSE;
}

void
precis_html_scan_clear (PrecisHtmlScan *scan)
{
  if (scan->markup)
    g_string_free (scan->markup, TRUE);
  g_clear_pointer (&scan->json, g_ptr_array_unref);
  g_clear_pointer (&scan->script_date, g_free);
}
