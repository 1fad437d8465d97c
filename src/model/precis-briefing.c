/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-briefing.h"

struct _PrecisBriefing
{
  GObject parent_instance;

  PrecisArticle *article;
  GListModel    *points;
  GListModel    *entities;
  GListModel    *concerns;
  GListModel    *moments;
  GListModel    *quotes;
  guint          n_sentences;
  char         **notices;
};

G_DEFINE_FINAL_TYPE (PrecisBriefing, precis_briefing, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_OBJECT_FIELD (PrecisBriefing, article, precis_article_get_type),
  PRECIS_OBJECT_FIELD (PrecisBriefing, points, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisBriefing, entities, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisBriefing, concerns, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisBriefing, moments, g_list_model_get_type),
  PRECIS_OBJECT_FIELD (PrecisBriefing, quotes, g_list_model_get_type),
  PRECIS_FIELD (PrecisBriefing, n_sentences, UINT),
  PRECIS_FIELD (PrecisBriefing, notices, STRV),
};

PRECIS_DEFINE_FIELDS (precis_briefing, fields)

static void
precis_briefing_class_init (PrecisBriefingClass *klass)
{
  precis_briefing_install_fields (klass);
}

static void
precis_briefing_init (PrecisBriefing *self)
{
}

PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, PrecisArticle *, article)
PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, GListModel *, points)
PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, GListModel *, entities)
PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, GListModel *, concerns)
PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, GListModel *, moments)
PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, GListModel *, quotes)
PRECIS_DEFINE_GETTER (PrecisBriefing, precis_briefing, guint, n_sentences)
PRECIS_DEFINE_STRV_GETTER (PrecisBriefing, precis_briefing, notices)
