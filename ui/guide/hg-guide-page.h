/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_GUIDE_PAGE (hg_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (HgGuidePage, hg_guide_page, HG, GUIDE_PAGE, GtkWidget)

/**
 * HgGuidePage:
 *
 * The work guide: its chapters by stage, each step with who does it, the documents, and links to matters and rules.
 */
GtkWidget *hg_guide_page_new       (void);
void       hg_guide_page_show      (HgGuidePage *self, const HgVocabulary *vocabulary, GPtrArray *chapters);
void       hg_guide_page_set_items (HgGuidePage *self, GListModel *items);
void       hg_guide_page_focus     (HgGuidePage *self);

G_END_DECLS
