/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-string.h"
#include "precis-word-class.h"

static const struct
{
  PrecisWordClass classes;
  const char     *words; /* divided by spaces */
} lists[] = {
  { PRECIS_WORD_FUNCTION,
    "a an the of in on at to by for from with without about above across after against along among "
    "around as before behind below beneath beside between beyond despite down during except inside into "
    "like near off onto out outside over past per since through throughout till toward towards under "
    "until up upon via within and or nor but yet so if because although though while whereas unless "
    "than whether that which who whom whose what where when why how be am is are was were been being "
    "have has had having do does did done doing will would shall should can could may might must ought "
    "not n't no never ever also too very just only even still already again then now here there some "
    "any each every all both either neither few many much more most other others another several own "
    "same such one 's 'd 'll 're 've 'm as well rather quite almost however" },
  { PRECIS_WORD_FUNCTION | PRECIS_WORD_PRONOUN,
    "he she it they him her them his hers its their theirs himself herself itself themselves this these "
    "those" },
  { PRECIS_WORD_PRONOUN,
    "that such both neither either others another so" },
  { PRECIS_WORD_FUNCTION | PRECIS_WORD_PERSONAL,
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves" },
  { PRECIS_WORD_CONNECTIVE,
    "but and or nor yet so still however also meanwhile moreover furthermore nevertheless nonetheless "
    "besides additionally instead therefore thus otherwise then hence indeed similarly likewise "
    "conversely consequently accordingly finally afterwards later too rather because although though "
    "that's it's there's" },
  { PRECIS_WORD_REPORTING,
    "said says say saying told tells tell telling according quoted added adds adding announced "
    "announces announcing asked asks asking called calls calling claimed claims claiming commented "
    "commenting confirmed confirms declared declares declaring denied denies describes described "
    "explained explains explaining insisted insists insisting noted notes noting recalled recalls "
    "remarked remarks replied replies replying reported reports responded responds responding revealed "
    "reveals stated stating stressed stresses stressing suggested suggests suggesting tweeted tweeting "
    "urged urges urging warned warns warning wrote writes writing argued argues arguing acknowledged "
    "acknowledges acknowledging admitted admits admitting concluded concludes concluding estimated "
    "testified testifies observed observes joked jokes joking quipped quips demanded demanding shouted "
    "shouts shouting cried cries continued continues continuing pleaded promised promising vowed vows "
    "vowing pledged pledges boasted boasts complained complains conceded concedes countered counters "
    "criticized cautioned cautions emphasized emphasised emphasizes proclaimed proclaims reiterated "
    "reiterates lamented laments muttered whispered yelled exclaimed wondered wonders questioned "
    "asserted asserts asserting contended contends maintained maintains posted agreed agrees" },
  { PRECIS_WORD_OUTLOOK,
    "will would could may might should shall expected expects expect expecting plan plans planned "
    "planning next future likely unlikely forecast forecasts forecasted outlook remain remains "
    "scheduled upcoming intend intends hope hopes hopes propose proposes proposed proposal aim aims "
    "goal target pending ahead prospect prospects anticipate anticipated anticipates projected projects "
    "predict predicted predicts coming tomorrow" },
  { PRECIS_WORD_DATE,
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august "
    "september october november december today yesterday tonight morning evening afternoon" },
};

typedef struct
{
  guint32         hash; /* of the word, as PrecisWord:hash; the lists hold no two words of one hash */
  PrecisWordClass classes;
} Slot;

#define N_SLOTS 2048 /* a power of two, three times the words listed or more */

static Slot slots[N_SLOTS];

static Slot *
find_slot (guint32 hash)
{
  guint i = hash % N_SLOTS;

  while (slots[i].classes && slots[i].hash != hash)
    i = (i + 1) % N_SLOTS;
  return &slots[i];
}

static void
add_words (const char *words, PrecisWordClass classes)
{
  for (const char *word = words; *word;)
    {
      gsize length = strcspn (word, " ");
      guint32 hash = precis_string_hash (word, length);
      Slot *slot = find_slot (hash);

      slot->hash = hash;
      slot->classes |= classes;
      word += length + (word[length] == ' ');
    }
}

static void
fill_slots (void)
{
  static gsize filled = 0;

  if (!g_once_init_enter (&filled))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    add_words (lists[i].words, lists[i].classes);
  g_once_init_leave (&filled, 1);
}

/**
 * precis_word_class:
 * @word: a word of a document
 *
 * Looks a word up in the lists of English words. Any thread.
 *
 * Returns: its classes; none for most words
 */
PrecisWordClass
precis_word_class (const PrecisWord *word)
{
  fill_slots ();
  return find_slot (word->hash)->classes;
}
