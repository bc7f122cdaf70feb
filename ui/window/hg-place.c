/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-place"

#include "config.h"

#include "hg-place.h"

/**
 * hg_place_new:
 * @view: which list is shown
 * @text: what was typed
 * @recent: whether the list of recent items is shown instead
 * @scroll: how far the list is scrolled
 * @page_kind: what the page shows
 * @page_id: (nullable): its id
 *
 * Returns: (transfer full): a place
 */
HgPlace *
hg_place_new (HgItemKind view, const char *text, gboolean recent, double scroll, HgItemKind page_kind, const char *page_id)
{
  HgPlace *self = g_new0 (HgPlace, 1);

  self->view = view;
  self->text = g_strdup (text);
  self->recent = recent;
  self->scroll = scroll;
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
  g_free (self->text);
  g_free (self->page_id);
  g_clear_object (&self->decide_case);
  g_free (self->records);
  g_free (self);
}
