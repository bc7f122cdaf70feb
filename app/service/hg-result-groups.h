/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-library-search.h"
#include "hg-result-row.h"

G_BEGIN_DECLS

/**
 * HgResultGroups:
 *
 * Where the rows of a list of results stand: the groups one after the other, each below its heading where there are
 * several. Plain arithmetic over keys; owned by #HgResults.
 */
typedef struct
{
  HgItemKind order[HG_N_ITEM_KINDS];      /* in what order the kinds stand */
  gboolean   is_grouped;                  /* all kinds are shown, not the first of them alone */
  gboolean   has_headings;
  HgHits    *hits[HG_N_ITEM_KINDS];       /* (nullable): before the first answer */
  guint      n_shown[HG_N_ITEM_KINDS];    /* how many of them are in the list */
  HgResultRow  *headings[HG_N_ITEM_KINDS];
} HgResultGroups;

HgResultGroups *hg_result_groups_new          (void);
void            hg_result_groups_free         (HgResultGroups *self);
void            hg_result_groups_set_order    (HgResultGroups *self, const HgItemKind *order, gboolean is_grouped);
void            hg_result_groups_set_hits     (HgResultGroups *self, HgHits *const *hits);
void            hg_result_groups_show         (HgResultGroups *self, guint most);
gboolean        hg_result_groups_show_more    (HgResultGroups *self, guint *position, guint *n_added);
gboolean        hg_result_groups_is_begun_by  (const HgResultGroups *self, HgHits *const *hits);
gboolean        hg_result_groups_is_complete  (const HgResultGroups *self);
guint           hg_result_groups_count        (const HgResultGroups *self);
gboolean        hg_result_groups_locate       (const HgResultGroups *self, guint position, HgItemKind *kind, int *index);
gboolean        hg_result_groups_get_position (const HgResultGroups *self, HgItemKind kind, guint index,
                                               guint *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgResultGroups, hg_result_groups_free)

G_END_DECLS
