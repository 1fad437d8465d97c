/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-fields.h"

#define FLAGS (G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS)

static GParamSpec *
field_spec (const PrecisField *field, const char *name)
{
  switch (field->kind)
    {
    case PRECIS_FIELD_STRING:
      return g_param_spec_string (name, NULL, NULL, NULL, FLAGS);
    case PRECIS_FIELD_STRV:
      return g_param_spec_boxed (name, NULL, NULL, G_TYPE_STRV, FLAGS);
    case PRECIS_FIELD_ARRAY:
      return g_param_spec_boxed (name, NULL, NULL, G_TYPE_ARRAY, FLAGS);
    case PRECIS_FIELD_OBJECT:
      return g_param_spec_object (name, NULL, NULL, field->get_type (), FLAGS);
    case PRECIS_FIELD_UINT:
      return g_param_spec_uint (name, NULL, NULL, 0, G_MAXUINT, 0, FLAGS);
    case PRECIS_FIELD_INT64:
      return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, 0, FLAGS);
    case PRECIS_FIELD_DOUBLE:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, FLAGS);
    case PRECIS_FIELD_BOOLEAN:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, FLAGS);
    case PRECIS_FIELD_ENUM:
      return g_param_spec_enum (name, NULL, NULL, field->get_type (), 0, FLAGS);
    default:
      g_assert_not_reached ();
    }
}

/**
 * precis_fields_install:
 * @klass: the class
 * @fields: its table
 * @n_fields: rows of @fields
 *
 * Installs a property for each row; property ids are the row numbers plus one.
 */
void
precis_fields_install (GObjectClass *klass, const PrecisField *fields, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (fields[i].name), "_", '-');

      g_object_class_install_property (klass, i + 1, field_spec (&fields[i], g_intern_string (name)));
    }
}

/* The member of @object that row @id - 1 of @fields describes. */
#define MEMBER(CType) (*(CType *) ((char *) object + fields[id - 1].offset))

/**
 * precis_fields_set:
 * @fields: the table of the object's class
 * @id: a property's id
 * @object: an object that is being made
 * @value: what the field is to hold; a copy or reference is taken
 *
 * The set_property() of a class with fields.
 */
void
precis_fields_set (const PrecisField *fields, guint id, GObject *object, const GValue *value)
{
  switch (fields[id - 1].kind)
    {
    case PRECIS_FIELD_STRING:
      MEMBER (char *) = g_value_dup_string (value);
      break;
    case PRECIS_FIELD_STRV:
    case PRECIS_FIELD_ARRAY:
      MEMBER (gpointer) = g_value_dup_boxed (value);
      break;
    case PRECIS_FIELD_OBJECT:
      MEMBER (gpointer) = g_value_dup_object (value);
      break;
    case PRECIS_FIELD_UINT:
      MEMBER (guint) = g_value_get_uint (value);
      break;
    case PRECIS_FIELD_INT64:
      MEMBER (gint64) = g_value_get_int64 (value);
      break;
    case PRECIS_FIELD_DOUBLE:
      MEMBER (double) = g_value_get_double (value);
      break;
    case PRECIS_FIELD_BOOLEAN:
      MEMBER (gboolean) = g_value_get_boolean (value);
      break;
    case PRECIS_FIELD_ENUM:
      MEMBER (int) = g_value_get_enum (value);
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * precis_fields_get:
 * @fields: the table of the object's class
 * @id: a property's id
 * @object: an object
 * @value: (out): a copy of, or reference to, what the field holds
 *
 * The get_property() of a class with fields.
 */
void
precis_fields_get (const PrecisField *fields, guint id, GObject *object, GValue *value)
{
  switch (fields[id - 1].kind)
    {
    case PRECIS_FIELD_STRING:
      g_value_set_string (value, MEMBER (char *));
      break;
    case PRECIS_FIELD_STRV:
    case PRECIS_FIELD_ARRAY:
      g_value_set_boxed (value, MEMBER (gpointer));
      break;
    case PRECIS_FIELD_OBJECT:
      g_value_set_object (value, MEMBER (gpointer));
      break;
    case PRECIS_FIELD_UINT:
      g_value_set_uint (value, MEMBER (guint));
      break;
    case PRECIS_FIELD_INT64:
      g_value_set_int64 (value, MEMBER (gint64));
      break;
    case PRECIS_FIELD_DOUBLE:
      g_value_set_double (value, MEMBER (double));
      break;
    case PRECIS_FIELD_BOOLEAN:
      g_value_set_boolean (value, MEMBER (gboolean));
      break;
    case PRECIS_FIELD_ENUM:
      g_value_set_enum (value, MEMBER (int));
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * precis_fields_clear:
 * @fields: the table
 * @n_fields: its rows
 * @object: an object that is being finalised
 *
 * Releases what the fields hold.
 */
void
precis_fields_clear (const PrecisField *fields, guint n_fields, GObject *object)
{
  for (guint id = 1; id <= n_fields; id++)
    switch (fields[id - 1].kind)
      {
      case PRECIS_FIELD_STRING:
        g_clear_pointer (&MEMBER (char *), g_free);
        break;
      case PRECIS_FIELD_STRV:
        g_clear_pointer (&MEMBER (char **), g_strfreev);
        break;
      case PRECIS_FIELD_ARRAY:
        g_clear_pointer (&MEMBER (GArray *), g_array_unref);
        break;
      case PRECIS_FIELD_OBJECT:
        g_clear_object (&MEMBER (GObject *));
        break;
      case PRECIS_FIELD_UINT:
      case PRECIS_FIELD_INT64:
      case PRECIS_FIELD_DOUBLE:
      case PRECIS_FIELD_BOOLEAN:
      case PRECIS_FIELD_ENUM:
        break;
      default:
        g_assert_not_reached ();
      }
}
