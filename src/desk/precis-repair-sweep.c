/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-repairs.h"
#include "precis-repair-sweep.h"

static gboolean
is_among (GPtrArray *repairs, PrecisRepair *repair)
{
  for (guint i = 0; i < repairs->len; i++)
    if (precis_repair_get_id (repairs->pdata[i]) == precis_repair_get_id (repair))
      return TRUE;
  return FALSE;
}

/* A type is no name. */
static gboolean
reanalyse (PrecisLibrary *library, PrecisRepair *repair, GError **error)
{
  const char *value = precis_repair_get_kind (repair) == PRECIS_REPAIR_RETYPE ? NULL : precis_repair_get_value (repair);

  return precis_library_reanalyse (library, precis_repair_get_name (repair), error)
         && (!value || precis_library_reanalyse (library, value, error));
}

static gboolean
sweep (PrecisLibrary *library, GPtrArray *repairs, GPtrArray *others, GError **error)
{
  for (guint i = 0; i < repairs->len; i++)
    if (!is_among (others, repairs->pdata[i]) && !reanalyse (library, repairs->pdata[i], error))
      return FALSE;
  return TRUE;
}

static gpointer
run (PrecisLibrary *library, PrecisSweepFunc func, gpointer data, GDestroyNotify result_free, GError **error)
{
  g_autoptr (GPtrArray) before = precis_library_get_repairs (library, error), after = NULL;
  gpointer result = before ? func (library, data, error) : NULL;

  if (!result)
    return NULL;
  after = precis_library_get_repairs (library, error);
  if (after && sweep (library, before, after, error) && sweep (library, after, before, error))
    return result;
  result_free (result);
  return NULL;
}

/**
 * precis_repair_sweep:
 * @library: a library for writing
 * @func: changes something
 * @data: for @func
 * @result_free: frees what @func returns
 * @error: as @func, or as #PrecisLibrary
 *
 * Runs @func, and where it makes repairs or takes them away lets the articles that they are about be analysed anew; all of
 * it as one, or nothing.
 *
 * Returns: (transfer full) (nullable): what @func returns
 */
gpointer
precis_repair_sweep (PrecisLibrary *library, PrecisSweepFunc func, gpointer data, GDestroyNotify result_free, GError **error)
{
  gpointer result;

  if (!precis_library_begin (library, error))
    return NULL;
  result = run (library, func, data, result_free, error);
  if (precis_library_end (library, result != NULL, error))
    return result;
  g_clear_pointer (&result, result_free);
  return NULL;
}

/**
 * precis_repair_stamp:
 * @repairs: (element-type PrecisRepair): all repairs of a library
 *
 * Returns: a number that is another when one of them is taken away or made; they are never changed
 */
gint64
precis_repair_stamp (GPtrArray *repairs)
{
  guint64 stamp = repairs->len;

  for (guint i = 0; i < repairs->len; i++)
    stamp = stamp * 31 + (guint64) precis_repair_get_id (repairs->pdata[i]);
  return (gint64) stamp;
}
