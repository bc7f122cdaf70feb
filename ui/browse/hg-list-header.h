/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define HG_TYPE_LIST_HEADER (hg_list_header_get_type ())
G_DECLARE_FINAL_TYPE (HgListHeader, hg_list_header, HG, LIST_HEADER, GtkWidget)

/* What stands above the results: what they are of, how many, and the menus for printing them and for their order. */
void hg_list_header_set_chip  (HgListHeader *self, const char *text);
void hg_list_header_set_count (HgListHeader *self, const char *count, gboolean can_sort);

G_END_DECLS
