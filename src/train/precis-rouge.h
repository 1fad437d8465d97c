/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisRougeText:
 *
 * A text as ROUGE sees it: its words (runs of ASCII letters and digits, in lower case) and pairs of words,
 * counted.
 */
typedef struct _PrecisRougeText PrecisRougeText;

PrecisRougeText *precis_rouge_text_new  (void);
void             precis_rouge_text_free (PrecisRougeText *self);
void             precis_rouge_text_add  (PrecisRougeText *self, const char *text, gsize length);
double           precis_rouge_f1        (const PrecisRougeText *reference,
                                         const PrecisRougeText *summary,
                                         guint                  n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisRougeText, precis_rouge_text_free)

G_END_DECLS
