/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-entity-text.h"
#include "precis-markdown-inline.h"

#define HOLE        '\x01' /* stands in the output for markup that went; decoded text has no controls */
#define MAX_TICKS   32     /* backticks around a code span */
#define MAX_TARGET  4096   /* bytes of a link's address and title */
#define MAX_LABEL   999    /* of a reference, as CommonMark has it */
#define MAX_PARENS  32     /* within an address */
#define MAX_OPENERS 100000 /* that wait to be closed: a paragraph of nothing but brackets would take gigabytes */

/* A run of "*", "_" or "~" in the output that may open emphasis, or a bracket. */
typedef struct
{
  gsize position;
  guint count;
  gboolean image;
} Opener;

typedef struct
{
  const char *p;
  const char *start;
  const char *end;
  GString    *out;
  GArray     *runs[3];             /* Opener of each of "*_~" */
  GArray     *brackets;            /* Opener */
  GHashTable *labels;
  gboolean    no_ticks[MAX_TICKS]; /* no run of so many backticks is ahead */
} Inline;

static void
make_hole (Inline *self, gsize position, gsize length)
{
  memset (self->out->str + position, HOLE, length);
}

/* Takes the end of the output away, with the runs in it that wait to be closed. */
static void
truncate_output (Inline *self, gsize position)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->runs); i++)
    {
      GArray *runs = self->runs[i];

      while (runs->len > 0 && g_array_index (runs, Opener, runs->len - 1).position >= position)
        g_array_set_size (runs, runs->len - 1);
    }
  g_string_truncate (self->out, position);
}

static void
append_opener (GArray *openers, const Opener *opener)
{
  if (openers->len < MAX_OPENERS)
    g_array_append_val (openers, *opener);
}

static gsize
count_run (const Inline *self, const char *p)
{
  gsize n = 1;

  while (p + n < self->end && p[n] == *p)
    n++;
  return n;
}

/* The next run of exactly @n backticks. */
static const char *
find_ticks (Inline *self, const char *p, gsize n)
{
  while (p < self->end && (p = memchr (p, '`', self->end - p)))
    {
      gsize length = count_run (self, p);

      if (length == n)
        return p;
      p += length;
    }
  return NULL;
}

static void
read_code_span (Inline *self)
{
  gsize n = count_run (self, self->p);
  const char *close = NULL;

  if (n < MAX_TICKS && !self->no_ticks[n])
    {
      close = find_ticks (self, self->p + n, n);
      self->no_ticks[n] = !close;
    }
  if (close)
    g_string_append_len (self->out, self->p + n, close - self->p - n);
  else
    g_string_append_len (self->out, self->p, n);
  self->p = close ? close + n : self->p + n;
}

/* The character at @p, or a space outside the text. */
static gunichar
peek_char (const Inline *self, const char *p)
{
  return p >= self->start && p < self->end ? g_utf8_get_char (p) : ' ';
}

static gboolean
is_punctuation (gunichar c)
{
  return g_unichar_ispunct (c) || (c < 0x80 && g_ascii_ispunct (c));
}

/* CommonMark 6.2: whether a run is left- and right-flanking. "_" may not open or close within a word. */
static void
find_flanks (const Inline *self, gsize n, gboolean *can_open, gboolean *can_close)
{
  gunichar before = peek_char (self, self->p > self->start ? g_utf8_prev_char (self->p) : self->p - 1);
  gunichar after = peek_char (self, self->p + n);
  gboolean left = !g_unichar_isspace (after)
                  && (!is_punctuation (after) || g_unichar_isspace (before) || is_punctuation (before));
  gboolean right = !g_unichar_isspace (before)
                   && (!is_punctuation (before) || g_unichar_isspace (after) || is_punctuation (after));

  *can_open = left && (*self->p != '_' || !right || is_punctuation (before));
  *can_close = right && (*self->p != '_' || !left || is_punctuation (after));
}

