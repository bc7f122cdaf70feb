/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-vocabulary.h"

G_BEGIN_DECLS

#define HG_TYPE_SECTION (hg_section_get_type ())
G_DECLARE_FINAL_TYPE (HgSection, hg_section, HG, SECTION, GtkWidget)

/**
 * HgSection:
 *
 * A headed part of a page. A page clears and fills it; it hides itself while it is empty.
 *
 * Properties
 * - heading (string): what stands above the content
 */
void       hg_section_clear         (HgSection *self);
void       hg_section_append        (HgSection *self, GtkWidget *child);
GtkWidget *hg_section_add_text      (HgSection *self, const char *text);
void       hg_section_add_numbered  (HgSection *self, guint number, const char *text);
void       hg_section_add_citations (HgSection *self, const HgVocabulary *vocabulary, GPtrArray *cites,
                                     const GDate *day);
guint      hg_section_count         (HgSection *self);

G_END_DECLS
