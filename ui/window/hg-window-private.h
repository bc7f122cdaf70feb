/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-window.h"

#include "hg-banner.h"
#include "hg-browser.h"
#include "hg-chip-bar.h"
#include "hg-history.h"
#include "hg-panes.h"

G_BEGIN_DECLS

/*
 * The window's parts: hg-window.c (state, opening the catalog), hg-window-navigation.c (where one stands),
 * hg-window-search.c (the entry and the keys), hg-window-actions.c, hg-window-import.c, hg-window-sheet.c.
 */
struct _HgWindow
{
  AdwApplicationWindow parent_instance;

  /* Owned */
  HgLibrary           *library;
  HgBrowser           *browser;
  HgHistory           *history;
  GtkWidget           *former;           /* (nullable): the popover of former searches */
  GListModel          *recent;           /* (nullable): what was opened last, while the list shows it: of HgResultRow */
  GCancellable        *cancellable;      /* of opening the catalog */
  guint                loading_timeout;  /* 0: none */

  /* State */
  gboolean             is_open;          /* there is a catalog to show */
  gboolean             is_restoring;     /* the entry is filled by the program */
  gboolean             is_passing;       /* the arrow keys brought the page */
  double               places[2];        /* how far each list is scrolled while another is shown, by HgItemKind */

  /* Template */
  AdwToastOverlay     *toasts;
  GtkToggleButton     *matters_button;
  GtkToggleButton     *rules_button;
  GtkSearchEntry      *search;
  HgChipBar           *chips;
  HgBanner            *banner;
  GtkStack            *stack;
  GtkProgressBar      *progress;
  GObject             *failed_page;
  HgPanes             *panes;
  GtkDropTarget       *drop_target;
};

/* hg-window.c */
void  hg_window_open                         (HgWindow *self);
void  hg_window_update                       (HgWindow *self);
void  hg_window_add_toast                    (HgWindow *self, const char *text);

/* hg-window-navigation.c */
void  hg_window_navigation_open_item         (HgWindow *self, HgItemKind kind, const char *id, gboolean by_key);
void  hg_window_navigation_open_view         (HgWindow *self, HgItemKind view);
void  hg_window_navigation_open_recent       (HgWindow *self);
void  hg_window_navigation_leave_listing     (HgWindow *self);
void  hg_window_navigation_clear_filters     (HgWindow *self);
void  hg_window_navigation_edit_search       (HgWindow *self, const char *text, int cursor);
void  hg_window_navigation_go                (HgWindow *self, int steps);
void  hg_window_navigation_update_actions    (HgWindow *self);
void  hg_window_navigation_set_text          (HgWindow *self, const char *text);

/* hg-window-actions.c, hg-window-search.c, hg-window-import.c */
void  hg_window_actions_install              (GtkWidgetClass *widget_class);
void  hg_window_search_bind_template         (GtkWidgetClass *widget_class);
void  hg_window_import_bind_template         (GtkWidgetClass *widget_class);
void  hg_window_import_choose                (HgWindow *self);
void  hg_window_search_focus                 (HgWindow *self);
void  hg_window_search_init                  (HgWindow *self);
void  hg_window_search_update                (HgWindow *self);
void  hg_window_search_show_former           (HgWindow *self);

/* hg-window-sheet.c */
void  hg_window_sheet_print                  (HgWindow *self);
void  hg_window_sheet_preview                (HgWindow *self);
void  hg_window_sheet_save_pdf               (HgWindow *self);

G_END_DECLS
