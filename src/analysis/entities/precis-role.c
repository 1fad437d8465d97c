/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-name-words.h"
#include "precis-phrase.h"
#include "precis-role.h"
#include "precis-spelling.h"

/* How much each way of telling a role is trusted. Each word of it is worth INFORMATION more, up to
 * MAX_WORDS. */
#define APPOINTED    5.0
#define TITLE        4.0
#define APPOSITION   4.0
#define SHARED       3.5
#define COPULA       2.0
#define INFORMATION  0.15
#define MAX_WORDS    6

#define MAX_LIST_GAP 7 /* tokens between the names of a list */
#define MAX_ROLES    16 /* of one person that are kept */

typedef struct
{
  PrecisSpan span;
  double     score;
} Role;

typedef struct
{
  const PrecisRoster   *roster;
  const PrecisDocument *document;
  guint32              *covered;
  GArray              **roles; /* of Role, one for each group; NULL for none */
  PrecisPhrase          shared; /* a title in the plural, for the names that follow */
  guint32               listed; /* where the last of these names ends */
} Finder;

static const char *
lower_at (const Finder *self, guint32 token)
{
  return precis_document_word (self->document, token)->lower;
}

/* Another person in the phrase makes it a list of persons; not so "Smith's mother". */
static gboolean
names_other (const Finder *self, PrecisPhrase phrase)
{
  for (guint32 i = phrase.first; i < phrase.end; i++)
    if (self->covered[i])
      {
        const PrecisMention *other = precis_roster_mention (self->roster, self->covered[i] - 1);

        if (other->type == PRECIS_NAME_PER && other->first + other->n_tokens == i + 1
            && (i + 1 >= phrase.end || strcmp (lower_at (self, i + 1), "'s")))
          return TRUE;
      }
  return FALSE;
}

/* "… of the Board of Rivers | and Lakes": a phrase that ends within the name of an organisation takes all of
 * it. */
static guint32
end_name (const Finder *self, guint32 end)
{
  const PrecisMention *mention;

  if (end >= self->document->n_tokens || !self->covered[end] || self->covered[end] != self->covered[end - 1])
    return end;
  mention = precis_roster_mention (self->roster, self->covered[end] - 1);
  return mention->type == PRECIS_NAME_PER ? end : mention->first + mention->n_tokens;
}

static void
keep_role (Finder *self, const PrecisMention *mention, PrecisPhrase phrase, double score)
{
  GArray **roles = &self->roles[mention->group];
  Role role;

  if (names_other (self, phrase))
    return;
  phrase.end = end_name (self, phrase.end);
  role.score = score + INFORMATION * MIN (phrase.end - phrase.first, MAX_WORDS);
  role.span.start = self->document->tokens[phrase.first].span.start;
  role.span.end = self->document->tokens[phrase.end - 1].span.end;
  if (!*roles)
    *roles = g_array_new (FALSE, FALSE, sizeof (Role));
  if ((*roles)->len < MAX_ROLES)
    g_array_append_val (*roles, role);
}

static void
share_role (Finder *self, PrecisPhrase phrase, guint32 end)
{
  if (!g_str_has_suffix (lower_at (self, phrase.end - 1), "s"))
    return;
  self->shared = phrase;
  self->listed = end;
}

/* "Senators A of Velland, B of Tarsa, and C": whether only such words lie between the last name and
 * @mention. */
static gboolean
continues_list (const Finder *self, const PrecisMention *mention)
{
  static const char * const links[] = { ",", "and", "of", "from", "(", ")", NULL };

  if (!self->listed || mention->first <= self->listed || mention->first - self->listed > MAX_LIST_GAP)
    return FALSE;
  for (guint32 i = self->listed; i < mention->first; i++)
    if (!self->covered[i] && !g_strv_contains (links, lower_at (self, i)))
      return FALSE;
  return TRUE;
}

/* "Prime Minister Ann Lee", and after "ministers Ann Lee and Bo Ek" both of them. */
static void
find_title (Finder *self, const PrecisMention *mention, const PrecisSentence *sentence)
{
  guint32 end = mention->first + mention->n_tokens;
  PrecisPhrase phrase;

  if (precis_phrase_find_title (self->document, sentence->first, mention->first, &phrase))
    {
      keep_role (self, mention, phrase, TITLE);
      share_role (self, phrase, end);
    }
  else if (continues_list (self, mention))
    {
      keep_role (self, mention, self->shared, SHARED);
      self->listed = end;
    }
}

