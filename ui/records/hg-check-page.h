/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-library.h"
#include "hg-sheet-review.h"

G_BEGIN_DECLS

#define HG_TYPE_CHECK_PAGE (hg_check_page_get_type ())
G_DECLARE_FINAL_TYPE (HgCheckPage, hg_check_page, HG, CHECK_PAGE, GtkWidget)

/**
 * HgCheckPage:
 *
 * Whether a sheet that was given out still holds, what has changed since, what became of it, and the sheet as it was ("win.preview",
 * "win.print", "records.open-case").
 */
void           hg_check_page_set_library (HgCheckPage *self, HgLibrary *library);
void           hg_check_page_set_review (HgCheckPage *self, HgSheetReview *review);
void           hg_check_page_set_error  (HgCheckPage *self, const char *message);
HgSheetReview *hg_check_page_get_review (HgCheckPage *self);
void           hg_check_page_focus      (HgCheckPage *self);

G_END_DECLS
