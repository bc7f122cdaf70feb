/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-draft.h"

G_BEGIN_DECLS

#define HG_TYPE_SHEET_SENDER (hg_sheet_sender_get_type ())
G_DECLARE_FINAL_TYPE (HgSheetSender, hg_sheet_sender, HG, SHEET_SENDER, GtkWidget)

/**
 * HgSheetSender:
 *
 * Sends a sheet to a printer without a dialog, and says meanwhile how far it is, with a button that stops it. What goes
 * wrong is told to the person.
 *
 * Signals
 * - sent (printer): the queue has it
 *
 * Properties
 * - busy (boolean, read only): a sheet is on its way
 */
void     hg_sheet_sender_send     (HgSheetSender *self, const char *printer, HgSheetDraft *draft);
gboolean hg_sheet_sender_get_busy (HgSheetSender *self);

G_END_DECLS
