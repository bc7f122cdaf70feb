/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-fold.h"
#include "hg-item.h"
#include "hg-search-term.h"

G_BEGIN_DECLS

/**
 * HgSearchMatch:
 *
 * A document's texts, folded as far as they have been looked at, to find terms in. Used again for the next document.
 */
typedef struct
{
  const char *texts; /* borrowed */
  gsize length;
  HgFoldIter iter;         /* goes no further than somebody asked */
  guint n_levels;          /* so many are folded … */
  guint n_folded;          /* … which are so many characters */
  GArray *folded;          /* of gunichar, the levels one after the other */
  guint ends[HG_N_LEVELS]; /* where each of them ends in @folded */
  GString *buffer;
} HgSearchMatch;

void hg_search_match_init (HgSearchMatch *self);
void hg_search_match_clear (HgSearchMatch *self);
void hg_search_match_set (HgSearchMatch *self, const char *texts, gsize length);
gboolean hg_search_match_has (HgSearchMatch *self, const HgSearchTerm *term, guint level);
gboolean hg_search_match_has_number (HgSearchMatch *self, const HgSearchTerm *term);
void hg_search_match_add_ranges (const HgSearchTerm *term, const char *text, gsize length, gboolean read, GArray *ranges);
void hg_search_match_sort_ranges (GArray *ranges);

G_END_DECLS
