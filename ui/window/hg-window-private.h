/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "hg-window.h"

#include "hg-assessment.h"
#include "hg-banner.h"
#include "hg-browser.h"
#include "hg-chip-bar.h"
#include "hg-decide-page.h"
#include "hg-history.h"
#include "hg-panes.h"
#include "hg-records-page.h"
#include "hg-sheet.h"
#include "hg-tray.h"

G_BEGIN_DECLS

/*
 * The window's parts: hg-window.c (state, opening the catalog), hg-window-lists.c (what the lists hold),
 * hg-window-navigation.c (where one stands),
 * hg-window-search.c (the entry and the keys), hg-window-narrow.c, hg-window-actions.c, hg-window-decide.c, hg-window-case.c (keeping),
 * hg-window-reopen.c, hg-window-records.c, hg-window-kept.c, hg-window-import.c, hg-window-sheet.c, hg-window-tray.c,
 * hg-window-tray-sheets.c.
 */
struct _HgWindow
{
  AdwApplicationWindow parent_instance;

  /* Owned */
  HgLibrary           *library;
  HgBrowser           *browser;
  HgHistory           *history;
  GtkWidget           *former;           /* (nullable): the popover of former searches */
  GPtrArray           *cases;            /* of HgDecideCase: all that were at work, so that none is lost */
  GListModel          *recent;           /* (nullable): what was opened last, while the list shows it: of HgResultRow */
  HgTray              *tray;             /* what waits to be printed */
  GCancellable        *cancellable;      /* of opening the catalog */
  AdwToast            *undo_toast;       /* (nullable), weak: what offers to bring the case back that was deleted last */
  guint                loading_timeout;  /* 0: none */
  guint                present_timeout;  /* 0: presented, or not to be */

  /* State */
  gboolean             is_open;          /* there is a catalog to show */
  gboolean             is_restoring;     /* the entry is filled by the program */
  gboolean             is_passing;       /* the arrow keys brought the page */
  gint64               deleted;          /* the assessment that was deleted last, while that can be undone; 0: none */
  gboolean             is_narrow;        /* the header bar leaves out what has no room in it */
  int                  width;            /* of what stands in the window */
  double               places[2];        /* how far each list is scrolled while another is shown, by HgItemKind */

  /* Pages of the stack that are made when they are first needed */
  HgDecidePage        *decide_page;      /* (nullable) */
  HgRecordsPage       *records_page;     /* (nullable) */

  /* Template */
  AdwToastOverlay     *toasts;
  GtkToggleButton     *matters_button;
  GtkToggleButton     *rules_button;
  AdwHeaderBar        *header;
  GtkSearchEntry      *search;
  GtkWidget           *search_clamp;     /* around the entry: in the header bar, or in a row of its own */
  GtkBox              *search_row;
  HgChipBar           *chips;
  HgBanner            *banner;
  GtkStack            *stack;
  HgPanes             *panes;
  GtkDropTarget       *drop_target;
  GtkWidget           *tray_button;
  GtkLabel            *tray_count;
  GtkWidget           *forward_button;
  GtkMenuButton       *main_button;
  GMenuModel          *main_menu;
  GMenu               *narrow_menu;      /* the section of the main menu for what the header bar leaves out */

  AdwToast            *tray_toast;       /* (nullable): weak: what was said last of the tray */
  GtkWidget           *tray_flap;        /* around the stack and the tray's pane */
};

/* hg-window.c */
void  hg_window_open                         (HgWindow *self);
void  hg_window_present_now                  (HgWindow *self);
void  hg_window_add_toast                    (HgWindow *self, const char *text);
void  hg_window_mark_undone                  (AdwToast *toast);

/* hg-window-lists.c */
void  hg_window_lists_update                 (HgWindow *self);

/* hg-window-navigation.c */
void  hg_window_navigation_open_item         (HgWindow *self, HgItemKind kind, const char *id, gboolean by_key);
void  hg_window_navigation_note_search       (HgWindow *self);
void  hg_window_navigation_open_view         (HgWindow *self, HgItemKind view);
void  hg_window_navigation_open_recent       (HgWindow *self);
void  hg_window_navigation_leave_listing     (HgWindow *self);
void  hg_window_navigation_clear_filters     (HgWindow *self);
void  hg_window_navigation_edit_search       (HgWindow *self, const char *text, int cursor);
void  hg_window_navigation_go                (HgWindow *self, int steps);
gboolean hg_window_navigation_is_covered     (HgWindow *self);
void  hg_window_navigation_update_actions    (HgWindow *self);
void  hg_window_navigation_leave             (HgWindow *self);
void  hg_window_navigation_arrive            (HgWindow *self);
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

