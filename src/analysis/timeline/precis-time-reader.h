/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-time-expression.h"

G_BEGIN_DECLS

void        precis_time_reader_init           (PrecisTimeReader *self, const PrecisDocument *document);
void        precis_time_reader_clear          (PrecisTimeReader *self);
const char *precis_time_reader_get_lower      (const PrecisTimeReader *self, guint32 i);
gboolean    precis_time_reader_is             (const PrecisTimeReader *self, guint32 i, const char *lower);
gboolean    precis_time_reader_is_any         (const PrecisTimeReader *self, guint32 i,
                                               const char * const *list);
gboolean    precis_time_reader_is_kind        (const PrecisTimeReader *self, guint32 i,
                                               PrecisTimeWordKind kind);
int         precis_time_reader_get_value      (const PrecisTimeReader *self, guint32 i);
gboolean    precis_time_reader_is_capitalised (const PrecisTimeReader *self, guint32 i);
int         precis_time_reader_get_number     (const PrecisTimeReader *self, guint32 i);
int         precis_time_reader_get_count      (const PrecisTimeReader *self, guint32 i);
int         precis_time_reader_get_year       (const PrecisTimeReader *self, guint32 i);
int         precis_time_reader_get_month      (const PrecisTimeReader *self, guint32 i);
int         precis_time_reader_get_weekday    (const PrecisTimeReader *self, guint32 i);
int         precis_time_reader_get_day        (const PrecisTimeReader *self, guint32 i, int *last);
gboolean    precis_time_reader_is_dash        (const PrecisTimeReader *self, guint32 i);

G_END_DECLS
