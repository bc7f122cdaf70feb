/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-browser.h"

G_BEGIN_DECLS

#define HG_TYPE_SIDEBAR (hg_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (HgSidebar, hg_sidebar, HG, SIDEBAR, GtkWidget)

/**
 * HgSidebar:
 *
 * By what the list can be narrowed, with live counts.
 */
void hg_sidebar_fill   (HgSidebar *self, HgVocabulary *vocabulary);
void hg_sidebar_update (HgSidebar *self, const HgVocabulary *vocabulary, HgBrowser *browser);

G_END_DECLS
