/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-law-use.h"
#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_LAW_PAGE (hg_law_page_get_type ())
G_DECLARE_FINAL_TYPE (HgLawPage, hg_law_page, HG, LAW_PAGE, GtkWidget)

/**
 * HgLawPage:
 *
 * A law: its names, level and versions, and everything that cites it, article by article and in every role.
 */
GtkWidget *hg_law_page_new        (void);
void       hg_law_page_show       (HgLawPage *self, const HgVocabulary *vocabulary, const HgLawUse *use,
                                   const char *article, const GDate *day);
void       hg_law_page_focus      (HgLawPage *self);

/* The place of a page: a law's id, and an article after a number sign. */
char      *hg_law_page_dup_place  (const char *law, const char *article);
char      *hg_law_page_dup_law    (const char *place);
char      *hg_law_page_dup_article (const char *place);

G_END_DECLS
