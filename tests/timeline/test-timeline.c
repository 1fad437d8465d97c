/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-moment.h"
#include "precis-timeline.h"

/* A Wednesday. */
#define PUBLISHED "2021-03-10"

static GPtrArray *
find_moments (const char *text, const char *published, const char *language)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", text, "published", published,
                                                    "language", language, NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *moments;

  reading->names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  moments = precis_timeline_find (reading, &error);
  g_assert_no_error (error);
  return moments;
}

/* "date/until=text; …" of all moments, in their order. */
static char *
describe (GPtrArray *moments, const char *text)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < moments->len; i++)
    {
      PrecisMoment *moment = moments->pdata[i];
      const char *until = precis_moment_get_until (moment);
      PrecisSpan span = { precis_moment_get_start (moment), precis_moment_get_end (moment) };
      g_autofree char *slice = precis_span_slice (span, text);

      g_assert_cmpstr (slice, ==, precis_moment_get_text (moment));
      g_assert_nonnull (strstr (text, precis_moment_get_event (moment)));
      g_assert_cmpuint (precis_moment_get_sentence_start (moment), <=, span.start);
      g_assert_cmpuint (precis_moment_get_sentence_end (moment), >=, span.end);
      g_string_append_printf (line, "%s%s%s%s=%s", i ? "; " : "", precis_moment_get_date (moment),
                              until ? "/" : "",
                              until ? until : "", slice);
    }
  return g_string_free (g_steal_pointer (&line), FALSE);
}

typedef struct
{
  const char *text;
  const char *moments;
} Row;

static void
check_rows (const Row *rows, guint n, const char *published)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) moments = find_moments (rows[i].text, published, "en");
      g_autofree char *line = describe (moments, rows[i].text);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (line, ==, rows[i].moments);
    }
}

static void
test_dates (void)
{
  static const Row rows[] = {
    { "The pact of 12 June 2018 ended.", "2018-06-12=12 June 2018" },
    { "It was signed on June 12, 2018, in Torvik.", "2018-06-12=June 12, 2018" },
    { "It was signed on Tuesday, June 12th 2018.", "2018-06-12=Tuesday, June 12th 2018" },
    { "It was signed on the 12th of June, 2018.", "2018-06-12=the 12th of June, 2018" },
    { "It was signed on the twelfth of June 2018.", "2018-06-12=the twelfth of June 2018" },
    { "Signed 2018-06-12, seen 12.6.2018 and 13/6/2018 and 6/12/18.",
      "2018-06-12=2018-06-12; 2018-06-12=12.6.2018; 2018-06-12=6/12/18; 2018-06-13=13/6/2018" },
    { "It lasted from 10-12 June 2019.", "2019-06-10/2019-06-12=10-12 June 2019" },
    { "It lasted from June 10 to 12, 2019.", "2019-06-10/2019-06-12=June 10 to 12, 2019" },
    { "The fair ran from June to August 2020.", "2020-06/2020-08=from June to August 2020" },
    { "It ran from December 2019 to March 2020.", "2019-12/2020-03=from December 2019 to March 2020" },
    { "They moved the vote from June 3, 2020 to July 5, 2020.",
      "2020-06-03=June 3, 2020; 2020-07-05=July 5, 2020" },
    { "There is no 31 June 2018 and no February 30, 2019.", "" },
    { "It grew in the third quarter of 2024 and in Q1 2025.",
      "2024-Q3=third quarter of 2024; 2025-Q1=Q1 2025" },
    { "It grew in the first half of 2019.", "2019-Q1/2019-Q2=first half of 2019" },
    { "It began in the summer of 2018.", "2018=summer of 2018" },
    { "It opened in Sept. 2019 and closed on Jan. 5, 2020.", "2019-09=Sept. 2019; 2020-01-05=Jan. 5, 2020" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), PUBLISHED);
}

