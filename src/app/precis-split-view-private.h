/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-split-view.h"

G_BEGIN_DECLS

/* One of the two outer columns. */
typedef struct
{
  GtkWidget    *child;
  GtkWidget    *handle;    /* its border with the article */
  AdwAnimation *animation; /* of @reveal */
  double        reveal;    /* how far it is slid in as an overlay, 0 to 1 */
  int           width;     /* wanted, in pixels */
  gboolean      beside;    /* wanted where it can stand beside the article */
  gboolean      open;      /* as an overlay */
} Side;

enum
{
  LIBRARY,
  BRIEFING,
  N_SIDES
};

struct _PrecisSplitView
{
  GtkWidget parent_instance;

  GtkWidget        *article;
  GtkWidget        *switcher; /* of pages, at the bottom of a phone */
  GtkWidget        *shade; /* over the article when an overlay is open; a click closes it */
  Side              sides[N_SIDES];
  PrecisSplitLayout layout;
  PrecisSplitPage   page;
  gboolean          article_only;
  guint             notify_id;
};

gboolean precis_split_view_has_room  (PrecisSplitView *self, int side);
gboolean precis_split_view_is_overlay (PrecisSplitView *self, int side);
void     precis_split_view_set_layout (PrecisSplitView *self, PrecisSplitLayout layout);

/* precis-split-view-overlay.c */
AdwAnimation *precis_split_view_new_animation (PrecisSplitView *self, Side *side);
void          precis_split_view_set_open      (PrecisSplitView *self, int side, gboolean open);
void          precis_split_view_guard_focus   (PrecisSplitView *self);
void          precis_split_view_rescue_focus  (PrecisSplitView *self, int side);
void          precis_split_view_mark_layout   (PrecisSplitView *self);

/* precis-split-view-place.c */
void     precis_split_view_size_allocate (GtkWidget *widget, int width, int height, int baseline);
void     precis_split_view_measure       (GtkWidget      *widget,
                                          GtkOrientation  orientation,
                                          int             for_size,
                                          int            *minimum,
                                          int            *natural,
                                          int            *minimum_baseline,
                                          int            *natural_baseline);

extern const PrecisSplitPage precis_split_view_side_pages[];

G_END_DECLS
