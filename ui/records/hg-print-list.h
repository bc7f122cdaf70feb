/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "hg-sheet-print.h"

G_BEGIN_DECLS

/*
 * What became of a registered sheet: when it was printed or saved, where, and with what result.
 */
GtkWidget *hg_print_list_new      (GPtrArray *prints);
char      *hg_print_list_dup_text (const HgSheetPrint *print);

G_END_DECLS
