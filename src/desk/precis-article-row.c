/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-row-private.h"

struct _PrecisArticleRow
{
  GObject parent_instance;

  gint64      id;
  PrecisCard *card;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_CARD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrecisArticleRow, precis_article_row, G_TYPE_OBJECT)

static void
precis_article_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisArticleRow *self = PRECIS_ARTICLE_ROW (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_int64 (value, self->id);
      break;
    case PROP_CARD:
      g_value_set_object (value, self->card);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_article_row_dispose (GObject *object)
{
  PrecisArticleRow *self = PRECIS_ARTICLE_ROW (object);

  g_clear_object (&self->card);
  G_OBJECT_CLASS (precis_article_row_parent_class)->dispose (object);
}

static void
precis_article_row_class_init (PrecisArticleRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = precis_article_row_get_property;
  object_class->dispose = precis_article_row_dispose;
  properties[PROP_ID] = g_param_spec_int64 ("id", NULL, NULL, G_MININT64, G_MAXINT64, 0,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CARD] = g_param_spec_object ("card", NULL, NULL, PRECIS_TYPE_CARD,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
precis_article_row_init (PrecisArticleRow *self)
{
}

PrecisArticleRow *
precis_article_row_new (gint64 id)
{
  PrecisArticleRow *self = g_object_new (PRECIS_TYPE_ARTICLE_ROW, NULL);

  self->id = id;
  return self;
}

void
precis_article_row_set_card (PrecisArticleRow *self, PrecisCard *card)
{
  if (g_set_object (&self->card, card))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CARD]);
}

gint64
precis_article_row_get_id (PrecisArticleRow *self)
{
  return self->id;
}

/**
 * precis_article_row_get_card:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what to show, %NULL until it was read
 */
PrecisCard *
precis_article_row_get_card (PrecisArticleRow *self)
{
  return self->card;
}
