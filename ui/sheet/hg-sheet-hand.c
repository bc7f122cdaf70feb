/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-sheet-hand"

#include "config.h"

#include "hg-sheet-hand.h"

#define ZOOM_STEP 1.2

static void
pressed_cb (HgSheetView *self, int n_press, double x, double y)
{
  guint page;
  double to_y;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (hg_sheet_view_find_link (self, x, y, &page, &to_y))
    hg_sheet_view_go_to (self, page, to_y);
}

static void
motion_cb (HgSheetView *self, double x, double y)
{
  guint page;
  double to_y;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), hg_sheet_view_find_link (self, x, y, &page, &to_y) ? "pointer" : NULL);
}

static gboolean
scroll_cb (HgSheetView *self, double dx, double dy, GtkEventController *controller)
{
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0 || dy == 0)
    return GDK_EVENT_PROPAGATE;
  hg_sheet_hand_step_zoom (self, dy < 0 ? 1 : -1);
  return GDK_EVENT_STOP;
}

static void
scroll_by (HgSheetView *self, double pixels)
{
  g_autoptr(GtkAdjustment) adjustment = NULL;

  g_object_get (self, "vadjustment", &adjustment, NULL);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + pixels);
}

static guint
get_last (HgSheetView *self)
{
  return hg_sheet_layout_get_n_pages (hg_sheet_view_get_layout (self)) - 1;
}

static void
turn (HgSheetView *self, int direction)
{
  int page = (int) hg_sheet_view_get_page (self) + direction * (int) hg_sheet_view_get_columns (self);

  hg_sheet_view_go_to (self, (guint) CLAMP (page, 0, (int) get_last (self)), 0);
}

static gboolean
key_pressed_cb (HgSheetView *self, guint key, guint code, GdkModifierType state)
{
  gboolean is_back = (state & GDK_SHIFT_MASK) != 0;

  if (hg_sheet_view_get_layout (self) == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Page_Down || key == GDK_KEY_KP_Page_Down || (key == GDK_KEY_space && !is_back))
    turn (self, 1);
  else if (key == GDK_KEY_Page_Up || key == GDK_KEY_KP_Page_Up || key == GDK_KEY_space)
    turn (self, -1);
  else if (key == GDK_KEY_Home || key == GDK_KEY_KP_Home)
    hg_sheet_view_go_to (self, 0, 0);
  else if (key == GDK_KEY_End || key == GDK_KEY_KP_End)
    hg_sheet_view_go_to (self, get_last (self), 0);
  else if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    scroll_by (self, HG_SHEET_VIEW_LINE);
  else if (key == GDK_KEY_Up || key == GDK_KEY_KP_Up)
    scroll_by (self, -HG_SHEET_VIEW_LINE);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
add_controller (HgSheetView *self, GtkEventController *controller, const char *signal, GCallback callback)
{
  g_signal_connect_swapped (controller, signal, callback, self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/**
 * hg_sheet_hand_attach:
 * @view: a view that is being made
 *
 * Lets keys, wheel and clicks move its pages.
 */
void
hg_sheet_hand_attach (HgSheetView *view)
{
  add_controller (view, GTK_EVENT_CONTROLLER (gtk_gesture_click_new ()), "pressed", G_CALLBACK (pressed_cb));
  add_controller (view, gtk_event_controller_motion_new (), "motion", G_CALLBACK (motion_cb));
  add_controller (view, gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL), "scroll",
                  G_CALLBACK (scroll_cb));
  add_controller (view, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_pressed_cb));
}

/**
 * hg_sheet_hand_step_zoom:
 * @view: a view
 * @direction: 1 for larger, -1 for smaller
 */
void
hg_sheet_hand_step_zoom (HgSheetView *view, int direction)
{
  double zoom = hg_sheet_view_get_zoom (view);

  hg_sheet_view_set_zoom (view, HG_SHEET_FIT_NONE, direction > 0 ? zoom * ZOOM_STEP : zoom / ZOOM_STEP);
}
