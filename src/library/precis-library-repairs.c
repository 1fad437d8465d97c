/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-entity.h"
#include "precis-enum-types.h"
#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-private.h"
#include "precis-library-repairs.h"
#include "precis-string.h"
#include "precis-user-text.h"

/* What a repair becomes, in the form that it is kept in; %NULL without an error for %PRECIS_REPAIR_IGNORE. */
static gboolean
clean_value (PrecisRepair *repair, char **value, GError **error)
{
  const char *given = precis_repair_get_value (repair);
  int type;

  *value = NULL;
  if (precis_repair_get_kind (repair) == PRECIS_REPAIR_IGNORE)
    return TRUE;
  *value = precis_user_text_name (given ? given : "", NULL, error);
  if (!*value)
    return FALSE;
  if (precis_repair_get_kind (repair) != PRECIS_REPAIR_RETYPE
      || precis_enum_value (precis_entity_type_get_type (), *value, &type))
    return TRUE;
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, _("“%s” is no kind of name."), *value);
  return FALSE;
}

static char *
make_label (PrecisRepairKind kind, const char *name, const char *value)
{
  switch (kind)
    {
    case PRECIS_REPAIR_MERGE:
      return g_strdup_printf (_("“%s” merged into “%s”"), name, value);
    case PRECIS_REPAIR_SPLIT:
      return g_strdup_printf (_("“%s” split from “%s”"), name, value);
    case PRECIS_REPAIR_ALIAS:
      return g_strdup_printf (_("“%s” made another name of “%s”"), name, value);
    case PRECIS_REPAIR_RETYPE:
      return g_strdup_printf (_("Kind of “%s” changed"), name);
    case PRECIS_REPAIR_RENAME:
      return g_strdup_printf (_("“%s” renamed to “%s”"), name, value);
    case PRECIS_REPAIR_IGNORE:
      return g_strdup_printf (_("“%s” is no name any more"), name);
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
insert (PrecisLibrary *self, PrecisRepair *repair, const char *name, const char *value, gint64 *id,
        GError **error)
{
  gint64 created = precis_repair_get_created (repair);

  if (!precis_database_run (self->database,
                            "INSERT INTO repairs (kind, name, value, created) VALUES (?, ?, ?, ?)", error,
                            "issi", (gint64) precis_repair_get_kind (repair), name, value,
                            created ? created : g_get_real_time () / G_USEC_PER_SEC))
    return FALSE;
  *id = precis_database_last_id (self->database);
  precis_change_record_new (self, PRECIS_CHANGE_REPAIR, *id, 0);
  return TRUE;
}

/**
 * precis_library_add_repair:
 * @self: a library for writing
 * @repair: a repair without a number
 * @error: %PRECIS_ERROR_EMPTY, %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED for names that cannot be
 *   kept, the last also for a type that there is not; or as #PrecisLibrary
 *
 * Keeps a repair of an entity. Can be undone.
 *
 * Returns: its number, or 0 on error
 */
gint64
precis_library_add_repair (PrecisLibrary *self, PrecisRepair *repair, GError **error)
{
  g_autofree char *name = precis_user_text_name (precis_repair_get_name (repair), NULL, error);
  g_autofree char *value = NULL;
  g_autofree char *label = NULL;
  gint64 id = 0;

  if (!name || !clean_value (repair, &value, error))
    return 0;
  label = make_label (precis_repair_get_kind (repair), name, value);
  if (!precis_library_begin_change (self, label, error))
    return 0;
  return precis_change_end (self, insert (self, repair, name, value, &id, error), error) ? id : 0;
}

static gboolean
delete (PrecisLibrary *self, gint64 repair, GError **error)
{
  if (!precis_change_record (self, PRECIS_CHANGE_REPAIR, repair, 0, error)
      || !precis_database_run (self->database, "DELETE FROM repairs WHERE id = ?", error, "i", repair))
    return FALSE;
  if (precis_database_changes (self->database) > 0)
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                       _("There is no such correction in the library."));
  return FALSE;
}

/**
 * precis_library_remove_repair:
 * @self: a library for writing
 * @repair: a repair's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Takes a repair away. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_remove_repair (PrecisLibrary *self, gint64 repair, GError **error)
{
  if (!precis_library_begin_change (self, _("Correction of a name removed"), error))
    return FALSE;
  return precis_change_end (self, delete (self, repair, error), error);
}

/* %NULL for a row that is no repair, as one of a later version. */
static PrecisRepair *
read_repair (PrecisStatement *statement)
{
  gint64 kind = precis_statement_get_int (statement, 1);
  g_autofree char *name = precis_statement_dup_text (statement, 2);
  g_autofree char *value = precis_statement_dup_text (statement, 3);

  if (kind < 0 || kind > PRECIS_REPAIR_IGNORE || !name || !*name || (!value && kind != PRECIS_REPAIR_IGNORE))
    return NULL;
  return g_object_new (PRECIS_TYPE_REPAIR, "id", precis_statement_get_int (statement, 0), "kind", (int) kind,
                       "name", name, "value", value, "created", precis_statement_get_int (statement, 4),
                       NULL);
}

/**
 * precis_library_get_repairs:
 * @self: a library
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): array of PrecisRepair in the order in which they were made, or %NULL
 *   on error
 */
GPtrArray *
precis_library_get_repairs (PrecisLibrary *self, GError **error)
{
  g_autoptr (GPtrArray) repairs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT id, kind, name, value, created FROM repairs ORDER BY id", error);
  PrecisStep step;

  if (!statement)
    return NULL;
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      g_autoptr (PrecisRepair) repair = read_repair (statement);

      if (repair)
        g_ptr_array_add (repairs, g_steal_pointer (&repair));
    }
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&repairs) : NULL;
}
