/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * HgSheetScroll:
 *
 * What a widget needs to be scrolled by a GtkScrolledWindow: the four properties of GtkScrollable. Part of the widget's
 * struct.
 */
typedef struct
{
  GtkWidget          *widget;
  void              (*scrolled) (GtkWidget *widget);
  GtkAdjustment      *adjustments[2];   /* (nullable), by GtkOrientation */
  GtkScrollablePolicy policies[2];
} HgSheetScroll;

void   hg_sheet_scroll_install_properties (GObjectClass *object_class);
void   hg_sheet_scroll_set_property       (HgSheetScroll *self, guint id, const GValue *value);
void   hg_sheet_scroll_get_property       (const HgSheetScroll *self, guint id, GValue *value);
void   hg_sheet_scroll_clear              (HgSheetScroll *self);
double hg_sheet_scroll_get_x              (const HgSheetScroll *self);
double hg_sheet_scroll_get_y              (const HgSheetScroll *self);
void   hg_sheet_scroll_set_y              (HgSheetScroll *self, double y);
void   hg_sheet_scroll_configure          (HgSheetScroll *self, GtkOrientation orientation, double upper, double room);

G_END_DECLS
