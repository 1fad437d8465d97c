/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern.h"
#include "precis-data.h"
#include "precis-desk.h"
#include "precis-entity.h"
#include "precis-key-point.h"
#include "precis-moment.h"
#include "precis-quote.h"

#define N_EACH 6

/* What a careful reader finds in each sample, and a briefing must not miss. */
typedef struct
{
  const char *file;
  const char *title;
  const char *byline;
  const char *published;
  const char *people[N_EACH][2];   /* name, role */
  const char *dates[N_EACH];
  const char *speakers[N_EACH];
  const char *concerns[N_EACH];    /* words that a phrase must hold */
  guint       most_concerns;
} Sample;

static const Sample samples[] = {
  { "harbour-pact.md", "Harbour pact talks resume as port strike looms", "Anouk Desh", "2026-05-12",
    { { "Ilse Maren", "Velland’s chief negotiator" }, { "Joren Vask", "Deputy Trade Minister" },
      { "Piet Orlan", "general secretary of the Dockers’ Union" } },
    { "2014", "2026-02", "2026-05-12", "2026-06-05", "2026-06-30" },
    { "Ilse Maren", "Joren Vask", "Piet Orlan" },
    { "Tarsa has rejected twice", "walk out in all four ports", "would require a vote", "vote on a strike",
      "disagree about what has to come first", "cannot commit itself" }, 18 },
  { "central-bank.md", "Drevia cuts interest rates for first time in five years", "Matthias Orrey", "2026-03-19",
    { { "Tomas Eklar", "Governor" }, { "Pavla Denn", "Finance Minister" }, { "Liesl Androv", "deputy governor" } },
    { "2011", "2021-04", "2023-10", "2026-03-19", "2026-05-07", "2026-07-01" },
    { "Tomas Eklar", "Liesl Androv", "Pavla Denn" },
    { "could force the bank to reverse course", "refused to back any budget", "yet to vote" }, 14 },
  { "osk-fever.md", "Osk fever reaches the coast as health service runs short of nurses", "Jonna Veil", "2026-02-11",
    { { "Aldo Brisk", "Health Minister" }, { "Mirel Sant", "midwife from Upper Tamber" } },
    { "2018", "2026-02-05", "2026-02-11", "2026-02-20" },
    { "Nadia Ferrow", "Aldo Brisk", "Teodor Wren" },
    { "may already have travelled", "could double every three weeks" }, 16 },
  { "dam-storm.md", "Thousands leave homes below Kettle Ridge dam as more rain nears", "Bea Lorrimer", "2025-11-08",
    { { "Ottilie Crane", "mayor of Tavelgate" }, { "Emeric Pohl", "authority’s chief engineer" } },
    { "2009", "2025-11-07", "2025-11-09T19:00", "2025-11-12" },
    { "Rhea Standish", "Emeric Pohl", "Ottilie Crane" },
    { "could spill over the top" }, 10 },
  { "chip-plant.md", "Pellan has paid for a chip plant and must now find people to run it", "Rosalind Achter", "2026-04-24",
    { { "Jonas Threlkeld", "Interior Minister" }, { "Bram Osterley", "Ardel’s chief executive" } },
    { "2017", "2021", "2023-03", "2026-04-17", "2026-06-11" },
    { NULL },
    { "likely to shelve its second production line", "lack of lecturers" }, 18 },
  { "drilling-permit.md", "Court annuls permit for first oil well on Selkie Bank", "Fergus Aldane", "2026-06-03",
    { { "Sunniva Harke", "Energy Minister" }, { "Isolde Tarrant", "Judge" } },
    { "1997", "2025-03", "2026-06-02", "2026-06-23", "2026-10-31" },
    { "Helena Varrick", "Magnus Teale", "Oriel Pask", "Sunniva Harke" },
    { "lapses unless drilling begins" }, 14 },
  { "glacier-water.md", "As the Tolma glacier shrinks, a city counts its summers", "Lucan Ashgrove", "2025-09-15",
    { { "Clemence Audry", "Infrastructure Minister" }, { "Yusra Hallin", "glaciologist" } },
    { "1961", "1974-07", "2025-06-03", "2025-09-04", "2027" },
    { "Oda Kirwan", "Yusra Hallin", "Bastian Orme", "Clemence Audry", "Petra Wick" },
    { "will not commit itself until", "refused to guarantee the loan" }, 20 },
  { "lake-regatta.md", "Brindle win the Silver Oar in record time on Lake Orrel", "Tessa Wilmot-Gray", "2026-06-21",
    { { "Ada Pell", "Orrel Town captain" }, { "Joss Harkaway", "regatta secretary" } },
    { "2026-06-21" },
    { "Hester Dunmore", "Ada Pell", "Joss Harkaway" },
    { NULL }, 1 },
};

