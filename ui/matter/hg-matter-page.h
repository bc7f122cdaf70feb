/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-matter.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_MATTER_PAGE (hg_matter_page_get_type ())
G_DECLARE_FINAL_TYPE (HgMatterPage, hg_matter_page, HG, MATTER_PAGE, GtkWidget)

/**
 * HgMatterPage:
 *
 * One matter to read: violations, duty, liability, advice, the rules that spare it, source.
 */
GtkWidget *hg_matter_page_new       (void);
void       hg_matter_page_show      (HgMatterPage *self, const HgVocabulary *vocabulary, const HgMatter *matter,
                                     const GDate *day);
void       hg_matter_page_set_rules (HgMatterPage *self, GListModel *rules);
void       hg_matter_page_focus     (HgMatterPage *self);

G_END_DECLS