/* "Ann Lee, 43, a teacher from Tarsa, …": returns the token that the phrase begins with. */
static guint32
skip_age (const Finder *self, guint32 token, guint32 end)
{
  if (token + 1 < end && self->document->tokens[token].kind == PRECIS_TOKEN_NUMBER
      && !strcmp (lower_at (self, token + 1), ","))
    return token + 2;
  return token;
}

/* "who is", "who was", "who has been": returns the token behind. */
static guint32
skip_relative (const Finder *self, guint32 token, guint32 end)
{
  static const char * const copulas[] = { "is", "was", "has", "had", "been", "became", "serves", "served",
                                          "as", NULL };

  if (token >= end || strcmp (lower_at (self, token), "who") != 0)
    return token;
  for (token++; token < end && g_strv_contains (copulas, lower_at (self, token)); token++)
    ;
  return token;
}

/* "…, who heads the union,": the verb is the role. */
static gboolean
find_heading (const Finder *self, guint32 token, guint32 end, PrecisPhrase *phrase)
{
  static const char * const verbs[] = { "heads", "leads", "chairs", "runs", "directs", "coaches", "founded",
                                        "headed", "led", "chaired", NULL };

  if (token + 1 >= end || strcmp (lower_at (self, token), "who") != 0
      || !g_strv_contains (verbs, lower_at (self, token + 1)))
    return FALSE;
  phrase->first = token + 1;
  for (phrase->end = token + 2; phrase->end < end; phrase->end++)
    if (self->document->tokens[phrase->end].kind == PRECIS_TOKEN_PUNCTUATION)
      break;
  return phrase->end > token + 2 && phrase->end - phrase->first <= 2 * MAX_WORDS;
}

/* "After a call with Ann Lee, the former mayor said …": somebody else. */
static gboolean
is_subject (const Finder *self, guint32 begin, PrecisPhrase phrase, guint32 end)
{
  return phrase.end < end && !strcmp (lower_at (self, begin), "the")
         && precis_name_word_at (self->document, phrase.end) & (PRECIS_NAME_WORD_VERB | PRECIS_NAME_WORD_ACTING);
}

static void
find_apposition (Finder *self, const PrecisMention *mention, const PrecisSentence *sentence)
{
  guint32 next = mention->first + mention->n_tokens, end = sentence->first + sentence->n_tokens;
  PrecisPhrase phrase;
  const char *mark;

  if (next + 1 >= end)
    return;
  mark = lower_at (self, next);
  if (strcmp (mark, ",") && strcmp (mark, "(") && strcmp (mark, "–") && strcmp (mark, "—"))
    return;
  next = skip_age (self, next + 1, end);
  if (find_heading (self, next, end, &phrase))
    keep_role (self, mention, phrase, COPULA);
  else if (precis_phrase_find_after (self->document, skip_relative (self, next, end), end, &phrase)
           && !is_subject (self, next, phrase, end))
    keep_role (self, mention, phrase, APPOSITION);
}

/* "The head of the union, Ann Lee, said …" */
static void
find_inverse (Finder *self, const PrecisMention *mention, const PrecisSentence *sentence)
{
  guint32 next = mention->first + mention->n_tokens, end = sentence->first + sentence->n_tokens;
  PrecisPhrase phrase;

  if (mention->first < sentence->first + 2 || strcmp (lower_at (self, mention->first - 1), ",")
      || (next < end && self->document->tokens[next].kind != PRECIS_TOKEN_PUNCTUATION
          && !(precis_name_word_at (self->document, next)
               & (PRECIS_NAME_WORD_VERB | PRECIS_NAME_WORD_FUNCTION))))
    return;
  if (!precis_phrase_find_before (self->document, sentence->first, mention->first - 1, &phrase))
    return;
  keep_role (self, mention, phrase, SHARED);
  share_role (self, phrase, mention->first + mention->n_tokens);
}

/* "appointment of Ann Lee as …", "named Ann Lee its head": whether the words before name somebody
 * something. */
static gboolean
is_named (const Finder *self, const PrecisMention *mention, const PrecisSentence *sentence)
{
  guint32 before = mention->first;

  while (before > sentence->first + 1 && before + 6 > mention->first
         && !(precis_name_word_at (self->document, before - 1) & PRECIS_NAME_WORD_NAMING))
    before--;
  return before > sentence->first
         && precis_name_word_at (self->document, before - 1) & PRECIS_NAME_WORD_NAMING;
}

