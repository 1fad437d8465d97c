/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-date.h"
#include "precis-item.h"

struct _PrecisItem
{
  GObject parent_instance;

  gint64          id;
  PrecisArticle  *article;
  PrecisBriefing *briefing;
  guint           place; /* where the user was reading, in bytes */
  char           *title;
  char           *failure;
  gboolean        working;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_ARTICLE,
  PROP_BRIEFING,
  PROP_WORKING,
  PROP_FAILURE,
  PROP_TITLE,
  PROP_SITE,
  PROP_DATE,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisItem, precis_item, G_TYPE_OBJECT)

static const char *
site (PrecisItem *self)
{
  const char *name = precis_article_get_site (self->article);
  const char *source = precis_article_get_source (self->article);

  if (name)
    return name;
  return source ? source : "";
}

static char *
dup_date (PrecisItem *self)
{
  const char *published = precis_article_get_published (self->article);
  g_autofree char *day = published ? g_strndup (published, strlen ("2026-11-24")) : NULL;

  return day ? precis_date_dup_label (day) : g_strdup ("");
}

static void
precis_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisItem *self = PRECIS_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_int64 (value, self->id);
      break;
    case PROP_ARTICLE:
      g_value_set_object (value, self->article);
      break;
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_WORKING:
      g_value_set_boolean (value, self->working);
      break;
    case PROP_FAILURE:
      g_value_set_string (value, self->failure);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SITE:
      g_value_set_string (value, site (self));
      break;
    case PROP_DATE:
      g_value_take_string (value, dup_date (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_item_finalize (GObject *object)
{
  PrecisItem *self = PRECIS_ITEM (object);

  g_clear_object (&self->article);
  g_clear_object (&self->briefing);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->failure, g_free);
  G_OBJECT_CLASS (precis_item_parent_class)->finalize (object);
}

static void
precis_item_class_init (PrecisItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_item_get_property;
  object_class->finalize = precis_item_finalize;
  properties[PROP_ID] = g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_ARTICLE] = g_param_spec_object ("article", NULL, NULL, PRECIS_TYPE_ARTICLE, flags);
  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING, flags);
  properties[PROP_WORKING] = g_param_spec_boolean ("working", NULL, NULL, FALSE, flags);
  properties[PROP_FAILURE] = g_param_spec_string ("failure", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SITE] = g_param_spec_string ("site", NULL, NULL, NULL, flags);
  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
precis_item_init (PrecisItem *self)
{
}

/**
 * precis_item_new:
 * @article: an article
 * @id: its number in the library, or 0
 *
 * Returns: (transfer full): an item without a briefing
 */
PrecisItem *
precis_item_new (PrecisArticle *article, gint64 id)
{
  PrecisItem *self = g_object_new (PRECIS_TYPE_ITEM, NULL);

  self->id = id;
  self->article = g_object_ref (article);
  self->title = precis_article_dup_label (article);
  return self;
}

gint64
precis_item_get_id (PrecisItem *self)
{
  return self->id;
}

PrecisArticle *
precis_item_get_article (PrecisItem *self)
{
  return self->article;
}

PrecisBriefing *
precis_item_get_briefing (PrecisItem *self)
{
  return self->briefing;
}

const char *
precis_item_get_title (PrecisItem *self)
{
  return self->title;
}

guint
precis_item_get_place (PrecisItem *self)
{
  return self->place;
}

void
precis_item_set_place (PrecisItem *self, guint place)
{
  self->place = place;
}

void
precis_item_set_briefing (PrecisItem *self, PrecisBriefing *briefing)
{
  if (!g_set_object (&self->briefing, briefing))
    return;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIEFING]);
}

void
precis_item_set_working (PrecisItem *self, gboolean working)
{
  if (self->working == working)
    return;
  self->working = working;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORKING]);
}

void
precis_item_set_failure (PrecisItem *self, const char *failure)
{
  if (g_strcmp0 (self->failure, failure) == 0)
    return;
  g_free (self->failure);
  self->failure = g_strdup (failure);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILURE]);
}
