/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-character.h"
#include "precis-quotation.h"

typedef enum
{
  KIND_DOUBLE,    /* “ ”, „ “ and " ": writers mix them */
  KIND_GUILLEMET, /* « » and » « */
  KIND_TEX,       /* `` '' of old news wires */
  KIND_SINGLE,    /* ‘ ’ and ' ' */
  N_KINDS,
  KIND_NONE,
} Kind;

typedef enum
{
  OPENS  = 1 << 0,
  CLOSES = 1 << 1,
} Side;

typedef struct
{
  Kind kind;
  Side side;
  guint size;
} Mark;

typedef struct
{
  const char *text;
  const char *end;
  GArray     *found;            /* of PrecisQuotation, as they close */
  const char *inner[N_KINDS];   /* after an opening mark without its closing one */
  const char *outer[N_KINDS];   /* at that mark */
  gboolean    goes_on[N_KINDS];
} Scanner;

static guint8
class_at (const Scanner *self, const char *p)
{
  guint size;

  return p < self->end ? precis_character_class (p, self->end, &size) : PRECIS_CHARACTER_SPACE;
}

static guint8
class_before (const Scanner *self, const char *p)
{
  return p > self->text ? class_at (self, g_utf8_prev_char (p)) : PRECIS_CHARACTER_SPACE;
}

static gboolean
is_opening_punctuation (const Scanner *self, const char *p)
{
  static const gunichar openers[] = { '(', '[', '{', '-', '/', 0x2013, 0x2014, 0x2015, 0x2018, 0x201C };
  gunichar c = p > self->text ? g_utf8_get_char (g_utf8_prev_char (p)) : ' ';

  for (guint i = 0; i < G_N_ELEMENTS (openers); i++)
    if (c == openers[i])
      return TRUE;
  return FALSE;
}

/* What a mark may do by what stands around it: after a space and before a letter it opens, the other way
 * round it closes. */
static Side
side_by_place (const Scanner *self, const char *p, guint size)
{
  gboolean space_before
    = (class_before (self, p) & PRECIS_CHARACTER_SPACE) || is_opening_punctuation (self, p);
  gboolean space_after = (class_at (self, p + size) & PRECIS_CHARACTER_SPACE) != 0;

  return space_before == space_after ? OPENS | CLOSES : space_before ? OPENS : CLOSES;
}

/* An apostrophe neither opens ('90s) nor closes within a word (don't) or after a plural owner (the owners'
 * house). */
static Side
side_of_single (const Scanner *self, const char *p, guint size)
{
  guint8 before = class_before (self, p), after = class_at (self, p + size);
  const guint8 in_word = PRECIS_CHARACTER_LETTER | PRECIS_CHARACTER_DIGIT;

  if (before & PRECIS_CHARACTER_SPACE)
    return after & PRECIS_CHARACTER_LETTER ? OPENS : 0;
  if (after & in_word)
    return is_opening_punctuation (self, p) ? OPENS : 0;
  if ((before & PRECIS_CHARACTER_LETTER) && p[-1] == 's' && p + size + 1 < self->end && p[size] == ' '
      && g_ascii_islower (p[size + 1]))
    return 0;
  return CLOSES;
}

static Mark
read_mark (const Scanner *self, const char *p)
{
  guint size;
  gunichar c = precis_character_get (p, self->end, &size);
  gboolean is_double = p + 1 < self->end && p[1] == *p;

  switch (c)
    {
    case '"':
      return (Mark) { KIND_DOUBLE, side_by_place (self, p, 1), 1 };
    case 0x201C:
    case 0x201D:
    case 0x201E:
      return (Mark) { KIND_DOUBLE, (c == 0x201D ? CLOSES : OPENS) | side_by_place (self, p, size), size };
    case 0xAB:
    case 0xBB:
      return (Mark) { KIND_GUILLEMET, (c == 0xAB ? OPENS : CLOSES) | side_by_place (self, p, size), size };
    case '`':
      return (Mark) { is_double ? KIND_TEX : KIND_NONE, OPENS, 1 + is_double };
    case '\'':
      if (is_double)
        return (Mark) { KIND_TEX, side_by_place (self, p, 2), 2 };
      return (Mark) { KIND_SINGLE, side_of_single (self, p, 1), 1 };
    case 0x2018:
    case 0x2019:
      return (Mark) { KIND_SINGLE, side_of_single (self, p, size), size };
    default:
      return (Mark) { KIND_NONE, 0, size };
    }
}