typedef gboolean (*Matches) (gpointer item, const char *wanted);

static gboolean
date_matches (gpointer item, const char *wanted)
{
  return g_str_equal (precis_moment_get_date (item), wanted);
}

static gboolean
speaker_matches (gpointer item, const char *wanted)
{
  return g_strcmp0 (precis_quote_get_speaker (item), wanted) == 0;
}

static gboolean
concern_matches (gpointer item, const char *wanted)
{
  return strstr (precis_concern_get_phrase (item), wanted) != NULL;
}

static gboolean
name_matches (gpointer item, const char *wanted)
{
  return g_str_equal (precis_entity_get_name (item), wanted);
}

static gpointer
find (GListModel *list, Matches matches, const char *wanted, const char *file)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      if (matches (item, wanted))
        return item;
    }
  g_error ("%s: no “%s”", file, wanted);
}

static void
check_list (GListModel *list, Matches matches, const char * const wanted[N_EACH], const char *file)
{
  for (guint i = 0; i < N_EACH && wanted[i]; i++)
    find (list, matches, wanted[i], file);
}

/* A briefing invents nothing: every text is the slice that it names. */
static void
check_slice (const char *text, const char *member, gpointer item)
{
  g_autofree char *said = NULL, *slice = NULL;
  guint start, end;

  g_object_get (item, member, &said, "start", &start, "end", &end, NULL);
  slice = precis_span_slice ((PrecisSpan) { start, end }, text);
  g_assert_cmpstr (slice, ==, said);
}

static void
check_slices (const char *text, GListModel *list, const char *member)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (list, i);

      check_slice (text, member, item);
    }
}

static void
check_briefing (PrecisBriefing *briefing, const Sample *sample)
{
  PrecisArticle *article = precis_briefing_get_article (briefing);
  const char *text = precis_article_get_text (article);

  g_assert_cmpstr (precis_article_get_title (article), ==, sample->title);
  g_assert_cmpstr (precis_article_get_byline (article), ==, sample->byline);
  g_assert_cmpstr (precis_article_get_published (article), ==, sample->published);
  for (guint i = 0; i < N_EACH && sample->people[i][0]; i++)
    {
      PrecisEntity *person = find (precis_briefing_get_entities (briefing), name_matches, sample->people[i][0],
                                   sample->file);

      g_assert_cmpint (precis_entity_get_entity_type (person), ==, PRECIS_ENTITY_PERSON);
      g_assert_cmpstr (precis_entity_get_role (person), ==, sample->people[i][1]);
    }
  check_list (precis_briefing_get_moments (briefing), date_matches, sample->dates, sample->file);
  check_list (precis_briefing_get_quotes (briefing), speaker_matches, sample->speakers, sample->file);
  check_list (precis_briefing_get_concerns (briefing), concern_matches, sample->concerns, sample->file);
  g_assert_cmpuint (g_list_model_get_n_items (precis_briefing_get_concerns (briefing)), <=, sample->most_concerns);
  g_assert_cmpuint (g_list_model_get_n_items (precis_briefing_get_points (briefing)), >=, 8);
  check_slices (text, precis_briefing_get_points (briefing), "text");
  check_slices (text, precis_briefing_get_moments (briefing), "text");
  check_slices (text, precis_briefing_get_quotes (briefing), "text");
  check_slices (text, precis_briefing_get_concerns (briefing), "phrase");
}

static void
test_sample (gconstpointer data)
{
  const Sample *sample = data;
  g_autofree char *name = g_build_filename ("samples", sample->file, NULL);
  g_autofree char *path = precis_data_path (name);
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open (desk, source, NULL, &error);
  g_autoptr (PrecisBriefing) briefing = NULL;

  g_assert_no_error (error);
  briefing = precis_desk_brief (desk, article, NULL, &error);
  g_assert_no_error (error);
  check_briefing (briefing, sample);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/samples/%s", samples[i].file);

      g_test_add_data_func (path, &samples[i], test_sample);
    }
  return g_test_run ();
}
