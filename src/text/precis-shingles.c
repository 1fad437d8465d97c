/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-character.h"
#include "precis-shingles.h"

/* Two texts collide in a band if the least of their shingles is the same under each of its hashes: with a
 * chance of s^7 if they share s of their shingles; in one band of 16 at least with 1 - (1 - s^7)^16: 99.8 %
 * at s = 0.85, 12 % at 0.5. */
#define N_ROWS   7
#define N_HASHES (N_ROWS * PRECIS_SHINGLES_N_BANDS)

#define WORDS 4 /* of a shingle */

/* Scatters the bits of @x (the finaliser of MurmurHash3, Austin Appleby). */
static inline guint64
mix (guint64 x)
{
  x = (x ^ (x >> 33)) * G_GUINT64_CONSTANT (0xff51afd7ed558ccd);
  x = (x ^ (x >> 33)) * G_GUINT64_CONSTANT (0xc4ceb9fe1a85ec53);
  return x ^ (x >> 33);
}

/* Goes on with the hash of a word. */
static inline guint64
add_character (guint64 hash, gunichar c)
{
  return (hash ^ c) * G_GUINT64_CONSTANT (0x100000001b3);
}

/* Whether @c is passed over within a word: apostrophes and marks, of which texts have some or none. */
static gboolean
is_passed_over (gunichar c, guint8 class)
{
  return (class & PRECIS_CHARACTER_MARK) || precis_character_is_apostrophe (c);
}

/* Reads the next word from *@p on, without regard to case; an ideograph is a word. 0 at the end of the
 * text. */
static guint64
next_word (const char **p, const char *end)
{
  guint64 hash = 0;
  guint size;

  for (; *p < end; *p += size)
    {
      gunichar c = precis_character_get (*p, end, &size);
      guint8 class = c < 0x80 ? precis_character_ascii[c] : precis_character_classify (c);

      if (class & (PRECIS_CHARACTER_LETTER | PRECIS_CHARACTER_DIGIT))
        {
          if (hash && (class & PRECIS_CHARACTER_IDEOGRAPH))
            break;
          hash = add_character (hash ? hash : G_GUINT64_CONSTANT (0xcbf29ce484222325),
                                c < 0x80 ? (gunichar) g_ascii_tolower (c) : g_unichar_tolower (c));
          if (!(class & PRECIS_CHARACTER_IDEOGRAPH))
            continue;
          *p += size;
          break;
        }
      if (hash && !is_passed_over (c, class))
        break;
    }
  return hash;
}

/* The shingles of a text: hashes of each four words in a row. A text of fewer words has none. */
static GArray *
read_shingles (const char *text)
{
  const char *end = text + strlen (text);
  GArray *shingles = g_array_sized_new (FALSE, FALSE, sizeof (guint64), (end - text) / 6 + 1);
  guint64 last[WORDS] = { 0 };
  guint64 word;

  for (guint n = 0; (word = next_word (&text, end)); n++)
    {
      guint64 shingle = 0;

      last[n % WORDS] = mix (word);
      if (n + 1 < WORDS)
        continue;
      for (guint i = 1; i <= WORDS; i++)
        shingle = mix (shingle + last[(n + i) % WORDS]);
      g_array_append_val (shingles, shingle);
    }
  return shingles;
}

/* The hashes are one multiplication each, of numbers that are random already; odd factors lose nothing. */
static void
make_factors (guint32 factors[N_HASHES])
{
  for (guint i = 0; i < N_HASHES; i++)
    factors[i] = (guint32) mix (i + 1) | 1;
}

/* The least of all shingles under each of the hashes (A. Broder, "On the resemblance and containment of
 * documents", 1997). */
static void
find_least (GArray *shingles, guint32 least[N_HASHES])
{
  guint32 factors[N_HASHES];

  make_factors (factors);
  memset (least, 0xff, N_HASHES * sizeof *least);
  for (guint i = 0; i < shingles->len; i++)
    {
      guint64 shingle = g_array_index (shingles, guint64, i);
      guint32 low = shingle;
      guint32 high = shingle >> 32;

      for (guint k = 0; k < N_HASHES; k++)
        {
          guint32 hash = (low ^ factors[k]) * factors[k] + high;

          least[k] = MIN (least[k], hash);
        }
    }
}

/**
 * precis_shingles_sketch:
 * @text: valid UTF-8
 * @bands: (out): hashes by which nearly equal texts are found: two texts that share more than 85 % of their
 *   shingles (each four words in a row) have at least one hash in common with near certainty, those that
 *   share half of them rarely
 *
 * Makes the sketch of a text, in linear time: MinHash in bands (J. Leskovec, A. Rajaraman, J. Ullman, "Mining
 * of Massive Datasets", 3.4). The hashes have 32 bits: they are kept, and what two texts have in common by
 * accident is found out by precis_shingles_overlap(). The same on every machine and in every version: do not
 * change them.
 *
 * Returns: how many there are: PRECIS_SHINGLES_N_BANDS, or 0 if @text has fewer than
 *   PRECIS_SHINGLES_MIN_WORDS words
 */
guint
precis_shingles_sketch (const char *text, gint64 bands[PRECIS_SHINGLES_N_BANDS])
{
  g_autoptr (GArray) shingles = read_shingles (text);
  guint32 least[N_HASHES];

  if (shingles->len + WORDS - 1 < PRECIS_SHINGLES_MIN_WORDS)
    return 0;
  find_least (shingles, least);
  for (guint band = 0; band < PRECIS_SHINGLES_N_BANDS; band++)
    {
      guint64 hash = band;

      for (guint row = 0; row < N_ROWS; row++)
        hash = mix (hash + least[band * N_ROWS + row]);
      bands[band] = (gint32) hash;
    }
  return PRECIS_SHINGLES_N_BANDS;
}

static int
compare_shingles (gconstpointer a, gconstpointer b)
{
  guint64 x = *(const guint64 *) a, y = *(const guint64 *) b;

  return (x > y) - (x < y);
}

/* Sorts, and keeps one of each. */
static void
make_set (GArray *shingles)
{
  guint64 *items = (guint64 *) (gpointer) shingles->data;
  guint n = 0;

  g_array_sort (shingles, compare_shingles);
  for (guint i = 0; i < shingles->len; i++)
    if (n == 0 || items[i] != items[n - 1])
      items[n++] = items[i];
  g_array_set_size (shingles, n);
}

/**
 * precis_shingles_overlap:
 * @a: valid UTF-8
 * @b: valid UTF-8
 *
 * Compares two texts by all their shingles.
 *
 * Returns: the share of shingles that both have among those that either has, 0 to 1; 0 if neither has any
 */
double
precis_shingles_overlap (const char *a, const char *b)
{
  g_autoptr (GArray) one = read_shingles (a);
  g_autoptr (GArray) other = read_shingles (b);
  guint i = 0, j = 0, common = 0;

  make_set (one);
  make_set (other);
  while (i < one->len && j < other->len)
    {
      guint64 x = g_array_index (one, guint64, i), y = g_array_index (other, guint64, j);

      common += x == y;
      i += x <= y;
      j += y <= x;
    }
  return one->len + other->len > 0 ? (double) common / (one->len + other->len - common) : 0;
}
