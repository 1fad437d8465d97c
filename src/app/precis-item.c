/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-date.h"
#include "precis-item.h"
#include "precis-key-point.h"
#include "precis-string.h"

#define GIST_CHARS 240

struct _PrecisItem
{
  GObject parent_instance;

  PrecisArticle  *article;
  PrecisBriefing *briefing;
  char           *title;
  char           *gist;
  char           *failure;
  gboolean        working;
};

enum
{
  PROP_0,
  PROP_ARTICLE,
  PROP_BRIEFING,
  PROP_WORKING,
  PROP_FAILURE,
  PROP_TITLE,
  PROP_SITE,
  PROP_DATE,
  PROP_GIST,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisItem, precis_item, G_TYPE_OBJECT)

/* The sentence to keep if there is room for one only. */
static const char *
first_point (PrecisBriefing *briefing)
{
  GListModel *points = precis_briefing_get_points (briefing);

  for (guint i = 0; points && i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (PrecisKeyPoint) point = g_list_model_get_item (points, i);

      if (precis_key_point_get_rank (point) == 0)
        return precis_key_point_get_text (point);
    }
  return NULL;
}

static void
update_gist (PrecisItem *self)
{
  const char *point = self->briefing ? first_point (self->briefing) : NULL;
  g_autofree char *start = g_utf8_substring (precis_article_get_text (self->article), 0, GIST_CHARS + 1);

  g_free (self->gist);
  self->gist = precis_string_one_line (point ? point : start, GIST_CHARS);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GIST]);
}

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
    case PROP_GIST:
      g_value_set_string (value, self->gist);
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
  g_clear_pointer (&self->gist, g_free);
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
  properties[PROP_ARTICLE] = g_param_spec_object ("article", NULL, NULL, PRECIS_TYPE_ARTICLE, flags);
  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING, flags);
  properties[PROP_WORKING] = g_param_spec_boolean ("working", NULL, NULL, FALSE, flags);
  properties[PROP_FAILURE] = g_param_spec_string ("failure", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SITE] = g_param_spec_string ("site", NULL, NULL, NULL, flags);
  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL, flags);
  properties[PROP_GIST] = g_param_spec_string ("gist", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
precis_item_init (PrecisItem *self)
{
}

/**
 * precis_item_new:
 * @article: an article
 *
 * Returns: (transfer full): an item without a briefing
 */
PrecisItem *
precis_item_new (PrecisArticle *article)
{
  PrecisItem *self = g_object_new (PRECIS_TYPE_ITEM, NULL);

  self->article = g_object_ref (article);
  self->title = precis_article_dup_label (article);
  update_gist (self);
  return self;
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

void
precis_item_set_briefing (PrecisItem *self, PrecisBriefing *briefing)
{
  if (!g_set_object (&self->briefing, briefing))
    return;
  update_gist (self);
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
