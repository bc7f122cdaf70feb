/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_LOADING_PAGE (hg_loading_page_get_type ())
G_DECLARE_FINAL_TYPE (HgLoadingPage, hg_loading_page, HG, LOADING_PAGE, GtkWidget)

/* What is shown while the catalog is built into its database. */
void hg_loading_page_set_progress (HgLoadingPage *self, double progress);

G_END_DECLS
