/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "precis-error.h"

#include "precis-sniff.h"

#define SAMPLE_BYTES      (64 * 1024)
#define MIN_CONTROLS      8   /* control characters that a text may have by accident */
#define CONTROLS_PER_MILLE 30 /* … or in this share */
#define MAX_MARKDOWN_LINES 400 /* looked at for the marks of Markdown */

#define SAYS_PDF     N_("This is not a text article: it is a PDF document.")
#define SAYS_IMAGE   N_("This is not a text article: it is an image.")
#define SAYS_MEDIA   N_("This is not a text article: it is a sound or a film.")
#define SAYS_ARCHIVE N_("This is not a text article: it is compressed or an archive.")
#define SAYS_OFFICE  N_("This is not a text article: it is a document of an office program.")
#define SAYS_PROGRAM N_("This is not a text article: it is a program.")
#define SAYS_FONT    N_("This is not a text article: it is a font.")
#define SAYS_DATA    N_("This is not a text article: it is a database.")
#define SAYS_BINARY  N_("This is not a text article.")

/* The marks that formats begin with (the file(1) database names them all). */
static const struct
{
  guint       offset;
  const char *bytes;
  guint       size;
  const char *says;
} magics[] = {
  { 0, "%PDF-", 5, SAYS_PDF },
  { 0, "\x89PNG\r\n", 6, SAYS_IMAGE },
  { 0, "\xFF\xD8\xFF", 3, SAYS_IMAGE },
  { 0, "GIF87a", 6, SAYS_IMAGE },
  { 0, "GIF89a", 6, SAYS_IMAGE },
  { 8, "WEBPVP8", 7, SAYS_IMAGE },
  { 0, "II*\0", 4, SAYS_IMAGE },
  { 0, "MM\0*", 4, SAYS_IMAGE },
  { 0, "\0\0\1\0", 4, SAYS_IMAGE },
  { 4, "ftypheic", 8, SAYS_IMAGE },
  { 4, "ftypavif", 8, SAYS_IMAGE },
  { 4, "ftyp", 4, SAYS_MEDIA },
  { 0, "OggS\0", 5, SAYS_MEDIA },
  { 0, "ID3\2", 4, SAYS_MEDIA },
  { 0, "ID3\3", 4, SAYS_MEDIA },
  { 0, "ID3\4", 4, SAYS_MEDIA },
  { 0, "fLaC\0", 5, SAYS_MEDIA },
  { 8, "WAVEfmt", 7, SAYS_MEDIA },
  { 8, "AVI LIST", 8, SAYS_MEDIA },
  { 0, "\x1A\x45\xDF\xA3", 4, SAYS_MEDIA },
  { 0, "PK\3\4", 4, SAYS_ARCHIVE },
  { 0, "PK\5\6", 4, SAYS_ARCHIVE },
  { 0, "\x1F\x8B", 2, SAYS_ARCHIVE },
  { 0, "BZh", 3, SAYS_ARCHIVE },
  { 0, "\xFD" "7zXZ\0", 6, SAYS_ARCHIVE },
  { 0, "\x28\xB5\x2F\xFD", 4, SAYS_ARCHIVE },
  { 0, "7z\xBC\xAF\x27\x1C", 6, SAYS_ARCHIVE },
  { 0, "Rar!\x1A\7", 6, SAYS_ARCHIVE },
  { 257, "ustar", 5, SAYS_ARCHIVE },
  { 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, SAYS_OFFICE },
  { 0, "{\\rtf", 5, SAYS_OFFICE },
  { 0, "%!PS-Adobe", 10, SAYS_OFFICE },
  { 0, "\x7F" "ELF", 4, SAYS_PROGRAM },
  { 0, "MZ\x90\0", 4, SAYS_PROGRAM },
  { 0, "\xCA\xFE\xBA\xBE", 4, SAYS_PROGRAM },
  { 0, "\xFE\xED\xFA\xCE", 4, SAYS_PROGRAM },
  { 0, "\xFE\xED\xFA\xCF", 4, SAYS_PROGRAM },
  { 0, "\xCF\xFA\xED\xFE", 4, SAYS_PROGRAM },
  { 0, "\0asm", 4, SAYS_PROGRAM },
  { 0, "wOFF", 4, SAYS_FONT },
  { 0, "wOF2", 4, SAYS_FONT },
  { 0, "OTTO\0", 5, SAYS_FONT },
  { 0, "\0\1\0\0\0", 5, SAYS_FONT },
  { 0, "SQLite format 3\0", 16, SAYS_DATA },
};