/* Matches a closing run with the openers before it; what is matched goes from the output. */
static guint
close_run (Inline *self, GArray *openers, gsize position, guint count)
{
  guint left = count;

  while (left > 0 && openers->len > 0)
    {
      Opener *opener = &g_array_index (openers, Opener, openers->len - 1);
      guint matched = MIN (left, opener->count);

      make_hole (self, opener->position + opener->count - matched, matched);
      make_hole (self, position + count - left, matched);
      opener->count -= matched;
      left -= matched;
      if (opener->count == 0)
        g_array_set_size (openers, openers->len - 1);
    }
  return left;
}

static void
read_emphasis (Inline *self)
{
  static const char kinds[] = "*_~";
  GArray *openers = self->runs[strchr (kinds, *self->p) - kinds];
  gsize n = count_run (self, self->p);
  gsize position = self->out->len;
  gboolean can_open, can_close;
  guint left = n;

  find_flanks (self, n, &can_open, &can_close);
  g_string_append_len (self->out, self->p, n);
  if (can_close && (*self->p != '~' || n == 2))
    left = close_run (self, openers, position, n);
  if (can_open && left > 0 && (*self->p != '~' || n == 2))
    {
      Opener opener = { position + n - left, left };

      append_opener (openers, &opener);
    }
  self->p += n;
}

static void
open_bracket (Inline *self)
{
  Opener bracket = { self->out->len, *self->p == '!' ? 2 : 1, *self->p == '!' };

  g_string_append_len (self->out, self->p, bracket.count);
  self->p += bracket.count;
  append_opener (self->brackets, &bracket);
}

/* The end of "(address "title")" at @p, behind its bracket; NULL if there is none. */
static const char *
skip_target (const Inline *self, const char *p)
{
  const char *limit = p + MIN (MAX_TARGET, self->end - p);
  guint depth = 0;

  for (; p < limit; p++)
    {
      if (*p == '\\' && p + 1 < limit)
        p++;
      else if (*p == '(' && ++depth > MAX_PARENS)
        return NULL;
      else if (*p == ')' && --depth == 0)
        return p + 1;
    }
  return NULL;
}

static gboolean
has_label (const Inline *self, const char *label, gsize length)
{
  g_autofree char *key = NULL;

  if (!self->labels || length == 0 || length > MAX_LABEL)
    return FALSE;
  key = precis_markdown_inline_label (label, length);
  return g_hash_table_contains (self->labels, key);
}

/* What comes after "[text]" to make it a link: "(…)", "[label]", or nothing if the text itself is a label. */
static const char *
skip_reference (const Inline *self, gsize text_position)
{
  const char *p = self->p + 1;
  const char *close;

  if (p < self->end && *p == '(' && (close = skip_target (self, p)))
    return close;
  if (p < self->end && *p == '[')
    {
      close = memchr (p, ']', MIN (self->end - p, MAX_LABEL));
      if (close && (close == p + 1 || has_label (self, p + 1, close - p - 1)))
        return close + 1;
    }
  return has_label (self, self->out->str + text_position, self->out->len - text_position) ? p : NULL;
}

/* "[^1]" points to a note. */
static gboolean
is_note_mark (const Inline *self, gsize position)
{
  gsize length = self->out->len - position;

  return length > 1 && length < MAX_LABEL && self->out->str[position + 1] == '^'
         && !memchr (self->out->str + position, ' ', length);
}

static void
close_bracket (Inline *self)
{
  const Opener *bracket;
  const char *after;

  if (self->brackets->len == 0)
    {
      g_string_append_c (self->out, *self->p++);
      return;
    }
  bracket = &g_array_index (self->brackets, Opener, self->brackets->len - 1);
  after = skip_reference (self, bracket->position + bracket->count);
  if (after ? bracket->image : is_note_mark (self, bracket->position))
    truncate_output (self, bracket->position);
  else if (after)
    make_hole (self, bracket->position, bracket->count);
  else
    g_string_append_c (self->out, ']');
  self->p = after ? after : self->p + 1;
  g_array_set_size (self->brackets, self->brackets->len - 1);
}

