/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet.h"

G_BEGIN_DECLS

/*
 * Sheets to a printer, by the print dialog. The pages are those of the preview and of the PDF: one layout draws them all.
 */
void hg_sheet_printer_run (GtkWindow *parent, HgSheet *sheet);

G_END_DECLS
