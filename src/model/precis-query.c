/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-limits.h"
#include "precis-query.h"
#include "precis-query-field.h"
#include "precis-query-parser.h"
#include "precis-query-private.h"

struct _PrecisQuery
{
  PrecisQueryNode *root;   /* (owned) (nullable) */
  char            *notice; /* (owned) (nullable) */
};

G_DEFINE_BOXED_TYPE (PrecisQuery, precis_query, precis_query_ref, precis_query_unref)

/* Valid, composed, and as long as a query may be. */
static char *
clean_text (const char *text, gboolean *is_cut)
{
  gsize length = strnlen (text, PRECIS_MAX_QUERY_BYTES + 1);
  g_autofree char *valid = NULL;

  *is_cut = length > PRECIS_MAX_QUERY_BYTES;
  if (*is_cut)
    for (length--; length && ((guint8) text[length] & 0xC0) == 0x80;)
      length--;
  valid = g_utf8_make_valid (text, length);
  return g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}

static void
read_today (GDateTime *now, GDate *today)
{
  g_autoptr (GDateTime) clock = now ? g_date_time_ref (now) : g_date_time_new_now_local ();
  int year, month, day;

  g_date_time_get_ymd (clock, &year, &month, &day);
  g_date_clear (today, 1);
  g_date_set_dmy (today, day, month, year);
}

/* Whether @value without quotation marks would be read as something else. */
static gboolean
needs_quotes (const char *value)
{
  return *value == '-' || strpbrk (value, " ()|:*") || g_str_equal (value, "OR") || g_str_equal (value, "AND");
}

static void
write_term (const PrecisQueryNode *term, GString *text)
{
  const char *field = precis_query_field_get_name (term->field);

  if (field)
    g_string_append_printf (text, "%s:", field);
  g_string_append_printf (text, needs_quotes (term->value) ? "\"%s\"" : "%s", term->value);
  if (term->prefix)
    g_string_append_c (text, '*');
}

static void write_node (const PrecisQueryNode *node, GString *text);

static void
write_group (const PrecisQueryNode *node, GString *text)
{
  g_string_append_c (text, '(');
  write_node (node, text);
  g_string_append_c (text, ')');
}

static void
write_node (const PrecisQueryNode *node, GString *text)
{
  if (node->op == PRECIS_QUERY_TERM)
    write_term (node, text);
  if (node->op == PRECIS_QUERY_NOT)
    g_string_append_c (text, '-');
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    {
      const PrecisQueryNode *child = precis_query_node_get_child (node, i);

      if (i)
        g_string_append (text, node->op == PRECIS_QUERY_OR ? " OR " : " ");
      if (child->op == PRECIS_QUERY_OR || (child->op == PRECIS_QUERY_AND && node->op == PRECIS_QUERY_NOT))
        write_group (child, text);
      else
        write_node (child, text);
    }
}

static void
collect_words (const PrecisQueryNode *node, GPtrArray *words)
{
  if (node->op == PRECIS_QUERY_NOT)
    return;
  if (precis_query_node_is_words (node))
    g_ptr_array_add (words, g_strconcat (node->value, node->prefix ? "*" : NULL, NULL));
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    collect_words (precis_query_node_get_child (node, i), words);
}

/**
 * precis_query_parse:
 * @text: what the user typed, any bytes; what is beyond %PRECIS_MAX_QUERY_BYTES is left out, and told
 * @now: (nullable): the time in the user's zone, which "yesterday" and the like count from; %NULL for the clock's
 *
 * Returns: (transfer full): the query; never fails
 */
PrecisQuery *
precis_query_parse (const char *text, GDateTime *now)
{
  PrecisQuery *self = g_atomic_rc_box_new0 (PrecisQuery);
  gboolean is_cut;
  g_autofree char *clean = clean_text (text, &is_cut);
  GDate today;

  read_today (now, &today);
  self->root = precis_query_parser_run (clean, &today, &self->notice);
  if (is_cut)
    {
      g_free (self->notice);
      self->notice = g_strdup (_("The query is too long: its end was left out."));
    }
  return self;
}

PrecisQuery *
precis_query_ref (PrecisQuery *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_query (PrecisQuery *self)
{
  g_clear_pointer (&self->root, precis_query_node_free);
  g_clear_pointer (&self->notice, g_free);
}

void
precis_query_unref (PrecisQuery *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_query);
}

/**
 * precis_query_get_root:
 * @self: a query
 *
 * Returns: (nullable): the root of its tree, which lives as long as @self; %NULL if nothing is asked, so that everything
 *   is found
 */
const PrecisQueryNode *
precis_query_get_root (PrecisQuery *self)
{
  return self->root;
}

/**
 * precis_query_get_notice:
 * @self: a query
 *
 * Returns: (nullable): a sentence for the user on what was not understood first, or %NULL if all was
 */
const char *
precis_query_get_notice (PrecisQuery *self)
{
  return self->notice;
}

/**
 * precis_query_dup_text:
 * @self: a query
 *
 * Writes the query in one form however it was typed. Read again, it gives the same tree; relative dates stay relative.
 *
 * Returns: (transfer full): the text, empty if nothing is asked
 */
char *
precis_query_dup_text (PrecisQuery *self)
{
  GString *text = g_string_new (NULL);

  if (self->root)
    write_node (self->root, text);
  return g_string_free (text, FALSE);
}

/**
 * precis_query_dup_words:
 * @self: a query
 *
 * Returns: (transfer full) (array zero-terminated=1): the words and phrases that a found article may be marked with,
 *   those of its properties and those that are excluded left out; a beginning of a word ends with `*`
 */
char **
precis_query_dup_words (PrecisQuery *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  if (self->root)
    collect_words (self->root, words);
  g_ptr_array_add (words, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&words), FALSE);
}
