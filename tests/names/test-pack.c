/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "precis-data.h"
#include "precis-error.h"
#include "precis-name-model.h"
#include "precis-names.h"
#include "precis-pack.h"

typedef void (*SpoilFunc) (GByteArray *bytes);

static char *folder;

static void
cut_to_nothing (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, 0);
}

static void
cut_in_head (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, PRECIS_PACK_HEAD - 1);
}

static void
cut_tail (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, bytes->len - 1);
}

static void
add_tail (GByteArray *bytes)
{
  g_byte_array_set_size (bytes, bytes->len + 64);
}

static void
change_magic (GByteArray *bytes)
{
  bytes->data[0] ^= 1;
}

static void
change_version (GByteArray *bytes)
{
  bytes->data[8] ^= 1;
}

static void
change_middle (GByteArray *bytes)
{
  bytes->data[bytes->len / 2] ^= 1;
}

static void
change_last (GByteArray *bytes)
{
  bytes->data[bytes->len - 1] ^= 0x80;
}

static void
write_spoilt (const char *name, SpoilFunc spoil)
{
  g_autofree char *from = precis_data_path (name), *to = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (to), *text = NULL;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (from, &text, &length, &error);
  g_assert_no_error (error);
  g_byte_array_append (bytes, (const guint8 *) text, length);
  spoil (bytes);
  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (to, (const char *) bytes->data, bytes->len, &error);
  g_assert_no_error (error);
}

static void
check_refused (const char *data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *saved = g_strdup (g_getenv ("PRECIS_DATA_DIR"));

  g_setenv ("PRECIS_DATA_DIR", folder, TRUE);
  g_assert_null (precis_name_model_new (data, &error));
  g_setenv ("PRECIS_DATA_DIR", saved, TRUE);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA);
  g_assert_cmpuint (strlen (error->message), >, 20);
}

static void
test_spoilt (void)
{
  static const SpoilFunc spoils[] = { cut_to_nothing, cut_in_head, cut_tail, add_tail, change_magic, change_version,
                                      change_middle, change_last };

  for (guint i = 0; i < G_N_ELEMENTS (spoils); i++)
    {
      write_spoilt ("models/names.model", spoils[i]);
      check_refused ("models/names.model");
    }
}

static void
test_missing (void)
{
  check_refused ("models/absent.model");
}

/* A sound pack that holds no sound model. */
static void
test_wrong_numbers (void)
{
  g_autofree char *path = g_build_filename (folder, "odd.model", NULL);
  PrecisNameParameters parameters = { .scale = 1, .n_buckets = 1000 };

  g_assert_true (precis_pack_write (path, PRECIS_NAME_MODEL_MAGIC, PRECIS_NAME_MODEL_VERSION, &parameters,
                                    sizeof parameters, NULL));
  check_refused ("odd.model");
  g_assert_true (precis_pack_write (path, PRECIS_NAME_MODEL_MAGIC, PRECIS_NAME_MODEL_VERSION, &parameters, 8, NULL));
  check_refused ("odd.model");
}

static void
test_tagger (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *saved = g_strdup (g_getenv ("PRECIS_DATA_DIR"));

  g_setenv ("PRECIS_DATA_DIR", "/nonexistent", TRUE);
  g_assert_null (precis_tagger_new (&error));
  g_setenv ("PRECIS_DATA_DIR", saved, TRUE);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA);
}

static void
test_speed (void)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (PrecisNameModel) model = precis_name_model_new ("models/names.model", NULL);

  g_assert_nonnull (model);
  g_test_minimized_result ((double) (g_get_monotonic_time () - start), "microseconds to map the model");
}

static void
remove_folder (void)
{
  static const char * const names[] = { "models/names.model", "models", "odd.model", "" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_remove (path);
    }
  g_free (folder);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("precis-pack-XXXXXX", NULL);
  g_test_add_func ("/names/pack/spoilt", test_spoilt);
  g_test_add_func ("/names/pack/missing", test_missing);
  g_test_add_func ("/names/pack/wrong-numbers", test_wrong_numbers);
  g_test_add_func ("/names/pack/tagger", test_tagger);
  g_test_add_func ("/names/pack/speed", test_speed);
  status = g_test_run ();
  remove_folder ();
  return status;
}
