/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-document.h"
#include "precis-error.h"
#include "precis-fields.h"
#include "precis-library-articles.h"
#include "precis-library-subjects.h"
#include "precis-profile.h"
#include "precis-span.h"
#include "precis-store-private.h"
#include "precis-string.h"
#include "precis-task.h"

#define MAX_APPEARANCES 100
#define MAX_COMPANIONS  30
#define MAX_PASSAGES    3
#define PASSAGE_CHARS   400
#define MAX_FORMS       20

struct _PrecisProfile
{
  GObject parent_instance;

  PrecisSubject *subject;
  GListModel    *others;
  GListModel    *appearances;
  GListModel    *roles;
  GListModel    *companions;
};

G_DEFINE_FINAL_TYPE (PrecisProfile, precis_profile, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_OBJECT_FIELD (PrecisProfile, subject, precis_subject_get_type),
  PRECIS_OBJECT_FIELD (PrecisProfile, others, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisProfile, appearances, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisProfile, roles, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisProfile, companions, g_list_model_get_type),
};

PRECIS_DEFINE_FIELDS (precis_profile, fields)

/* What is asked for. */
typedef struct
{
  char *name;
  int   type; /* a PrecisEntityType, or -1 for any */
} Question;

static void
question_free (gpointer data)
{
  Question *self = data;

  g_free (self->name);
  g_free (self);
}

static void
precis_profile_class_init (PrecisProfileClass *klass)
{
  precis_profile_install_fields (klass);
}

static void
precis_profile_init (PrecisProfile *self)
{
}

/* Takes the first one of the type that is asked for out of @subjects. */
static PrecisSubject *
take_subject (GPtrArray *subjects, const Question *question, GError **error)
{
  for (guint i = 0; i < subjects->len; i++)
    if (question->type < 0 || (int) precis_subject_get_entity_type (subjects->pdata[i]) == question->type)
      {
        PrecisSubject *subject = g_object_ref (subjects->pdata[i]);

        g_ptr_array_remove_index (subjects, i);
        return subject;
      }
  g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("No article of the library names “%s”."), question->name);
  return NULL;
}

/* The sentences that hold the first mentions, each once, each a line. */
static GStrv
find_passages (const char *text, GArray *mentions)
{
  g_autoptr (PrecisDocument) document = precis_document_new (text, strlen (text));
  g_autoptr (GStrvBuilder) passages = g_strv_builder_new ();
  guint32 last = G_MAXUINT32, n = 0;

  for (guint i = 0; i < mentions->len && n < MAX_PASSAGES; i++)
    {
      guint32 sentence;
      g_autofree char *slice = NULL, *line = NULL;

      if (!precis_document_find_sentence (document, g_array_index (mentions, PrecisSpan, i).start, &sentence)
          || sentence == last)
        continue;
      slice = precis_span_slice (document->sentences[sentence].span, document->text);
      line = precis_string_one_line (slice, PASSAGE_CHARS);
      g_strv_builder_add (passages, line);
      last = sentence;
      n++;
    }
  return g_strv_builder_end (passages);
}

/* The different ways in which the first mentions are written. */
static GStrv
find_forms (const char *text, GArray *mentions)
{
  g_autoptr (GPtrArray) forms = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < mentions->len && forms->len < MAX_FORMS; i++)
    {
      g_autofree char *slice = precis_span_slice (g_array_index (mentions, PrecisSpan, i), text);
      char *form = precis_string_one_line (slice, PASSAGE_CHARS);

      if (g_ptr_array_find_with_equal_func (forms, form, g_str_equal, NULL))
        g_free (form);
      else
        g_ptr_array_add (forms, form);
    }
  g_ptr_array_add (forms, NULL);
  return (GStrv) g_ptr_array_free (g_steal_pointer (&forms), FALSE);
}

/* @appearance with the sentences of its article; without them if the article cannot be read. */
static PrecisAppearance *
quote (PrecisLibrary *library, PrecisAppearance *appearance)
{
  g_autoptr (PrecisArticle) article = precis_library_get_article (library, precis_appearance_get_article (appearance), NULL);
  GArray *mentions = precis_appearance_get_mentions (appearance);
  g_auto (GStrv) forms = article ? find_forms (precis_article_get_text (article), mentions) : NULL;
  g_auto (GStrv) passages = article ? find_passages (precis_article_get_text (article), mentions) : NULL;

  return g_object_new (PRECIS_TYPE_APPEARANCE, "article", precis_appearance_get_article (appearance),
                       "title", precis_appearance_get_title (appearance),
                       "site", precis_appearance_get_site (appearance),
                       "published", precis_appearance_get_published (appearance),
                       "added", precis_appearance_get_added (appearance),
                       "role", precis_appearance_get_role (appearance),
                       "count", precis_appearance_get_count (appearance),
                       "mentions", mentions, "passages", passages, "forms", forms, NULL);
}