/* hg-window-narrow.c: what a narrow window does without */
void  hg_window_narrow_bind_template         (GtkWidgetClass *widget_class);
void  hg_window_narrow_init                  (HgWindow *self);
void  hg_window_narrow_update                (HgWindow *self);

/* hg-window-decide.c */
void          hg_window_decide_open           (HgWindow *self, HgItemKind kind, const char *id);
void          hg_window_decide_open_case      (HgWindow *self, HgDecideCase *decide_case);
void          hg_window_decide_open_shown     (HgWindow *self);
void          hg_window_decide_restore        (HgWindow *self, HgDecideCase *decide_case);
HgDecideCase *hg_window_decide_get_case       (HgWindow *self);
void          hg_window_decide_undo           (HgWindow *self);
void          hg_window_decide_redo           (HgWindow *self);
void          hg_window_decide_go             (HgWindow *self, int direction);
void          hg_window_decide_update_actions (HgWindow *self);

/* hg-window-case.c: keeping a case, and its sheets */
typedef void (*HgWindowSheetFunc) (HgWindow *self, HgSheet *sheet);

void     hg_window_case_save                 (HgWindow *self);
gboolean hg_window_case_ask_to_save          (HgWindow *self);
void     hg_window_case_copy_reasons         (HgWindow *self);
void     hg_window_case_use_sheet            (HgWindow *self, HgWindowSheetFunc use);
void     hg_window_case_use_field_sheet      (HgWindow *self, HgWindowSheetFunc use);
void     hg_window_case_use_kept_sheet       (HgWindow *self, gint64 id, HgWindowSheetFunc use);

/* hg-window-reopen.c: going on with a case that was kept, or begun under another edition */
void     hg_window_reopen                    (HgWindow *self, gint64 id, gboolean as_copy);
gboolean hg_window_reopen_follow_edition     (HgWindow *self);
void     hg_window_reopen_forget             (HgWindow *self, gint64 id);
void     hg_window_reopen_remember           (HgWindow *self, gint64 id);

/* hg-window-records.c, and hg-window-kept.c: sheets as they were kept */
void     hg_window_records_install           (GtkWidgetClass *widget_class);
gboolean hg_window_records_is_shown          (HgWindow *self);
gboolean hg_window_records_has_sheet         (HgWindow *self);
gboolean hg_window_records_can_undo          (HgWindow *self);
char    *hg_window_records_dup_place         (HgWindow *self);
void     hg_window_records_restore           (HgWindow *self, const char *place);
void     hg_window_records_check             (HgWindow *self, const char *code);
void     hg_window_records_escape            (HgWindow *self);
void     hg_window_records_offer             (HgWindow *self, const char *text);
gboolean hg_window_records_act               (HgWindow *self, const char *action);
gboolean hg_window_kept_act                  (HgWindow *self, const char *action);
gboolean hg_window_records_follow_edition    (HgWindow *self);

/* hg-window-tray.c, hg-window-tray-sheets.c */
void  hg_window_tray_init                    (HgWindow *self);
void  hg_window_tray_pane_init               (HgWindow *self);
void  hg_window_tray_pane_toggle             (HgWindow *self);
void  hg_window_tray_dispose                 (HgWindow *self);
void  hg_window_tray_bind_template           (GtkWidgetClass *widget_class);
void  hg_window_tray_sheets_print            (HgWindow *self);
void  hg_window_tray_sheets_save_each        (HgWindow *self);

/* hg-window-sheet.c */
void  hg_window_sheet_print                  (HgWindow *self);
void  hg_window_sheet_preview                (HgWindow *self);
void  hg_window_sheet_save_pdf               (HgWindow *self);
void  hg_window_sheet_save                   (HgWindow *self);
void  hg_window_sheet_preview_field          (HgWindow *self);
void  hg_window_sheet_preview_list           (HgWindow *self);
void  hg_window_sheet_preview_found          (HgWindow *self);

G_END_DECLS
