/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_ERROR_PAGE (hg_error_page_get_type ())
G_DECLARE_FINAL_TYPE (HgErrorPage, hg_error_page, HG, ERROR_PAGE, GtkWidget)

/* What cannot be shown, why, and a button to try again ("win.retry"). */
void hg_error_page_set (HgErrorPage *self, const char *title, const char *message, gboolean can_import);

G_END_DECLS
