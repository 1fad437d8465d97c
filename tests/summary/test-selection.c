/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-candidates.h"
#include "precis-selection.h"

static const char text[] = "The ferry left the harbour at noon.\n"
                           "The ferry left the harbour at noon.\n"
                           "Ministers in Torvik met again.\n"
                           "Nobody was hurt by the wave.\n";

static void
test_order (void)
{
  static const struct
  {
    float       scores[4];
    guint       n_points;
    const char *taken;
  } rows[] = {
    { { 4, 3, 2, 1 }, 4, "0231" }, /* the second says the same as the first: last */
    { { 1, 4, 2, 3 }, 4, "1320" },
    { { 4, 3, 2, 1 }, 2, "02" },
    { { 1, 1, 1, 1 }, 3, "023" },
    { { -1, -2, -3, -4 }, 9, "0231" },
    { { 4, 3, 2, 1 }, 0, "" },
  };
  g_autoptr (PrecisDocument) document = precis_document_new (text, strlen (text));
  g_autoptr (PrecisSentenceVectors) vectors = precis_sentence_vectors_new (document);
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (PrecisCandidate));

  for (guint32 i = 0; i < 4; i++)
    {
      PrecisCandidate candidate = { i, i, FALSE };

      g_array_append_val (candidates, candidate);
    }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GArray) taken
        = precis_selection_make (candidates, rows[i].scores, vectors, rows[i].n_points);
      g_autoptr (GString) order = g_string_new (NULL);

      for (guint k = 0; k < taken->len; k++)
        g_string_append_c (order, '0' + g_array_index (taken, guint, k));
      g_assert_cmpstr (order->str, ==, rows[i].taken);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/selection/order", test_order);
  return g_test_run ();
}
