/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-request.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_PANEL (hg_sheet_panel_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetPanel, hg_sheet_panel, HG, SHEET_PANEL, GtkWidget)

/**
 * HgSheetPanel:
 *
 * For whom a sheet is, what stands on it, and who hands it over. A code that cannot be right is said to be so while it is
 * typed, with what was expected, and may be taken as it is.
 *
 * Signals
 * - changed: something was chosen; of what is typed, only when there is a pause
 */
void            hg_sheet_panel_set_options    (HgSheetPanel *self, HgSheetKind kind, HgSheetOptions *options,
                                               gboolean registers);
HgSheetOptions *hg_sheet_panel_dup_options    (HgSheetPanel *self);
gboolean        hg_sheet_panel_get_registers  (HgSheetPanel *self);

/* Who got sheets before (of HgSheetRecord), newest first. */
void            hg_sheet_panel_set_recipients (HgSheetPanel *self, GPtrArray *records);

G_END_DECLS
