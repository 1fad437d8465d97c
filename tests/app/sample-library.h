/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-intake.h"
#include "precis-store.h"

G_BEGIN_DECLS

/* A library of its own for a test, in a temporary folder, with what is needed to fill it. */
typedef struct
{
  char         *folder;
  PrecisDesk   *desk;
  PrecisStore  *store;
  PrecisIntake *intake;
} SampleLibrary;

void           sample_library_init  (SampleLibrary *self);
void           sample_library_clear (SampleLibrary *self);
gint64         sample_library_add   (SampleLibrary *self, const char *text);
PrecisSource  *sample_source_new    (const char *text);

G_END_DECLS
