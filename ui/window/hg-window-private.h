/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-window.h"

#include "hg-banner.h"
#include "hg-browser.h"
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
  HgBrowser           *browsers[2];      /* by HgItemKind */
  HgHistory           *history;
  GSettings           *settings;         /* (nullable): where the schema is not installed */
  GListModel          *recent;           /* (nullable): what was opened last, while the list shows it */
  GCancellable        *cancellable;      /* of opening the catalog */
  guint                loading_timeout;  /* 0: none */

  /* State */
  HgItemKind           view;
  gboolean             is_open;          /* there is a catalog to show */
  gboolean             is_restoring;     /* the entry is filled by the program */

  /* Template */
  AdwToastOverlay     *toasts;
  GtkToggleButton     *matters_button;
  GtkToggleButton     *rules_button;
  GtkSearchEntry      *search;
  HgBanner            *banner;
  GtkStack            *stack;
  GtkProgressBar      *progress;
  GObject             *failed_page;
  HgPanes             *panes;
  GtkDropTarget       *drop_target;
};

/* hg-window.c */
void     hg_window_open             (HgWindow *self);
void     hg_window_update           (HgWindow *self);
void     hg_window_add_toast        (HgWindow *self, const char *text);

/* hg-window-navigation.c */
void     hg_window_show_item        (HgWindow *self, HgItemKind kind, const char *id, gboolean by_key);
void     hg_window_show_view        (HgWindow *self, HgItemKind view);
void     hg_window_show_citing      (HgWindow *self, const char *law, const char *article);
void     hg_window_show_recent      (HgWindow *self);
void     hg_window_leave_listing    (HgWindow *self);
void     hg_window_clear_filters    (HgWindow *self);
void     hg_window_go               (HgWindow *self, int steps);
void     hg_window_update_actions   (HgWindow *self);
void     hg_window_set_search_text  (HgWindow *self, const char *text);
char    *hg_window_dup_chip         (HgWindow *self);

/* hg-window-actions.c, hg-window-search.c, hg-window-import.c */
void     hg_window_install_actions  (GtkWidgetClass *widget_class);
void     hg_window_bind_search      (GtkWidgetClass *widget_class);
void     hg_window_bind_import      (GtkWidgetClass *widget_class);
void     hg_window_choose_import    (HgWindow *self);
void     hg_window_focus_search     (HgWindow *self);

/* hg-window-sheet.c */
void     hg_window_print            (HgWindow *self);
void     hg_window_preview          (HgWindow *self);
void     hg_window_save_pdf         (HgWindow *self);

G_END_DECLS
