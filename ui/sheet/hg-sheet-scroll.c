/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-scroll"

#include "config.h"

#include "hg-sheet-scroll.h"

#define LINE  48.0   /* pixels that an arrow of the scrollbar moves */
#define SHARE 0.9    /* of what is in sight that a page of the scrollbar moves */

enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

static GtkOrientation
get_orientation (guint id)
{
  return id == PROP_HADJUSTMENT || id == PROP_HSCROLL_POLICY ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL;
}

/**
 * hg_sheet_scroll_install_properties:
 * @object_class: of a widget that implements GtkScrollable and has no other properties
 */
void
hg_sheet_scroll_install_properties (GObjectClass *object_class)
{
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
drop_adjustment (HgSheetScroll *self, GtkOrientation orientation)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_data (self->adjustments[orientation], self->widget);
  g_clear_object (&self->adjustments[orientation]);
}

static void
set_adjustment (HgSheetScroll *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  if (adjustment != NULL && adjustment == self->adjustments[orientation])
    return;
  drop_adjustment (self, orientation);
  self->adjustments[orientation] = g_object_ref_sink (adjustment != NULL ? adjustment
                                                                         : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (self->adjustments[orientation], "value-changed", G_CALLBACK (self->scrolled), self->widget);
  gtk_widget_queue_resize (self->widget);
}

void
hg_sheet_scroll_set_property (HgSheetScroll *self, guint id, const GValue *value)
{
  if (id == PROP_HADJUSTMENT || id == PROP_VADJUSTMENT)
    set_adjustment (self, get_orientation (id), g_value_get_object (value));
  else
    self->policies[get_orientation (id)] = (GtkScrollablePolicy) g_value_get_enum (value);
}

void
hg_sheet_scroll_get_property (const HgSheetScroll *self, guint id, GValue *value)
{
  if (id == PROP_HADJUSTMENT || id == PROP_VADJUSTMENT)
    g_value_set_object (value, self->adjustments[get_orientation (id)]);
  else
    g_value_set_enum (value, (int) self->policies[get_orientation (id)]);
}

void
hg_sheet_scroll_clear (HgSheetScroll *self)
{
  drop_adjustment (self, GTK_ORIENTATION_HORIZONTAL);
  drop_adjustment (self, GTK_ORIENTATION_VERTICAL);
}

static double
get_value (GtkAdjustment *adjustment)
{
  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
}

double
hg_sheet_scroll_get_x (const HgSheetScroll *self)
{
  return get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
}

double
hg_sheet_scroll_get_y (const HgSheetScroll *self)
{
  return get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]);
}

void
hg_sheet_scroll_set_y (HgSheetScroll *self, double y)
{
  if (self->adjustments[GTK_ORIENTATION_VERTICAL] != NULL)
    gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], y);
}

/**
 * hg_sheet_scroll_configure:
 * @self: of a widget that is being allocated
 * @orientation: across or down
 * @upper: how large all is
 * @room: how much of it is in sight
 *
 * What was in the middle stays there.
 */
void
hg_sheet_scroll_configure (HgSheetScroll *self, GtkOrientation orientation, double upper, double room)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double former = adjustment != NULL ? gtk_adjustment_get_upper (adjustment) : 0;
  double middle = 0.5;

  if (adjustment == NULL)
    return;
  if (former > 0)
    middle = (gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment) / 2) / former;
  gtk_adjustment_configure (adjustment, CLAMP (middle * upper - room / 2, 0, MAX (0, upper - room)), 0, upper, LINE,
                            SHARE * room, room);
}
