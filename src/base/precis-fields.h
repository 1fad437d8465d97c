/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SECTION: properties from a table
 *
 * The types of the model are values: set once by g_object_new(), read ever after. Such a type lists its fields in one
 * table, and PRECIS_DEFINE_FIELDS() makes properties (construct-only, readable), setter, getter and finaliser of it:
 *
 * |[<!-- language="C" -->
 * static const PrecisField fields[] = {
 *   PRECIS_FIELD (PrecisQuote, text, STRING),
 *   PRECIS_ENUM_FIELD (PrecisConcern, kind, precis_concern_kind_get_type),
 * };
 * PRECIS_DEFINE_FIELDS (precis_quote, fields)
 * ]|
 *
 * and class_init calls precis_quote_install_fields (klass). A property is named as its member, with `-` for `_`.
 */
typedef enum
{
  PRECIS_FIELD_STRING,  /* char * */
  PRECIS_FIELD_STRV,    /* char **; never NULL after construction is not promised: check */
  PRECIS_FIELD_ARRAY,   /* GArray *, shared by reference */
  PRECIS_FIELD_OBJECT,  /* GObject * of the given type */
  PRECIS_FIELD_UINT,    /* guint */
  PRECIS_FIELD_INT64,   /* gint64 */
  PRECIS_FIELD_DOUBLE,  /* double */
  PRECIS_FIELD_BOOLEAN, /* gboolean */
  PRECIS_FIELD_ENUM,    /* int-sized enumeration of the given type */
} PrecisFieldKind;

typedef struct
{
  const char      *name;
  PrecisFieldKind  kind;
  gsize            offset;
  GType          (*get_type) (void);
} PrecisField;

#define PRECIS_FIELD(Type, member, KIND) \
  { #member, PRECIS_FIELD_##KIND, G_STRUCT_OFFSET (struct _##Type, member), NULL }
#define PRECIS_ENUM_FIELD(Type, member, type_func) \
  { #member, PRECIS_FIELD_ENUM, G_STRUCT_OFFSET (struct _##Type, member), type_func }
#define PRECIS_OBJECT_FIELD(Type, member, type_func) \
  { #member, PRECIS_FIELD_OBJECT, G_STRUCT_OFFSET (struct _##Type, member), type_func }

void precis_fields_install (GObjectClass *klass, const PrecisField *fields, guint n_fields);
void precis_fields_set     (const PrecisField *fields, guint id, GObject *object, const GValue *value);
void precis_fields_get     (const PrecisField *fields, guint id, GObject *object, GValue *value);
void precis_fields_clear   (const PrecisField *fields, guint n_fields, GObject *object);

#define PRECIS_DEFINE_FIELDS(prefix, fields)                                                          \
  static void                                                                                         \
  prefix##_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)           \
  {                                                                                                   \
    precis_fields_set (fields, id, object, value);                                                    \
  }                                                                                                   \
                                                                                                      \
  static void                                                                                         \
  prefix##_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)                 \
  {                                                                                                   \
    precis_fields_get (fields, id, object, value);                                                    \
  }                                                                                                   \
                                                                                                      \
  static void                                                                                         \
  prefix##_finalize (GObject *object)                                                                 \
  {                                                                                                   \
    precis_fields_clear (fields, G_N_ELEMENTS (fields), object);                                      \
    G_OBJECT_CLASS (prefix##_parent_class)->finalize (object);                                        \
  }                                                                                                   \
                                                                                                      \
  static void                                                                                         \
  prefix##_install_fields (gpointer klass)                                                            \
  {                                                                                                   \
    GObjectClass *object_class = G_OBJECT_CLASS (klass);                                              \
                                                                                                      \
    object_class->set_property = prefix##_set_property;                                               \
    object_class->get_property = prefix##_get_property;                                               \
    object_class->finalize = prefix##_finalize;                                                       \
    precis_fields_install (object_class, fields, G_N_ELEMENTS (fields));                              \
  }

/* The C reader of a field: PRECIS_DEFINE_GETTER (PrecisQuote, precis_quote, const char *, text) */
#define PRECIS_DEFINE_GETTER(Type, prefix, CType, member) \
  CType                                                   \
  prefix##_get_##member (Type *self)                      \
  {                                                       \
    return self->member;                                  \
  }

#define PRECIS_DEFINE_STRV_GETTER(Type, prefix, member) \
  const char * const *                                  \
  prefix##_get_##member (Type *self)                    \
  {                                                     \
    return (const char * const *) self->member;         \
  }

G_END_DECLS
