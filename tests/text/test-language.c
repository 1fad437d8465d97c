/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-language.h"

static void
test_headlines (void)
{
  static const struct { const char *language, *text; } rows[] = {
    { "en", "Government and rebels sign ceasefire" },
    { "en", "Talks resume after the storm" },
    { "en", "Oil prices rise as storm nears coast" },
    { "en", "U.S. C. Smith's car, Kim's house and the r.s.v.p. of A. Vogel's sister" },
    { "de", "Regierung und Rebellen unterzeichnen Waffenruhe" },
    { "fr", "Le gouvernement annonce une nouvelle loi sur le travail" },
    { "es", "El gobierno anuncia nuevas medidas contra la inflación" },
    { "it", "Il governo annuncia nuove misure contro l'inflazione" },
    { "pt", "O governo anuncia novas medidas contra a inflação" },
    { "nl", "De regering kondigt nieuwe maatregelen aan tegen de inflatie" },
    { "sv", "Regeringen lägger fram nya åtgärder mot inflationen" },
    { "da", "Regeringen fremlægger nye tiltag mod inflationen, og det er ikke nok" },
    { "no", "Regjeringen legger frem nye tiltak mot inflasjonen, sier statsministeren" },
    { "pl", "Rząd ogłasza nowe środki w walce z inflacją" },
    { "cs", "Vláda oznámila nová opatření proti inflaci" },
    { "tr", "Hükümet enflasyona karşı yeni önlemler açıkladı" },
    { "id", "Pemerintah mengumumkan langkah baru untuk melawan inflasi" },
    { "vi", "Chính phủ công bố các biện pháp mới chống lạm phát" },
    { "fi", "Hallitus ilmoitti uusista toimista, joilla se aikoo hillitä inflaatiota" },
    { "hu", "A kormány új intézkedéseket jelentett be az infláció ellen" },
    { "zh", "政府宣布新的措施" },
    { "zh", "政府在New York宣布新的措施" },
    { "ja", "政府は新しい措置を発表した" },
    { "ko", "정부가 새로운 조치를 발표했다" },
    { "ru", "Правительство объявило о новых мерах" },
    { "uk", "Уряд оголосив про нові заходи" },
    { "ar", "أعلنت الحكومة عن إجراءات جديدة" },
    { "fa", "دولت اقدامات جدیدی را اعلام کرد" },
    { "el", "Η κυβέρνηση ανακοίνωσε νέα μέτρα" },
    { "he", "הממשלה הודיעה על צעדים חדשים" },
    { "th", "รัฐบาลประกาศมาตรการใหม่" },
    { "hi", "सरकार ने नए उपायों की घोषणा की" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i].text);
      g_assert_cmpstr (precis_language_detect (rows[i].text, strlen (rows[i].text)), ==, rows[i].language);
    }
}

static void
test_unknown (void)
{
  static const char * const rows[] = { "", " \n", "12345 !!!", "qwertz asdfg yxcv", "🙂🙂", "s. s. s.",
                                       "\xff\xfe\xe2" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (precis_language_detect (rows[i], strlen (rows[i])), ==, "und");
}

/* A text may be cut within a character, and a word may be longer than any buffer. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new ("the ");

  for (guint i = 0; i < 50000; i++)
    g_string_append (text, "ł");
  g_string_append (text, " of the house");
  for (gsize length = 0; length < 64; length++)
    g_assert_nonnull (precis_language_detect (text->str, length));
  g_assert_nonnull (precis_language_detect (text->str, text->len));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/headlines", test_headlines);
  g_test_add_func ("/language/unknown", test_unknown);
  g_test_add_func ("/language/long", test_long);
  return g_test_run ();
}
