/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-letterhead.h"
#include "hg-library.h"

G_BEGIN_DECLS

#define HG_TYPE_LETTERHEAD_PREVIEW (hg_letterhead_preview_get_type ())
G_DECLARE_FINAL_TYPE (HgLetterheadPreview, hg_letterhead_preview, HG, LETTERHEAD_PREVIEW, GtkWidget)

/**
 * HgLetterheadPreview:
 *
 * The sheet of a matter as it would be printed with a letterhead: what it says is short, so that its end, where it is
 * signed, is not far. It is made anew in the background a moment after the letterhead changed.
 */
void  hg_letterhead_preview_set_library (HgLetterheadPreview *self, HgLibrary *library, const char *matter);
void  hg_letterhead_preview_show        (HgLetterheadPreview *self, HgLetterhead *letterhead);
guint hg_letterhead_preview_get_n_pages (HgLetterheadPreview *self);

G_END_DECLS