static GListModel *
as_list (GPtrArray *objects)
{
  GListStore *store = g_list_store_new (G_TYPE_OBJECT);

  g_list_store_splice (store, 0, 0, objects->pdata, objects->len);
  return G_LIST_MODEL (store);
}

static GListModel *
list_roles (GPtrArray *appearances)
{
  GListStore *roles = g_list_store_new (PRECIS_TYPE_APPEARANCE);
  const char *last = NULL;

  for (guint i = 0; i < appearances->len; i++)
    {
      const char *role = precis_appearance_get_role (appearances->pdata[i]);

      if (role && g_strcmp0 (role, last) != 0)
        g_list_store_append (roles, appearances->pdata[i]);
      last = role ? role : last;
    }
  return G_LIST_MODEL (roles);
}

static PrecisProfile *
make_profile (PrecisLibrary *library, PrecisSubject *subject, GPtrArray *others, GError **error)
{
  gint64 id = precis_subject_get_id (subject);
  g_autoptr (GPtrArray) appearances = precis_library_get_appearances (library, id, 0, MAX_APPEARANCES, error);
  g_autoptr (GPtrArray) companions = appearances ? precis_library_get_companions (library, id, MAX_COMPANIONS, error) : NULL;
  g_autoptr (GListModel) others_list = NULL, appearances_list = NULL, roles_list = NULL, companions_list = NULL;

  if (!companions)
    return NULL;
  for (guint i = 0; i < appearances->len; i++)
    {
      g_autoptr (PrecisAppearance) plain = appearances->pdata[i];

      appearances->pdata[i] = quote (library, plain);
    }
  others_list = as_list (others);
  appearances_list = as_list (appearances);
  roles_list = list_roles (appearances);
  companions_list = as_list (companions);
  return g_object_new (PRECIS_TYPE_PROFILE, "subject", subject, "others", others_list, "appearances", appearances_list,
                       "roles", roles_list, "companions", companions_list, NULL);
}

static gpointer
read_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const Question *question = data;
  g_autoptr (GPtrArray) subjects = precis_library_find_subjects (library, question->name, error);
  g_autoptr (PrecisSubject) subject = subjects ? take_subject (subjects, question, error) : NULL;

  return subject ? make_profile (library, subject, subjects, error) : NULL;
}

/**
 * precis_profile_read:
 * @store: the library
 * @name: a name, or whole words of one
 * @type: a #PrecisEntityType, or -1 for whatever most articles name
 * @cancellable: (nullable): ends the reading
 * @error: %PRECIS_ERROR_NOT_FOUND if no article names it; or as #PrecisLibrary
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable): the profile
 */
PrecisProfile *
precis_profile_read (PrecisStore *store, const char *name, int type, GCancellable *cancellable, GError **error)
{
  Question question = { (char *) name, type };

  return precis_store_run (store, PRECIS_LANE_LIST, read_job, &question, cancellable, error);
}

/**
 * precis_profile_read_async:
 * @store: the library
 * @name: a name, or whole words of one
 * @type: a #PrecisEntityType, or -1 for whatever most articles name
 * @cancellable: (nullable): ends the reading
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_profile_read() in the library's thread.
 */
void
precis_profile_read_async (PrecisStore         *store,
                           const char          *name,
                           int                  type,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  Question *question = g_new0 (Question, 1);

  question->name = g_strdup (name);
  question->type = type;
  precis_store_run_async (store, store, PRECIS_LANE_LIST, read_job, question, question_free, g_object_unref,
                          G_PRIORITY_DEFAULT, cancellable, callback, user_data);
}

PrecisProfile *
precis_profile_read_finish (PrecisStore *store, GAsyncResult *result, GError **error)
{
  return precis_task_finish (store, result, error);
}

PRECIS_DEFINE_GETTER (PrecisProfile, precis_profile, PrecisSubject *, subject)
PRECIS_DEFINE_GETTER (PrecisProfile, precis_profile, GListModel *, others)
PRECIS_DEFINE_GETTER (PrecisProfile, precis_profile, GListModel *, appearances)
PRECIS_DEFINE_GETTER (PrecisProfile, precis_profile, GListModel *, roles)
PRECIS_DEFINE_GETTER (PrecisProfile, precis_profile, GListModel *, companions)