static void
find_appointment (Finder *self, const PrecisMention *mention, const PrecisSentence *sentence)
{
  guint32 next = mention->first + mention->n_tokens, end = sentence->first + sentence->n_tokens;
  gboolean has_as = next < end && !strcmp (lower_at (self, next), "as");
  PrecisPhrase phrase;

  if (!is_named (self, mention, sentence))
    return;
  if (has_as && precis_phrase_find_after (self->document, next + 1, end, &phrase))
    keep_role (self, mention, phrase, APPOINTED);
  else if (next < end && precis_phrase_find_after (self->document, next, end, &phrase))
    keep_role (self, mention, phrase, SHARED);
}

/* "Ann Lee is (also) the head of …", "was elected president of …" */
static void
find_copula (Finder *self, const PrecisMention *mention, const PrecisSentence *sentence)
{
  static const char * const verbs[] = { "is", "was", "became", "becomes", "remains", "served", "serves",
                                        "works", "worked", NULL };
  guint32 next = mention->first + mention->n_tokens, end = sentence->first + sentence->n_tokens;
  PrecisPhrase phrase;

  if (next + 1 >= end || !g_strv_contains (verbs, lower_at (self, next)))
    return;
  for (next++; next < end; next++)
    if (!g_str_has_suffix (lower_at (self, next), "ly") && strcmp (lower_at (self, next), "also")
        && strcmp (lower_at (self, next), "as")
        && !(precis_name_word_at (self->document, next) & PRECIS_NAME_WORD_NAMING))
      break;
  if (next < end && precis_phrase_find_after (self->document, next, end, &phrase))
    keep_role (self, mention, phrase, COPULA);
}

static void
find_roles (Finder *self)
{
  guint32 s = 0;

  for (guint i = 0; i < self->roster->mentions->len; i++)
    {
      const PrecisMention *mention = precis_roster_mention (self->roster, i);
      const PrecisSentence *sentence;

      if (mention->in_title)
        break;
      if (mention->type != PRECIS_NAME_PER)
        continue;
      while (self->document->sentences[s].first + self->document->sentences[s].n_tokens <= mention->first)
        s++;
      sentence = &self->document->sentences[s];
      find_title (self, mention, sentence);
      find_apposition (self, mention, sentence);
      find_inverse (self, mention, sentence);
      find_appointment (self, mention, sentence);
      find_copula (self, mention, sentence);
    }
}

static const Role *
find_best (const GArray *roles)
{
  const Role *best = NULL;

  for (guint i = 0; i < roles->len; i++)
    if (!best || g_array_index (roles, Role, i).score > best->score)
      best = &g_array_index (roles, Role, i);
  return best;
}

/* Each wording once, where it stands first. */
static GArray *
list_spans (const Finder *self, const GArray *roles)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_kept = 0;

  for (guint i = 0; i < roles->len; i++)
    g_array_append_val (spans, g_array_index (roles, Role, i).span);
  g_array_sort (spans, precis_span_compare);
  for (guint i = 0; i < spans->len; i++)
    {
      PrecisSpan span = g_array_index (spans, PrecisSpan, i);
      g_autofree char *text = precis_span_slice (span, self->document->text);

      if (g_hash_table_add (seen, precis_spelling_fold (text)))
        g_array_index (spans, PrecisSpan, n_kept++) = span;
    }
  g_array_set_size (spans, n_kept);
  return spans;
}

static PrecisRoles *
make_roles (const Finder *self, GArray *found)
{
  PrecisRoles *roles = g_new0 (PrecisRoles, 1);

  if (!found)
    return roles;
  roles->best = precis_span_slice (find_best (found)->span, self->document->text);
  roles->all = list_spans (self, found);
  g_array_unref (found);
  return roles;
}

void
precis_roles_free (PrecisRoles *self)
{
  g_free (self->best);
  g_clear_pointer (&self->all, g_array_unref);
  g_free (self);
}

/**
 * precis_role_find:
 * @roster: a roster whose mentions have groups
 * @groups: array of PrecisGroup
 *
 * Finds what the text says that its persons are: titles before the name, appositions on either side,
 * appointments, "is".
 *
 * Returns: (transfer full) (element-type PrecisRoles): for each group its roles
 */
GPtrArray *
precis_role_find (const PrecisRoster *roster, const GArray *groups)
{
  Finder self = { .roster = roster, .document = roster->document };
  GPtrArray *roles = g_ptr_array_new_full (groups->len, (GDestroyNotify) precis_roles_free);

  self.covered = precis_roster_cover (roster, FALSE);
  self.roles = g_new0 (GArray *, groups->len + 1);
  if (roster->is_english)
    find_roles (&self);
  for (guint i = 0; i < groups->len; i++)
    g_ptr_array_add (roles, make_roles (&self, self.roles[i]));
  g_free (self.covered);
  g_free (self.roles);
  return roles;
}