static void
test_years (void)
{
  static const Row rows[] = {
    { "They met between 2018 and 2019.", "2018/2019=between 2018 and 2019" },
    { "In 2017, the king fled; since 2015 he had ruled.", "2015=2015; 2017=2017" },
    { "The 2019 summit failed (2018 too).", "2019=2019" },
    { "The party won in 2012, 2014 and 2018.", "2012=2012; 2014=2014; 2018=2018" },
    { "It was built by late 2016 or mid-2017.", "2016=late 2016; 2017=mid-2017" },
    { "It rose in the 1990s and in 2008-2009.", "1990/1999=1990s; 2008/2009=2008-2009" },
    { "About 2018 people cast 2018 votes, 2,018 in all.", "" },
    { "The rebels hold 1900 villages and $2000.", "" },
    { "A fleet of 2000 ships and in 2010 people left.", "" },
    { "He flew on Flight 1999 in a Boeing 2707.", "" },
    { "The 27-year-old waited two years and three months.", "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), PUBLISHED);
}

static void
test_relative (void)
{
  static const Row rows[] = {
    { "They met today after talks yesterday.", "2021-03-09=yesterday; 2021-03-10=today" },
    { "They will meet tomorrow.", "2021-03-11=tomorrow" },
    { "They met on Tuesday.", "2021-03-09=Tuesday" },
    { "The court ruled on Friday morning.", "2021-03-05=Friday morning" },
    { "The court will rule on Friday.", "2021-03-12=Friday" },
    { "It met last Friday and meets again next Monday.", "2021-03-05=last Friday; 2021-03-15=next Monday" },
    { "Sales fell last month but rose this week.", "2021-02=last month; 2021-W10=this week" },
    { "It will open next year.", "2022=next year" },
    { "He resigned two years ago.", "2019=two years ago" },
    { "She left a week ago, he two weeks ago.", "2021-W08=two weeks ago; 2021-03-03=a week ago" },
    { "It fell by the end of last year.", "2020=the end of last year" },
    { "It will end by the end of the year.", "2021=the end of the year" },
    { "They will take office in January.", "2022-01=January" },
    { "They took office in January.", "2021-01=January" },
    { "It was sold in October of last year.", "2020-10=October of last year" },
    { "It was sold last September.", "2020-09=last September" },
    { "The fair ran on November 26.", "2020-11-26=November 26" },
    { "The fair will open on June 3.", "2021-06-03=June 3" },
    { "It closed on June 3, 2020, and reopened two days later.",
      "2020-06-03=June 3, 2020; 2020-06-05=two days later" },
    { "It closed on June 3, 2020, and reopened the same day.",
      "2020-06-03=June 3, 2020; 2020-06-03=the same day" },
    { "It lost money in the fourth quarter.", "2020-Q4=fourth quarter" },
    { "It lasted over the weekend.", "2021-03-06/2021-03-07=the weekend" },
    { "The fair of April 2013 ended on April 18.", "2013-04=April 2013; 2013-04-18=April 18" },
    { "It began in 2014, and in November of that year it ended.",
      "2014=2014; 2014-11=November of that year" },
    { "He told them Friday that they will leave.", "2021-03-05=Friday" },
    { "He left on Friday to sell the ship.", "2021-03-05=Friday" },
    { "She came on March 4 through the 7th.", "2021-03-04/2021-03-07=March 4 through the 7th" },
    { "He saw The Tonight Show and Monday Night Raw on a Sunday morning and every Friday.", "" },
    { "He may march in the sun on Good Friday.", "" },
    { "In the past year and over the next decade.", "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), PUBLISHED);
}

static void
test_clock (void)
{
  static const Row rows[] = {
    { "It struck at 9:30 a.m. on Friday.", "2021-03-05T09:30=9:30 a.m. on Friday" },
    { "It struck on Friday at about 9 p.m.", "2021-03-05T21:00=Friday at about 9 p.m." },
    { "It struck at 12:15 a.m. today.", "2021-03-10T00:15=12:15 a.m. today" },
    { "It struck at 17:45 local time (1545 UTC) on Monday.",
      "2021-03-08T17:45=17:45 local time (1545 UTC) on Monday" },
    { "It struck at 8 a.m., and nobody says which day.", "" },
    { "It struck at 0800 UTC.", "2021-03-10T08:00=0800 UTC" },
    { "On June 3, 2020, it struck; at 18:00 it ended.", "2020-06-03=June 3, 2020; 2020-06-03T18:00=18:00" },
    { "They won 2:1, ran 9:30 minutes and paid 25 GMT.", "" },
    { "The 13:75 train and 25 a.m. are none.", "" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), PUBLISHED);
}

static void
test_unpublished (void)
{
  static const Row rows[] = {
    { "In 2017 they met; on November 26 they will meet again, in January they split.",
      "2017=2017; XXXX-01=January; XXXX-11-26=November 26" },
    { "They met yesterday, last week and on Tuesday at 9 a.m., in the third quarter.", "" },
    { "Torvik, a port\nThursday, March 5, 2009\nThe king fled on Monday.", "2009-03-02=Monday" },
    { "29 February 2019\nThe king fled on Monday, in June.", "XXXX-06=June" },
  };

  check_rows (rows, G_N_ELEMENTS (rows), NULL);
  check_rows (rows, G_N_ELEMENTS (rows), "soon");
}

static void
test_names (void)
{
  static const char text[] = "June Vogel met the Sunday Post in June.";
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", text, "language", "en",
                                                    NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  const PrecisName names[] = { { 0, 2, PRECIS_NAME_PER, 1 }, { 4, 2, PRECIS_NAME_ORG, 1 } };
  g_autoptr (GPtrArray) moments = NULL;
  g_autofree char *line = NULL;

  reading->names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  g_array_append_vals (reading->names, names, G_N_ELEMENTS (names));
  moments = precis_timeline_find (reading, NULL);
  line = describe (moments, text);
  g_assert_cmpstr (line, ==, "XXXX-06=June");
}

static void
test_events (void)
{
  static const struct { const char *text, *event; } rows[] = {
    { "In 2017, the old king fled to Torvik.", "the old king fled to Torvik" },
    { "The council voted for the new harbour on Tuesday.", "The council voted for the new harbour" },
    { "Prices rose by a tenth in 2019, and the bank, which had warned of it, raised its rate twice.",
      "Prices rose by a tenth" },
    { "He left in 2019.", "He left in 2019" },
    { "“It was a hard and long year,” said the mayor, who took office in 2018 after a close vote.",
      "“It was a hard and long year,” said the mayor, who took office in 2018 after a close vote" },
    { "The mayor said the port “was full in 2018.”", "The mayor said the port “was full in 2018.”" },
    { "As the mayor prepares to leave her office in January, the choice of the one who will follow her in that "
      "office will be the most important of all that the council has to make, many think.",
      "the mayor prepares to leave her office" },
    { "Rain fell on the old town, and the mayor closed both bridges on Tuesday; nobody was hurt.",
      "the mayor closed both bridges" },
    { "Olga Vogel (born in 1950 in the town of Torvik) won.", "born in 1950 in the town of Torvik" },
    { "The town counted 39 floods from 1950 to 2001.", "The town counted 39 floods" },
    { "The old bridge of the town dates back to 1950.", "The old bridge of the town dates back to 1950" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) moments = find_moments (rows[i].text, PUBLISHED, "en");

      g_assert_cmpuint (moments->len, ==, 1);
      g_assert_cmpstr (precis_moment_get_event (moments->pdata[0]), ==, rows[i].event);
    }
}

static void
test_other_language (void)
{
  g_autoptr (GPtrArray) moments = find_moments ("Im Jahr 2017 und in 2018.", PUBLISHED, "de");

  g_assert_cmpuint (moments->len, ==, 0);
}

static void
test_cancelled (void)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", "In 2017.", "language", "en",
                                                    NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PrecisReading) reading = precis_reading_new (article, cancellable);
  g_autoptr (GError) error = NULL;

  reading->names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  g_cancellable_cancel (cancellable);
  g_assert_null (precis_timeline_find (reading, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Long sentences of nothing but times, and times at the ends of the calendar. */
static void
test_hostile (void)
{
  static const char * const rows[] = { "Tuesday ", "June 12 ", "in 2018 ", "the end of ", "from June to ",
                                       "9:30 a.m. ", "2018-",
                                       "last ", "a year ago ", "999 decades ago ", "9999-12-31 ", "0000-00-00 ", "(GMT " };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new ("It was ");
      g_autoptr (GPtrArray) moments = NULL;
      gint64 start = g_get_monotonic_time ();

      while (text->len < 50000)
        g_string_append (text, rows[i]);
      moments = find_moments (text->str, PUBLISHED, "en");
      g_assert_cmpuint (moments->len, <=, 50000);
      g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/dates", test_dates);
  g_test_add_func ("/timeline/years", test_years);
  g_test_add_func ("/timeline/relative", test_relative);
  g_test_add_func ("/timeline/clock", test_clock);
  g_test_add_func ("/timeline/unpublished", test_unpublished);
  g_test_add_func ("/timeline/names", test_names);
  g_test_add_func ("/timeline/events", test_events);
  g_test_add_func ("/timeline/other-language", test_other_language);
  g_test_add_func ("/timeline/cancelled", test_cancelled);
  g_test_add_func ("/timeline/hostile", test_hostile);
  return g_test_run ();
}
