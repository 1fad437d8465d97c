/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-names.h"

struct _PrecisTagger
{
  int unused;
};

PrecisTagger *
precis_tagger_new (GError **error)
{
  return g_new0 (PrecisTagger, 1);
}

void
precis_tagger_free (PrecisTagger *self)
{
  g_free (self);
}

GArray *
precis_tagger_tag (const PrecisTagger *self, const PrecisDocument *document)
{
  return g_array_new (FALSE, FALSE, sizeof (PrecisName));
}
