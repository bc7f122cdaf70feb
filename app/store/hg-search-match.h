/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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
  gboolean is_folded;
  GArray *folded;          /* of gunichar */
  guint ends[HG_N_LEVELS]; /* where each level ends in @folded */
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
