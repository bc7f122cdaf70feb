/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-query.h"

G_BEGIN_DECLS

/**
 * HgPlace:
 *
 * Where one stands in the window: how both lists are narrowed, which of them is shown, and the page beside it. What
 * "back" returns to. Owned by the #HgHistory that holds it.
 */
typedef struct
{
  HgItemKind view;
  HgQuery   *queries[2];   /* by HgItemKind */
  gboolean   recent;       /* the list of what was opened last, instead */
  HgItemKind page_kind;
  char      *page_id;      /* (nullable): no page */
} HgPlace;

HgPlace *hg_place_new  (HgItemKind view, const HgQuery *matters, const HgQuery *rules, gboolean recent,
                        HgItemKind page_kind, const char *page_id);
void     hg_place_free (HgPlace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (HgPlace, hg_place_free)

G_END_DECLS