static void
open_mark (Scanner *self, Kind kind, const char *outer, const char *inner, gboolean goes_on)
{
  self->outer[kind] = outer;
  self->inner[kind] = inner;
  self->goes_on[kind] = goes_on;
}

/* Ends the quotation of @kind; what was opened within it and not closed was no quotation. */
static void
close_mark (Scanner *self, Kind kind, const char *inner_end, const char *outer_end)
{
  const char *start = self->outer[kind];
  PrecisQuotation quotation = { { self->inner[kind] - self->text, inner_end - self->text },
                                { start - self->text, outer_end - self->text },
                                self->goes_on[kind] };

  g_array_append_val (self->found, quotation);
  for (guint k = 0; k < N_KINDS; k++)
    if (self->outer[k] >= start)
      self->outer[k] = NULL;
}

/* Of a mark that may do both, the one that fits is meant. A second opening mark means that the first was
 * none. */
static void
take_mark (Scanner *self, const char *p, Mark mark)
{
  gboolean is_open = self->outer[mark.kind] != NULL;

  if ((mark.side & CLOSES) && is_open)
    close_mark (self, mark.kind, p, p + mark.size);
  else if (mark.side & OPENS)
    open_mark (self, mark.kind, p, p + mark.size, FALSE);
}

/* At the end of a line: a quotation without an end is one only if the next line opens it again. Returns
 * where to go on. */
static const char *
end_line (Scanner *self, const char *line_end)
{
  const char *next = precis_character_skip_space (line_end, self->end);
  Mark mark = next < self->end ? read_mark (self, next) : (Mark) { KIND_NONE };
  gboolean goes_on = mark.kind < KIND_SINGLE && (mark.side & OPENS) && self->outer[mark.kind];

  if (goes_on)
    close_mark (self, mark.kind, line_end, line_end);
  memset (self->outer, 0, sizeof self->outer);
  if (!goes_on)
    return line_end + 1;
  open_mark (self, mark.kind, next, next + mark.size, TRUE);
  return next + mark.size;
}

/* Drops what stands within another quotation. As they are in the order of their ends, the outer ones come
 * later. */
static GArray *
keep_outermost (const GArray *found)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (PrecisQuotation));
  guint32 limit = G_MAXUINT32;

  for (guint i = found->len; i-- > 0;)
    {
      PrecisQuotation *quotation = &g_array_index (found, PrecisQuotation, i);

      if (quotation->outer.end > limit)
        continue;
      limit = quotation->outer.start;
      g_array_append_vals (kept, quotation, 1);
    }
  for (guint i = 0; i < kept->len / 2; i++)
    {
      PrecisQuotation *one = &g_array_index (kept, PrecisQuotation, i);
      PrecisQuotation *other = &g_array_index (kept, PrecisQuotation, kept->len - 1 - i);
      PrecisQuotation swapped = *one;

      *one = *other;
      *other = swapped;
    }
  return kept;
}

/**
 * precis_quotation_find_all:
 * @text: UTF-8, a block a line
 * @length: its bytes
 *
 * Pairs the quotation marks “ ”, " ", « », `` '' and ‘ ’ of a text, in linear time. Marks that do not pair
 * are passed over.
 *
 * Returns: (transfer full): array of PrecisQuotation, in the order of the text; none overlap
 */
GArray *
precis_quotation_find_all (const char *text, gsize length)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (PrecisQuotation));
  Scanner scanner = { text, text + length, found };

  for (const char *p = text; p < scanner.end;)
    {
      Mark mark;

      if (*p == '\n')
        {
          p = end_line (&scanner, p);
          continue;
        }
      mark = read_mark (&scanner, p);
      if (mark.kind != KIND_NONE)
        take_mark (&scanner, p, mark);
      p += mark.size;
    }
  return keep_outermost (found);
}