static const char *
find_magic (const char *data, gsize size)
{
  for (guint i = 0; i < G_N_ELEMENTS (magics); i++)
    if (size >= magics[i].offset + magics[i].size
        && memcmp (data + magics[i].offset, magics[i].bytes, magics[i].size) == 0)
      return magics[i].says;
  return NULL;
}

/* NUL aside, which UTF-16 is full of and which some writers leave in a text. */
static gboolean
has_many_controls (const char *data, gsize size)
{
  gsize sample = MIN (size, SAMPLE_BYTES);
  gsize n_controls = 0;

  for (gsize i = 0; i < sample; i++)
    n_controls += g_ascii_iscntrl (data[i]) && data[i] != '\0' && !strchr ("\t\n\v\f\r\x1A\x1B", data[i]);
  return n_controls >= MIN_CONTROLS && n_controls * 1000 > sample * CONTROLS_PER_MILLE;
}

/* UTF-16 and UTF-32 say by their mark that the bytes below 0x20 are halves of characters. */
static gboolean
is_marked_wide (const char *data, gsize size)
{
  return size >= 4 && (memcmp (data, "\xFF\xFE", 2) == 0 || memcmp (data, "\xFE\xFF", 2) == 0
                       || memcmp (data, "\0\0\xFE\xFF", 4) == 0);
}

/**
 * precis_sniff_is_text:
 * @data: bytes
 * @size: how many
 * @error: %PRECIS_ERROR_NOT_TEXT, with a message that says what it is when that is known
 *
 * Tells text in any charset from images, archives, documents of other programs and other binary data, by
 * content.
 *
 * Returns: whether it may be text
 */
gboolean
precis_sniff_is_text (const char *data, gsize size, GError **error)
{
  const char *says = find_magic (data, size);

  if (!says && !is_marked_wide (data, size) && has_many_controls (data, size))
    says = SAYS_BINARY;
  if (says)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_TEXT, _(says));
  return !says;
}

