/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-rule.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_RULE_PAGE (hg_rule_page_get_type ())
G_DECLARE_FINAL_TYPE (HgRulePage, hg_rule_page, HG, RULE_PAGE, GtkWidget)

/**
 * HgRulePage:
 *
 * One rule of leniency to read: outcome and force, conditions and exclusions, basis, what is spared, what to write, what
 * follows, and the matters that it spares.
 */
GtkWidget *hg_rule_page_new         (void);
void       hg_rule_page_show        (HgRulePage *self, const HgVocabulary *vocabulary, const HgRule *rule,
                                     const GDate *day);
void       hg_rule_page_set_matters (HgRulePage *self, GListModel *matters);
void       hg_rule_page_focus       (HgRulePage *self);

G_END_DECLS
