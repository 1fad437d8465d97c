/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"
#include "precis-source.h"

G_BEGIN_DECLS

/**
 * PrecisDesk:
 *
 * The one door to the rooms behind it: the window and the command line open articles and get briefings here. The
 * engine is loaded when the first briefing is asked for. The synchronous functions may be called from any thread, by
 * several at once.
 */
#define PRECIS_TYPE_DESK (precis_desk_get_type ())
G_DECLARE_FINAL_TYPE (PrecisDesk, precis_desk, PRECIS, DESK, GObject)

PrecisDesk     *precis_desk_new          (void);

PrecisArticle  *precis_desk_open         (PrecisDesk          *self,
                                          PrecisSource        *source,
                                          GCancellable        *cancellable,
                                          GError             **error);
void            precis_desk_open_async   (PrecisDesk          *self,
                                          PrecisSource        *source,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
PrecisArticle  *precis_desk_open_finish  (PrecisDesk          *self,
                                          GAsyncResult        *result,
                                          GError             **error);

PrecisArticle  *precis_desk_import       (PrecisDesk          *self,
                                          PrecisSource        *source,
                                          GBytes              *bytes,
                                          GCancellable        *cancellable,
                                          GError             **error);

PrecisBriefing *precis_desk_brief        (PrecisDesk          *self,
                                          PrecisArticle       *article,
                                          GCancellable        *cancellable,
                                          GError             **error);
PrecisBriefing *precis_desk_brief_repaired (PrecisDesk     *self,
                                            PrecisArticle  *article,
                                            GPtrArray      *repairs,
                                            GCancellable   *cancellable,
                                            GError        **error);
void            precis_desk_brief_async  (PrecisDesk          *self,
                                          PrecisArticle       *article,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
PrecisBriefing *precis_desk_brief_finish (PrecisDesk          *self,
                                          GAsyncResult        *result,
                                          GError             **error);

char         ***precis_desk_tag_names    (PrecisDesk                  *self,
                                          const char * const * const  *sentences,
                                          GError                     **error);

G_END_DECLS
