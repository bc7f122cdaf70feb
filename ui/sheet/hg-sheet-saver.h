/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-draft.h"

G_BEGIN_DECLS

/*
 * Sheets to a file that the person names: PDF, a page for browsers, or plain text, as the file's ending says. A sheet that is
 * registered takes its number once a file was named. What goes wrong is told to the person; @done is called with the file
 * once it is written.
 */
typedef void (*HgSheetSaverDone) (GFile *file, gpointer user_data);

void  hg_sheet_saver_run       (GtkWindow *parent, HgSheet *sheet, HgSheetSaverDone done, gpointer user_data,
                                GDestroyNotify free_data);
void  hg_sheet_saver_run_draft (GtkWindow *parent, HgSheetDraft *draft, const char *ending, HgSheetSaverDone done,
                                gpointer user_data, GDestroyNotify free_data);
void  hg_sheet_saver_write     (GtkWindow *parent, HgSheetDraft *draft, GFile *file, HgSheetSaverDone done,
                                gpointer user_data, GDestroyNotify free_data);
char *hg_sheet_saver_dup_name  (HgSheetDraft *draft);

G_END_DECLS
