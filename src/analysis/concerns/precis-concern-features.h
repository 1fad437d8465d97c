/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-text.h"

G_BEGIN_DECLS

void precis_concern_features_make (const PrecisConcernText *text, guint32 sentence, GArray *features);

/* One feature: the number of its template and up to two values, as one never-zero number. */
static inline guint32
precis_concern_feature (guint32 template, guint32 a, guint32 b)
{
  guint32 h = template * 0x9E3779B1u;

  h = (h ^ a) * 0x85EBCA6Bu;
  h ^= h >> 15;
  h = (h ^ b) * 0xC2B2AE35u;
  h ^= h >> 16;
  return h ? h : 1;
}

G_END_DECLS
