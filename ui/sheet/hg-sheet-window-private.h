/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-sheet-window.h"

#include "hg-sheet-bar.h"
#include "hg-sheet-search.h"
#include "hg-sheet-sender.h"
#include "hg-sheet-side.h"
#include "hg-sheet-view.h"

G_BEGIN_DECLS

/*
 * The window's parts: hg-sheet-window.c (what is shown), hg-sheet-window-actions.c (what can be done).
 */
struct _HgSheetWindow
{
  AdwWindow        parent_instance;

  HgSheetDraft    *draft;
  GCancellable    *cancellable;   /* (nullable): of the sheet that is being set */
  gboolean         two_pages;

  AdwToastOverlay *toasts;
  AdwWindowTitle  *title;
  GtkWidget       *panel_button;
  GtkButton       *print_again;
  AdwFlap         *flap;
  HgSheetSide     *side;
  GtkLabel        *warning;
  GtkLabel        *fonts;
  HgSheetSearch   *search;
  GtkStack        *stack;
  AdwStatusPage   *failed_page;
  HgSheetView     *view;
  HgSheetSender   *sender;
  HgSheetBar      *bar;
};

void hg_sheet_window_say             (HgSheetWindow *self, const char *text);

/* hg-sheet-window-actions.c */
void hg_sheet_window_actions_install (GtkWidgetClass *widget_class);
void hg_sheet_window_actions_update  (HgSheetWindow *self);

G_END_DECLS
