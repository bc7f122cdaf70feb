/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_ITEM_BADGE (hg_item_badge_get_type ())
G_DECLARE_FINAL_TYPE (HgItemBadge, hg_item_badge, HG, ITEM_BADGE, GtkWidget)

/*
 * One coloured line of text: a label without what labels can do beside that (selecting, links, keys of their own), of which
 * a list view would make two hundred for every answer.
 */
GtkWidget  *hg_item_badge_new      (void);
const char *hg_item_badge_get_text (HgItemBadge *self);
void        hg_item_badge_set_text (HgItemBadge *self, const char *text);

G_END_DECLS
