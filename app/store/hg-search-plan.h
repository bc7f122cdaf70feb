/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-query.h"
#include "hg-search-term.h"

G_BEGIN_DECLS

/* One thing that a list is narrowed by: documents in any of the lists @values, or with a fine from @least to @most. */
typedef struct
{
  int facet; /* an HgFacetKind that it is left out for when that is counted; -1: none */
  gboolean excluded;
  gboolean is_amount;
  gint64 above;   /* amount: more than this … */
  gint64 up_to;   /* … and no more than this, in fen */
  GArray *values; /* of HgSearchValue */
  GArray *keys;   /* (nullable) of guint32: these documents themselves */
} HgSearchFilter;

/**
 * HgSearchPlan:
 *
 * What a query means in one edition, for one kind of document: its terms and filters as grams. Not changed once made.
 */
typedef struct
{
  HgItemKind kind;
  HgSort sort;
  gboolean nothing;   /* nothing can be found: a filter that this kind does not have */
  GPtrArray *terms;   /* of HgSearchTerm */
  GPtrArray *filters; /* of HgSearchFilter */
} HgSearchPlan;

HgSearchPlan *hg_search_plan_new (HgDb *db, const HgVocabulary *vocabulary, const HgQuery *query, GError **error);
void hg_search_plan_free (HgSearchPlan *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgSearchPlan, hg_search_plan_free)

G_END_DECLS
