/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-fields.h"
#include "precis-quote.h"

struct _PrecisQuote
{
  GObject parent_instance;

  char *text;
  char *speaker;
  guint start;
  guint end;
};

G_DEFINE_FINAL_TYPE (PrecisQuote, precis_quote, G_TYPE_OBJECT)

static const PrecisField fields[] = {
  PRECIS_FIELD (PrecisQuote, text, STRING),
  PRECIS_FIELD (PrecisQuote, speaker, STRING),
  PRECIS_FIELD (PrecisQuote, start, UINT),
  PRECIS_FIELD (PrecisQuote, end, UINT),
};

PRECIS_DEFINE_FIELDS (precis_quote, fields)

static void
precis_quote_class_init (PrecisQuoteClass *klass)
{
  precis_quote_install_fields (klass);
}

static void
precis_quote_init (PrecisQuote *self)
{
}

PRECIS_DEFINE_GETTER (PrecisQuote, precis_quote, const char *, text)
PRECIS_DEFINE_GETTER (PrecisQuote, precis_quote, const char *, speaker)
PRECIS_DEFINE_GETTER (PrecisQuote, precis_quote, guint, start)
PRECIS_DEFINE_GETTER (PrecisQuote, precis_quote, guint, end)
