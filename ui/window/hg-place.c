/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-place"

#include "config.h"

#include "hg-place.h"

/**
 * hg_place_new:
 * @view: which list is shown
 * @matters: how the matters are narrowed
 * @rules: how the rules are narrowed
 * @recent: whether the list of recent items is shown instead
 * @page_kind: what the page shows
 * @page_id: (nullable): its id
 *
 * Returns: (transfer full): a place
 */
HgPlace *
hg_place_new (HgItemKind view, const HgQuery *matters, const HgQuery *rules, gboolean recent, HgItemKind page_kind,
              const char *page_id)
{
  HgPlace *self = g_new0 (HgPlace, 1);

  self->view = view;
  self->queries[HG_ITEM_MATTER] = hg_query_copy (matters);
  self->queries[HG_ITEM_RULE] = hg_query_copy (rules);
  self->recent = recent;
  self->page_kind = page_kind;
  self->page_id = g_strdup (page_id);
  return self;
}

/**
 * hg_place_free:
 * @self: a place
 */
void
hg_place_free (HgPlace *self)
{
  hg_query_free (self->queries[HG_ITEM_MATTER]);
  hg_query_free (self->queries[HG_ITEM_RULE]);
  g_free (self->page_id);
  g_free (self);
}
