/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-draft.h"

G_BEGIN_DECLS

/*
 * Sheets to a printer, by the print dialog. The pages are those of the preview and of the PDF: one layout draws them all. A
 * sheet that is registered takes its number once the dialog was accepted: one that was dismissed burns none.
 */
void               hg_sheet_printer_run           (GtkWindow *parent, HgSheet *sheet);
void               hg_sheet_printer_run_draft     (GtkWindow *parent, HgSheetDraft *draft);
GtkPrintOperation *hg_sheet_printer_new_operation (GtkWindow *parent, HgSheetDraft *draft);

G_END_DECLS