/* An address in angle brackets stays, a tag goes; anything else is a less-than sign. */
static void
read_angle (Inline *self)
{
  const char *close = memchr (self->p, '>', MIN (self->end - self->p, MAX_TARGET));
  const char *inner = self->p + 1;

  if (!close || !(inner < close) || !(g_ascii_isalpha (*inner) || *inner == '/' || *inner == '!'))
    {
      g_string_append_c (self->out, *self->p++);
      return;
    }
  if (g_strstr_len (inner, close - inner, "://") && !memchr (inner, ' ', close - inner))
    g_string_append_len (self->out, inner, close - inner);
  else if (g_ascii_strncasecmp (inner, "br", 2) == 0)
    g_string_append_c (self->out, ' ');
  self->p = close + 1;
}

static void
read_escape (Inline *self)
{
  if (self->p + 1 < self->end && g_ascii_ispunct (self->p[1]))
    self->p++;
  g_string_append_c (self->out, *self->p++);
}

static void
read_one (Inline *self)
{
  gboolean image = *self->p == '!' && self->p + 1 < self->end && self->p[1] == '[';

  switch (image ? '[' : *self->p)
    {
    case '\\':
      read_escape (self);
      break;
    case '`':
      read_code_span (self);
      break;
    case '*':
    case '_':
    case '~':
      read_emphasis (self);
      break;
    case '[':
      open_bracket (self);
      break;
    case ']':
      close_bracket (self);
      break;
    case '<':
      read_angle (self);
      break;
    case '&':
      self->p += precis_entity_text_append (self->p, self->end - self->p, self->out);
      break;
    default:
      g_string_append_c (self->out, *self->p++);
      break;
    }
}

static char *
close_holes (GString *out)
{
  char *to = out->str;

  for (gsize i = 0; i < out->len; i++)
    if (out->str[i] != HOLE)
      *to++ = out->str[i];
  g_string_truncate (out, to - out->str);
  return g_string_free (out, FALSE);
}

/**
 * precis_markdown_inline_to_text:
 * @markdown: the inline content of a block, in valid UTF-8
 * @length: bytes of @markdown
 * @labels: (nullable): set of the link labels that the document defines, by precis_markdown_inline_label()
 *
 * Makes plain text of inline Markdown (CommonMark 0.31, chapter 6): emphasis and code lose their marks, links
 * leave their text, images and tags go, escapes and entities become characters. Linear time.
 *
 * Returns: (transfer full): the text
 */
char *
precis_markdown_inline_to_text (const char *markdown, gsize length, GHashTable *labels)
{
  Inline self = { .p = markdown, .start = markdown, .end = markdown + length, .labels = labels };

  self.out = g_string_sized_new (length);
  self.brackets = g_array_new (FALSE, FALSE, sizeof (Opener));
  for (guint i = 0; i < G_N_ELEMENTS (self.runs); i++)
    self.runs[i] = g_array_new (FALSE, FALSE, sizeof (Opener));
  while (self.p < self.end)
    read_one (&self);
  g_array_unref (self.brackets);
  for (guint i = 0; i < G_N_ELEMENTS (self.runs); i++)
    g_array_unref (self.runs[i]);
  return close_holes (self.out);
}

/**
 * precis_markdown_inline_label:
 * @label: what stands between the brackets of a reference
 * @length: bytes of @label
 *
 * Returns: (transfer full): the label as it is compared: case and runs of white space do not count
 */
char *
precis_markdown_inline_label (const char *label, gsize length)
{
  g_autofree char *copy = g_strndup (label, length);
  g_auto (GStrv) words = g_strsplit_set (g_strstrip (copy), " \t\n", -1);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; words[i]; i++)
    if (*words[i])
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", words[i]);
  return g_utf8_casefold (joined->str, joined->len);
}