static gboolean
hints_at (const PrecisImportHints *hints, const char *type, const char * const *endings)
{
  if (hints->content_type && g_ascii_strncasecmp (hints->content_type, type, strlen (type)) == 0)
    return TRUE;
  for (; hints->source && *endings; endings++)
    {
      gsize length = strlen (hints->source);
      gsize ending = strlen (*endings);

      if (length > ending && g_ascii_strcasecmp (hints->source + length - ending, *endings) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
begins (const char *text, const char *word)
{
  return g_ascii_strncasecmp (text, word, strlen (word)) == 0;
}

static gboolean
begins_with_tag (const char *text, const char * const *tags)
{
  for (; *tags; tags++)
    {
      char next = begins (text + 1, *tags) ? text[1 + strlen (*tags)] : '\0';

      if (*text == '<' && next && (g_ascii_isspace (next) || next == '>' || next == '/'))
        return TRUE;
    }
  return FALSE;
}

/* Past the declaration, comments and doctype that XML may begin with. */
static const char *
skip_prologue (const char *text)
{
  for (;;)
    {
      const char *end = NULL;

      while (g_ascii_isspace (*text))
        text++;
      if (g_str_has_prefix (text, "<!--"))
        end = strstr (text, "-->");
      else if (g_str_has_prefix (text, "<?") || begins (text, "<!doctype"))
        end = strchr (text, '>');
      if (!end)
        return text;
      text = strchr (end, '>') + 1;
    }
}

static gboolean
is_html (const char *text, const PrecisImportHints *hints)
{
  static const char * const endings[] = { ".html", ".htm", ".xhtml", ".xht", NULL };
  static const char * const document_tags[] = { "html", "head", "body", "title", "meta", NULL };
  static const char * const block_tags[] = { "article", "section", "main", "div", "p", "h1", "h2", "table",
                                             "ul", "ol", "blockquote", "header", "script", "style", "link",
                                             "span", "font", "center", "a", "b", "i", "em", "strong", "img",
                                             "br", NULL };
  const char *first = skip_prologue (text);
  gboolean hinted = hints_at (hints, "text/html", endings) || hints_at (hints, "application/xhtml", endings);

  if (begins_with_tag (first, document_tags) || begins (text + strspn (text, " \t\r\n"), "<!doctype html"))
    return TRUE;
  if (hinted)
    return strchr (text, '<') != NULL;
  return begins_with_tag (first, block_tags) && strstr (first, "</");
}

static gboolean
is_feed (const char *text)
{
  static const char * const roots[] = { "rss", "feed", "rdf:RDF", "opml", NULL };

  return begins_with_tag (skip_prologue (text), roots);
}

/* An object or array of objects: a text that begins with a bracket is none. Only what is called JSON may be
 * another array. */
static gboolean
is_json (const char *text, const PrecisImportHints *hints)
{
  static const char * const endings[] = { ".json", ".jsonld", NULL };
  const char *second;

  text += strspn (text, " \t\r\n");
  if (*text != '{' && *text != '[')
    return FALSE;
  second = text + 1 + strspn (text + 1, " \t\r\n");
  if (*text == '{')
    return *second == '"' || *second == '}';
  return *second == '{' || (hints_at (hints, "application/json", endings) && *second && strchr ("[]\"", *second));
}

/* A heading, a fence, an emphasis or link that nobody writes but in Markdown. */
static gboolean
has_markdown_mark (const char *line, gsize length)
{
  gsize n = strspn (line, "#");

  if (n >= 1 && n <= 6 && n < length && line[n] == ' ')
    return TRUE;
  if (g_str_has_prefix (line, "```") || g_str_has_prefix (line, "~~~"))
    return TRUE;
  return g_strstr_len (line, length, "](http") || g_strstr_len (line, length, "**");
}

static gboolean
is_markdown (const char *text, const PrecisImportHints *hints)
{
  static const char * const endings[] = { ".md", ".markdown", ".mdown", ".mkd", NULL };
  static const char * const plain_endings[] = { ".txt", ".text", NULL };
  guint needed = hints_at (hints, "text/plain", plain_endings) ? 3 : 2;
  guint n_marks = 0;

  if (hints_at (hints, "text/markdown", endings))
    return TRUE;
  for (guint n = 0; n < MAX_MARKDOWN_LINES && *text; n++)
    {
      gsize length = strcspn (text, "\n");

      n_marks += has_markdown_mark (text, length);
      text += length + (text[length] == '\n');
    }
  return n_marks >= needed;
}

/**
 * precis_sniff_format:
 * @text: decoded text, NUL-terminated
 * @hints: the name's ending and the content type tip the scales where the content leaves a choice
 *
 * Returns: what @text is written in
 */
PrecisFormat
precis_sniff_format (const char *text, const PrecisImportHints *hints)
{
  if (is_json (text, hints))
    return PRECIS_FORMAT_JSON;
  if (is_feed (text))
    return PRECIS_FORMAT_FEED;
  if (is_html (text, hints))
    return PRECIS_FORMAT_HTML;
  return is_markdown (text, hints) ? PRECIS_FORMAT_MARKDOWN : PRECIS_FORMAT_PLAIN;
}
