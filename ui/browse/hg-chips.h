/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-facet.h"

G_BEGIN_DECLS

/**
 * HgChip:
 *
 * Something that a click does to what is typed.
 */
typedef struct
{
  char    *label;
  char    *hint;        /* an example, or what a click does */
  char    *text;        /* what the entry says after it */
  int      cursor;      /* where one goes on typing, in characters */
  gboolean is_active;   /* it stands in the text, and a click takes it out */
} HgChip;

void       hg_chips_free_one   (HgChip *chip);
gboolean   hg_chips_find_facet (const char *text, gsize cursor, HgFacetKind *facet);
GPtrArray *hg_chips_create     (const char *text, gsize cursor, const HgVocabulary *vocabulary, GPtrArray *counts);
gboolean   hg_chips_equal      (GPtrArray *a, GPtrArray *b);

G_END_DECLS
