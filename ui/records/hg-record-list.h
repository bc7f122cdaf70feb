/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_RECORD_LIST (hg_record_list_get_type ())
G_DECLARE_FINAL_TYPE (HgRecordList, hg_record_list, HG, RECORD_LIST, GtkWidget)

/**
 * HgRecordList:
 *
 * What was kept, newest first: rows that words narrow, with a menu on each. Thousands of them are as quick as ten: only those
 * that are seen have widgets. What is done with a row are the actions "shelf.…" of whoever holds the list.
 *
 * Signals
 * - chosen: another row is the one that is acted on, or there are more or fewer rows
 */
void     hg_record_list_set_up        (HgRecordList *self, GtkListItemFactory *factory, GMenuModel *menu, const char *name,
                                       const char *empty_title, const char *empty_text);
void     hg_record_list_set_rows      (HgRecordList *self, GListModel *rows);
void     hg_record_list_set_error     (HgRecordList *self, const char *message);
void     hg_record_list_set_text      (HgRecordList *self, const char *text);
void     hg_record_list_set_not_found (HgRecordList *self, const char *message);
void     hg_record_list_remove        (HgRecordList *self, gint64 id);
gboolean hg_record_list_is_read       (HgRecordList *self);
guint    hg_record_list_get_n         (HgRecordList *self);
gpointer hg_record_list_get_chosen    (HgRecordList *self);
gboolean hg_record_list_choose        (HgRecordList *self, gint64 id);
void     hg_record_list_focus         (HgRecordList *self);

G_END_DECLS
